#include "FeedFixture.h"

#include "ui/search/SearchModel.h"
#include "ui/search/SearchPage.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// Finding posts.
class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhileTyping()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        SearchPage page(*fixture.client);
        page.resize(760, 800);
        page.show();
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        auto *list = page.findChild<QListView *>(u"searchHits"_s);
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(field, u"screwdr"_s);
        QTRY_VERIFY(list->model()->rowCount() >= 1);
        QSignalSpy gone(&page, &Page::navigate);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        const Place place = gone.first().first().value<Place>();
        QCOMPARE(place.kind, Place::Kind::Thread);
        QCOMPARE(place.id, CacheFixture::question);
        QTRY_VERIFY(fixture.client->reader().deeds().contains(u"search"_s));
        field->setText(u"nothinglikethis"_s);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QVERIFY(list->isHidden());
    }

    void arrowsChooseAHit()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(50));
        SearchPage page(*fixture.client);
        page.open({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = u"words thread"_s });
        page.show();
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        auto *list = page.findChild<QListView *>(u"searchHits"_s);
        QCOMPARE(list->model()->rowCount(), 30);
        list->model()->fetchMore({});
        QCOMPARE(list->model()->rowCount(), 50);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
    }

    void saysWhatCanBeTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing yet") << QString() << u"from:lena"_s;
        QTest::newRow("only filters") << u"in:nowhere"_s << u"No post fits all of these filters."_s;
        QTest::newRow("words and filters") << u"pump in:nowhere"_s << u"Nothing with these words fits the filters."_s;
        QTest::newRow("a word") << u"nothinglikethis"_s << u"Try another word for it, or only its beginning."_s;
    }
    void saysWhatCanBeTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        FeedFixture fixture;
        SearchPage page(*fixture.client);
        page.resize(760, 800);
        page.show();
        page.open({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = typed });
        auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        const auto labels = empty->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(said); }));
    }

    void oneLetterWaitsForTheNext()
    {
        FeedFixture fixture;
        SearchPage page(*fixture.client);
        page.resize(760, 800);
        page.show();
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        const auto *list = page.findChild<QListView *>(u"searchHits"_s);
        const auto type = [&](const QString &text) {
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Down); // as if one had paused
            QTest::qWait(200);
            return list->model()->rowCount();
        };
        QCOMPARE(type(u"s"_s), 0);
        QCOMPARE(page.findChild<EmptyState *>()->title(), u"Go on typing"_s);
        QVERIFY(type(u"c"_s) > 0);
        field->clear();
        const int found = type(u"screwdriver"_s);
        QVERIFY(found > 0);
        QCOMPARE(type(u" q"_s), found); // what is there does not go for a letter
        QCOMPARE(type(u"q"_s), 0);
    }

    // A filter that is being typed offers what it may be.
    void filtersAreCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offers"); // begins with
        QTest::addColumn<QString>("text"); // when the first is taken
        QTest::newRow("a person") << u"seal from:tho"_s << u"Lena Thorup"_s << u"seal from:\"Lena Thorup\" "_s;
        QTest::newRow("oneself") << u"from:"_s << u"me, Me"_s << u"from:me "_s;
        QTest::newRow("a group") << u"in:pump"_s << u"Pump control"_s << u"in:\"Pump control\" "_s;
        QTest::newRow("a group, quoted") << u"in:\"pump con"_s << u"Pump control"_s << u"in:\"Pump control\" "_s;
        QTest::newRow("a word") << u"is:unr"_s << u"unread, Unread"_s << u"is:unread "_s;
        QTest::newRow("a word by what it is called")
            << u"is:open"_s << u"unanswered, Open questions"_s << u"is:unanswered "_s;
        QTest::newRow("another word") << u"HAS:"_s << u"poll, Polls"_s << u"has:poll "_s;
        QTest::newRow("a day") << u"before:"_s << QDate::currentDate().toString(Qt::ISODate) + u", today"_s
                               << u"before:"_s + QDate::currentDate().toString(Qt::ISODate) + u' ';
        QTest::newRow("a topic") << u"#firmw"_s << u"firmware, "_s << u"topic:firmware "_s;
        QTest::newRow("is there already") << u"is:unread"_s << QString() << u"is:unread"_s;
        QTest::newRow("no filter") << u"at 10:30"_s << QString() << u"at 10:30"_s;
        QTest::newRow("nobody") << u"from:xyz"_s << QString() << u"from:xyz"_s;
    }
    void filtersAreCompleted()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, offers);
        QFETCH(const QString, text);
        FeedFixture fixture;
        SearchPage page(*fixture.client);
        page.resize(760, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        field->setFocus();
        QTest::keyClicks(field, typed);
        auto *popup = field->findChild<QWidget *>(u"completions"_s);
        auto *list = popup->findChild<QListWidget *>();
        QCOMPARE(popup->isVisible(), !offers.isEmpty());
        if (offers.isEmpty())
            return;
        QVERIFY2(list->item(0)->text().startsWith(offers), qPrintable(list->item(0)->text()));
        QVERIFY(!list->accessibleName().isEmpty());
        QSignalSpy gone(&page, &Page::navigate);
        if (typed.contains(u'"')) // by mouse as well as by keys
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        else
            QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), text);
        QVERIFY(popup->isHidden());
        QCOMPARE(gone.size(), 0); // Enter was the list's
    }

    // What stands behind the cursor is of the same filter, as far as that goes.
    void aFilterIsCompletedAsAWhole_data()
    {
        QTest::addColumn<QString>("there"); // "|": the cursor
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"from:th|rup seal"_s << u"o"_s << u"from:\"Lena Thorup\" seal"_s;
        QTest::newRow("at the end") << u"seal from:th|rup"_s << u"o"_s << u"seal from:\"Lena Thorup\" "_s;
        QTest::newRow("in quotes") << u"in:\"pum|control\" seal"_s << u"p"_s << u"in:\"Pump control\" seal"_s;
        QTest::newRow("quotes that are open") << u"in:\"pum| seal"_s << u"p"_s << u"in:\"Pump control\" seal"_s;
    }
    void aFilterIsCompletedAsAWhole()
    {
        QFETCH(QString, there);
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        FeedFixture fixture;
        SearchPage page(*fixture.client);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        field->setFocus();
        const auto cursor = static_cast<int>(there.indexOf(u'|'));
        field->setText(there.remove(u'|'));
        field->setCursorPosition(cursor);
        QTest::keyClicks(field, typed);
        QVERIFY(field->findChild<QWidget *>(u"completions"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), text);
    }

    void offersGoWithEscape()
    {
        FeedFixture fixture;
        SearchPage page(*fixture.client);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"is:"_s);
        auto *popup = field->findChild<QWidget *>(u"completions"_s);
        QVERIFY(popup->isVisible());
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(popup->findChild<QListWidget *>()->currentRow(), 2);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(popup->isHidden());
        QCOMPARE(field->text(), u"is:"_s);
        QTest::keyClicks(field, u"q"_s);
        QVERIFY(popup->isVisible());
        page.findChild<QListView *>(u"searchHits"_s)->setFocus();
        field->clearFocus();
        QVERIFY(popup->isHidden());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    SearchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "search_page.moc"
