// No text is cut on any page, in any language. Also run at 200 % (ui/strings_fit_200).
#include "ui/PageWalk.h"

#include "ui/shell/NavigationRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextFit.h"

#include <QLayout>
#include <QScrollArea>
#include <QTranslator>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class StringsFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void page_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : { "en", "de", "fr", "da" }) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << QSize(1280, 820);
            QTest::addRow("%s, narrow", language) << QString::fromLatin1(language) << QSize(900, 640);
        }
    }

    void page()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        QTranslator words;
        if (language != u"en"_s) {
            QVERIFY2(words.load(u"atrium_"_s + language, QStringLiteral(QM_DIRECTORY)), "the translation is not built");
            QVERIFY(QCoreApplication::installTranslator(&words));
        }
        QLocale::setDefault(QLocale(language));
        QStringList cut;
        {
            ShellFixture f;
            QVERIFY2(f.show(), qPrintable(f.problem));
            f.window.resize(size);
            QCOMPARE(f.find<NavigationRow>(u"goPeople"_s)->text() == u"People"_s, language == u"en"_s);
            QVERIFY(PageWalk::writeSomething(f));
            for (const PageWalk::Stop &stop : PageWalk::places()) {
                QVERIFY2(PageWalk::go(f, stop), stop.name);
                f.window.grab(); // lays out what was just made
                for (const QString &line : textThatDoesNotFit(f.window))
                    cut += QLatin1StringView(stop.name) + u": "_s + line;
            }
            f.window.showOnboarding(OnboardingWizard::Mode::Again);
            QVERIFY(f.window.onboarding());
            for (const QString &id : f.window.onboarding()->pages()) {
                f.window.onboarding()->showPage(id);
                QCoreApplication::processEvents(); // lays out what the page says of itself
                f.window.grab();
                for (const QString &line : textThatDoesNotFit(f.window))
                    cut += u"introduction, "_s + id + u": "_s + line;
            }
            f.window.showSignIn();
            f.window.grab();
            for (const QString &line : textThatDoesNotFit(f.window))
                cut += u"sign-in: "_s + line;
        }
        QCoreApplication::removeTranslator(&words);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    // The checker itself: what is too small is found, what says that it may be cut is not.
    void findsWhatIsCut()
    {
        QWidget window;
        window.resize(300, 100);
        Button button(Button::Kind::Quiet, u"Save these changes"_s, &window);
        button.setGeometry(0, 0, 40, 30);
        PlainLabel label(u"A sentence that needs more room than this"_s, &window);
        label.setGeometry(0, 40, 60, 20);
        window.show();
        QCOMPARE(textThatDoesNotFit(window).size(), 2);
        label.setElided(true);
        button.resize(button.sizeHint());
        QCOMPARE(textThatDoesNotFit(window), QStringList());
        button.move(300 - button.width() / 2, 0);
        QCOMPARE(textThatDoesNotFit(window).size(), 1);
    }

    // What came in this moment has its place only when the next layout is done.
    void looksAtWhatIsLaidOut()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *inner = new QWidget;
        auto *lines = new QVBoxLayout(inner);
        area.setWidget(inner);
        area.resize(200, 60);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCoreApplication::processEvents();
        for (int i = 0; i < 6; ++i) {
            auto *line = new PlainLabel(u"A sentence that needs more than one line in here"_s);
            line->setWordWrap(true);
            lines->addWidget(line);
            line->show();
        }
        QCOMPARE(textThatDoesNotFit(area), QStringList());
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(StringsFit)
#include "strings_fit.moc"
