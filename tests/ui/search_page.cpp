#include "FeedFixture.h"

#include "ui/groups/DiscoverPage.h"
#include "ui/search/SearchModel.h"
#include "ui/search/SearchPage.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// Finding posts and groups.
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

    void joinsAnOpenGroup()
    {
        FeedFixture fixture;
        DiscoverPage page(*fixture.client);
        page.resize(700, 600);
        page.open({ .kind = Place::Kind::Discover, .id = {}, .postId = {}, .text = {} });
        page.show();
        QAbstractButton *join = nullptr;
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>(u"join"_s))
            if (button->isVisible())
                join = button;
        QVERIFY(join);
        QTest::mouseClick(join, Qt::LeftButton);
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        QCOMPARE(fixture.client->reader().outbox().first().type, Type::Membership);
        QCOMPARE(fixture.client->reader().outbox().first().accountId, CacheFixture::running);
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
