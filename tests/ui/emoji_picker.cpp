// The popover with emoji: found by words, by keyboard alone, those used last first.
#include "ui/feed/EmojiList.h"
#include "ui/feed/EmojiPicker.h"
#include "ui/feed/RecentEmoji.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class Emoji : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void foundByWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("English") << u"en_GB"_s << u"rocket"_s << u"🚀"_s;
        QTest::newRow("beginning of a word") << u"en_GB"_s << u"rock"_s << u"🚀"_s;
        QTest::newRow("two words") << u"en_GB"_s << u"thumbs up"_s << u"👍"_s;
        QTest::newRow("German") << u"de_DE"_s << u"rakete"_s << u"🚀"_s;
        QTest::newRow("without the dots") << u"de_DE"_s << u"frohlich"_s << u"😀"_s;
        QTest::newRow("English in German") << u"de_DE"_s << u"rocket"_s << u"🚀"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"fusee"_s << u"🚀"_s;
        QTest::newRow("Danish") << u"da_DK"_s << u"raket"_s << u"🚀"_s;
        QTest::newRow("another language") << u"pt_PT"_s << u"rocket"_s << u"🚀"_s;
    }

    void foundByWords()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, words);
        QFETCH(const QString, emoji);
        QLocale::setDefault(QLocale(locale));
        EmojiList list({});
        QAbstractItemModelTester tester(&list);
        const int all = list.rowCount();
        QVERIFY(all > 1500);
        list.find(words);
        QVERIFY(list.rowCount() < all / 4);
        QStringList found;
        for (int row = 0; row < list.rowCount(); ++row)
            found += list.index(row).data().toString();
        QVERIFY2(found.contains(emoji), qPrintable(found.join(u' ')));
        QVERIFY(!list.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        list.find({});
        QCOMPARE(list.rowCount(), all);
    }

    void usedLastComesFirst()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QWidget window;
        RecentEmoji recent(settings, &window);
        QWidget inside(&window);
        QCOMPARE(RecentEmoji::of(&inside), &recent);
        for (int i = 0; i < 40; ++i)
            recent.use(QString::number(i));
        recent.use(u"🚀"_s);
        recent.use(u"🥨"_s);
        recent.use(u"🚀"_s);
        QCOMPARE(recent.list().first(2), (QStringList { u"🚀"_s, u"🥨"_s }));
        QVERIFY(recent.list().size() <= 16);
        const EmojiList list(recent.list());
        QCOMPARE(list.index(0).data().toString(), u"🚀"_s);
        QCOMPARE(list.index(1).data().toString(), u"🥨"_s);
    }

    void byKeyboardAlone()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QWidget window;
        RecentEmoji recent(settings, &window);
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *picker = new EmojiPicker(&window);
        QSignalSpy picked(picker, &EmojiPicker::picked);
        picker->popUpAt(&window);
        auto *field = picker->findChild<QLineEdit *>(u"emojiSearch"_s);
        auto *grid = picker->findChild<QListView *>(u"emojiGrid"_s);
        QTRY_VERIFY(picker->isVisible());
        QTest::keyClicks(field, u"pizza"_s);
        QCOMPARE(grid->currentIndex().data().toString(), u"🍕"_s); // what Enter takes
        field->clear();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(grid->currentIndex().isValid());
        const int from = grid->currentIndex().row();
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->currentIndex().row(), from + 1);
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(grid->currentIndex().row(), from + 10); // nine in a row
        QTest::keyClick(grid, Qt::Key_P);
        QCOMPARE(field->text(), u"p"_s); // typing goes on searching
        field->clear();
        QTest::keyClick(field, Qt::Key_Down);
        const QString chosen = grid->currentIndex().data().toString();
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.constFirst().constFirst().toString(), chosen);
        QCOMPARE(recent.list(), QStringList { chosen });
    }

    void anyEmojiThatIsTyped()
    {
        QWidget window;
        auto *picker = new EmojiPicker(&window);
        QSignalSpy picked(picker, &EmojiPicker::picked);
        auto *field = picker->findChild<QLineEdit *>(u"emojiSearch"_s);
        field->setText(u"👍🏽"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.constFirst().constFirst().toString(), u"👍🏽"_s);
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(Emoji)
#include "emoji_picker.moc"
