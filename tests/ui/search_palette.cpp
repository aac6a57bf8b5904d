// Quick search over the real window, and the filters of the search page.
#include "ui/ShellFixture.h"

#include "ui/search/Palette.h"
#include "ui/search/PaletteModel.h"
#include "ui/search/QueryText.h"
#include "ui/search/SearchPage.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class SearchPalette : public QObject {
    Q_OBJECT

    using Kind = PaletteModel::Row::Kind;

    static const PaletteModel &model(const ShellFixture &f)
    {
        return *static_cast<const PaletteModel *>(f.find<QListView>(u"paletteResults"_s)->model());
    }
    static int rowOf(const ShellFixture &f, Kind kind, const QString &title)
    {
        for (int i = 0; i < model(f).rowCount(); ++i)
            if (model(f).row(i).kind == kind && model(f).data(model(f).index(i), Qt::DisplayRole).toString() == title)
                return i;
        return -1;
    }
    static void open(const ShellFixture &f) { QTest::keyClick(f.window.shell(), Qt::Key_K, Qt::ControlModifier); }

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void findsEveryKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("a person by name") << u"lena"_s << static_cast<int>(Kind::Person) << u"Lena Thorup"_s;
        QTest::newRow("a person without accents") << u"ozdem"_s << static_cast<int>(Kind::Person) << u"Amina Özdemir"_s;
        QTest::newRow("a person by title") << u"managing"_s << static_cast<int>(Kind::Person) << u"Lena Thorup"_s;
        QTest::newRow("a group by name") << u"cof"_s << static_cast<int>(Kind::Group) << u"Coffee corner"_s;
        QTest::newRow("a group by purpose") << u"firmware"_s << static_cast<int>(Kind::Group) << u"Pump control"_s;
        QTest::newRow("a group to join") << u"running"_s << static_cast<int>(Kind::Group) << u"Running club"_s;
        QTest::newRow("a topic") << u"firmw"_s << static_cast<int>(Kind::Topic) << u"#firmware"_s;
        QTest::newRow("a post") << u"screwdr"_s << static_cast<int>(Kind::Post)
                                << u"Which torque for the M8 bolts on the X200?"_s;
        QTest::newRow("an action") << u"mark all"_s << static_cast<int>(Kind::Action) << u"Mark all as read"_s;
        QTest::newRow("a place") << u"discov"_s << static_cast<int>(Kind::Place) << u"Go to Discover groups"_s;
    }

    void findsEveryKind()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, kind);
        QFETCH(const QString, title);
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        open(f);
        QVERIFY(f.find(u"palette"_s)->isVisible());
        QAbstractItemModelTester tester(
            f.find<QListView>(u"paletteResults"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        const int row = rowOf(f, static_cast<Kind>(kind), title);
        QVERIFY2(row > 0, qPrintable(typed));
        QVERIFY2(model(f).row(row).title.contains(u'\uE000') || model(f).row(row).note.contains(u'\uE000'),
            "what was found is marked");
    }

    void enterGoesToTheFirstResult()
    {
        ShellFixture f;
        QVERIFY(f.show());
        open(f);
        QTest::keyClicks(QApplication::focusWidget(), u"lena"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!f.find(u"palette"_s)->isVisible());
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Person);
        QCOMPARE(f.window.shell()->place().id, CacheFixture::lena);
    }

    void arrowsPassOverHeadings()
    {
        ShellFixture f;
        QVERIFY(f.show());
        open(f);
        QTest::keyClicks(QApplication::focusWidget(), u"pump"_s);
        const auto *list = f.find<QListView>(u"paletteResults"_s);
        int steps = 0;
        for (int row = -1; row != list->currentIndex().row(); ++steps) {
            row = list->currentIndex().row();
            QVERIFY(model(f).isChoice(row));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QCOMPARE(steps, model(f).found()); // each once, and then no further
        QCOMPARE(QApplication::focusWidget()->objectName(), u"paletteField"_s);
    }

    void allResultsAreOnTheSearchPage()
    {
        ShellFixture f;
        QVERIFY(f.show());
        open(f);
        QTest::keyClicks(QApplication::focusWidget(), u"bench"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Search);
        QCOMPARE(f.find<QLineEdit>(u"searchField"_s)->text(), u"bench"_s);
        QVERIFY(f.find<QListView>(u"searchHits"_s)->model()->rowCount() > 0);
    }

    void escapeGivesTheKeyboardBack()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.find(u"goPeople"_s)->setFocus();
        open(f);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!f.find(u"palette"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"goPeople"_s);
    }

    void clickBesideCloses()
    {
        ShellFixture f;
        QVERIFY(f.show());
        open(f);
        QTest::mouseClick(f.find(u"palette"_s), Qt::LeftButton, {}, { 8, 8 });
        QVERIFY(!f.find(u"palette"_s)->isVisible());
    }

    void emptyShowsWhereOneWas()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goGroup-"_s + CacheFixture::coffee);
        f.click(u"goPeople"_s);
        open(f);
        QVERIFY(rowOf(f, Kind::Place, u"Coffee corner"_s) > 0);
        QVERIFY(rowOf(f, Kind::Place, u"Home"_s) > rowOf(f, Kind::Place, u"Coffee corner"_s)); // newest first
        QVERIFY2(rowOf(f, Kind::Place, u"People"_s) < 0, "one is there");
        QVERIFY(rowOf(f, Kind::Action, u"Write a post"_s) > 0);
    }

    void actionsAreDone()
    {
        ShellFixture f;
        QVERIFY(f.show());
        QVERIFY(f.client->reader().unreadTotal() > 0);
        open(f);
        QTest::keyClicks(QApplication::focusWidget(), u"mark all"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.client->reader().unreadTotal(), 0);
    }

    void nothingFoundSaysWhatToDo()
    {
        ShellFixture f;
        QVERIFY(f.show());
        open(f);
        QTest::keyClicks(QApplication::focusWidget(), u"zzzz"_s);
        QCOMPARE(model(f).rowCount(), 0);
        QVERIFY(f.find<PlainLabel>(u"paletteCount"_s)->text().startsWith(u"Nothing found"_s));
    }

    void filtersWriteIntoTheField_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("kind") << u"pump"_s << u"filterKind"_s << u"has:code"_s << u"pump has:code"_s;
        QTest::newRow("another kind") << u"pump has:code"_s << u"filterKind"_s << u"is:question"_s
                                      << u"pump is:question"_s;
        QTest::newRow("no kind") << u"is:question pump is:unread"_s << u"filterKind"_s << u""_s << u"pump is:unread"_s;
        QTest::newRow("group of two words")
            << u"pump"_s << u"filterGroup"_s << u"Coffee corner"_s << u"pump in:\"Coffee corner\""_s;
        QTest::newRow("another group") << u"in:\"Coffee corner\" pump"_s << u"filterGroup"_s << u"News"_s
                                       << u"pump in:News"_s;
        QTest::newRow("person") << u""_s << u"filterPerson"_s << u"me"_s << u"from:me"_s;
        QTest::newRow("any time") << u"pump after:2026-01-01 before:2026-02-01"_s << u"filterPeriod"_s << u""_s
                                  << u"pump"_s;
    }

    void filtersWriteIntoTheField()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, chip);
        QFETCH(const QString, value);
        QFETCH(const QString, after);
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = {} });
        auto *field = f.find<QLineEdit>(u"searchField"_s);
        field->setText(before);
        QTest::keyClick(field, Qt::Key_Return); // searched at once
        f.window.shell()->go({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = before });
        Q_EMIT f.find<ChoiceChip>(chip)->chosen(value);
        QCOMPARE(field->text(), after);
    }

    void whatIsTypedShowsInTheFilters()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Search,
            .id = {},
            .postId = {},
            .text = u"torque in:\"Pump control\" from:me is:question is:unread"_s });
        QCOMPARE(f.find<ChoiceChip>(u"filterGroup"_s)->value(), u"Pump control"_s);
        QCOMPARE(f.find<ChoiceChip>(u"filterPerson"_s)->text(), u"Me"_s);
        QVERIFY(f.find<ChoiceChip>(u"filterKind"_s)->isChecked());
        QVERIFY(f.find<Chip>(u"filterUnread"_s)->isChecked());
        QVERIFY(!f.find<Chip>(u"filterSaved"_s)->isChecked());
    }

    void filtersAloneFind()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = u"has:code"_s });
        QCOMPARE(f.find<QListView>(u"searchHits"_s)->model()->rowCount(), 1);
        QCOMPARE(f.find<PlainLabel>(u"searchCount"_s)->text(), u"1 post"_s);
    }

    void emptyStateTakesTheFiltersOut()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = u"torque has:poll"_s });
        QCOMPARE(f.find<QListView>(u"searchHits"_s)->model()->rowCount(), 0);
        auto *page = f.window.shell()->page();
        QPushButton *without = nullptr;
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Search without filters"_s)
                without = button;
        QVERIFY(without);
        without->click();
        QCOMPARE(f.find<QLineEdit>(u"searchField"_s)->text(), u"torque"_s);
        QVERIFY(f.find<QListView>(u"searchHits"_s)->model()->rowCount() > 0);
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(SearchPalette)
#include "search_palette.moc"
