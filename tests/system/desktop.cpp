// The main path, as a person takes it: the real desktop's window, driven through its widgets, with
// the real server. Sign in, read, write, lose the server, write on, quit, start again.

#include "app/Application.h"
#include "support/Company.h"
#include "support/Person.h"
#include "ui/shell/Shell.h"
#include "ui/text/MarkdownDocument.h"
#include "ui/text/MarkdownView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Desktop : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    Theme m_theme;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Application> m_application;

    // What a person can see and use: visible, and the first with this name.
    template <typename W> W *find(const QString &name) const
    {
        for (W *widget : m_application->window().findChildren<W *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void startApplication()
    {
        Options options;
        options.dataDir = m_directory.filePath(u"desktop"_s);
        options.windowSize = QSize(1280, 820);
        options.language = u"en"_s;
        m_application = std::make_unique<Application>(options, m_theme);
        m_application->start();
    }

    bool type(const QString &field, const QString &text)
    {
        auto *edit = find<QWidget>(field);
        if (!edit)
            return false;
        edit->setFocus();
        QTest::keyClicks(edit, text);
        return true;
    }

    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    // The text on every card that can be seen.
    QStringList cards() const
    {
        QStringList words;
        for (const MarkdownView *view : m_application->window().findChildren<MarkdownView *>()) {
            if (view->isVisible() && view->document())
                words << view->document()->toPlainText();
        }
        return words;
    }

    bool seen(const QString &text) const
    {
        return std::ranges::any_of(cards(), [&](const QString &words) { return words.contains(text); });
    }

    QString connection() const
    {
        const auto *words = find<QLabel>(u"connectionWords"_s);
        return words ? words->text() : QString();
    }

    bool write(const QString &body)
    {
        m_application->window().shell()->compose();
        return QTest::qWaitFor([this] { return find<QPlainTextEdit>(u"composerBody"_s) != nullptr; })
            && type(u"composerBody"_s, body)
            && (QTest::keyClick(find<QWidget>(u"composerBody"_s), Qt::Key_Return, Qt::ControlModifier), true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain of the machine is asked: the key file is used, with its notice.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
    }

    void aDayWithAndWithoutTheServer()
    {
        startApplication();
        // Signed out: a wrong password is said, and what was typed stays.
        QTRY_VERIFY(find<QLineEdit>(u"server"_s));
        QVERIFY(type(u"server"_s, m_company->url().toString()));
        QVERIFY(type(u"email"_s, QString::fromLatin1(Company::anna)));
        QVERIFY(type(u"password"_s, u"wrong password"_s));
        QVERIFY(click(u"signIn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"signInBanner"_s), 15'000);
        QCOMPARE(find<QLineEdit>(u"email"_s)->text(), QString::fromLatin1(Company::anna));
        find<QLineEdit>(u"password"_s)->clear();
        QVERIFY(type(u"password"_s, QString::fromLatin1(Company::password)));
        QVERIFY(click(u"signIn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window().shell(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            int(m_application->client()->connectionState().connection), int(Connection::Live), 15'000);
        QTRY_COMPARE(connection(), u"Up to date"_s);

        // A post goes out; somebody else's comes in.
        m_application->window().shell()->go({ .kind = Place::Kind::Group, .id = m_company->group() });
        QVERIFY(write(u"Bench 3 is free until Thursday."_s));
        QTRY_VERIFY(seen(u"Bench 3 is free until Thursday."_s));
        QTRY_COMPARE(m_company->posts(), QStringList { u"Bench 3 is free until Thursday."_s });
        Person ben(m_company->url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(ben.goLive());
        QVERIFY(!ben.post(m_company->group(), u"Thank you, I take Wednesday."_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(seen(u"Thank you, I take Wednesday."_s), 15'000);

        // Without the server everything goes on.
        m_company->server().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(connection().startsWith(u"Offline"_s), 15'000);
        QVERIFY(write(u"Written without the server."_s));
        QTRY_VERIFY(seen(u"Written without the server."_s));
        QTRY_VERIFY(connection().contains(u'1'));
        m_application.reset(); // quits

        startApplication(); // signed in still, from the cache alone
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window().shell(), 15'000);
        m_application->window().shell()->go({ .kind = Place::Kind::Group, .id = m_company->group() });
        QTRY_VERIFY(seen(u"Written without the server."_s));
        QVERIFY(m_company->restart());
        m_application->client()->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(connection(), u"Up to date"_s, 30'000);
        const QStringList all { u"Bench 3 is free until Thursday."_s, u"Thank you, I take Wednesday."_s,
            u"Written without the server."_s };
        QTRY_COMPARE_WITH_TIMEOUT(m_company->posts(), all, 15'000);
        m_application.reset();
    }
};

QTEST_MAIN(Desktop)
#include "desktop.moc"
