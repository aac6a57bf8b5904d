#include "FeedFixture.h"

#include "ui/feed/FeedModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// The list follows the cache with the smallest signal that says what happened.
class FeedModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostThatIsSavedTwiceIsOneRow()
    {
        FeedFixture fixture;
        const auto saved = [](const QString &id, const QString &at) {
            return QJsonObject { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) },
                { u"groupId"_s, CacheFixture::pumps }, { u"postId"_s, CacheFixture::code }, { u"createdAt"_s, at } };
        };
        QVERIFY(fixture.push(CacheFixture::mette, Type::Bookmark,
            { saved(u"bm1"_s, u"2026-03-02T10:00:00Z"_s), saved(u"bm2"_s, u"2026-03-02T11:00:00Z"_s) }));
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFeed({ Feed::Scope::Bookmarks, {}, Feed::Filter::All });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(CacheFixture::code), 0);
    }

    void readsPages()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        QVERIFY(fixture.fill(120));
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All });
        QCOMPARE(model.rowCount(), 50);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 123);
        QSet<Id> seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            seen += model.idAt(row);
            QCOMPARE(model.rowOf(model.idAt(row)), row);
        }
        QCOMPARE(seen.size(), 123);
    }

    void newThreadIsOneInsertion()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        const int before = model.rowCount();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { fixture.thread(1, 5) }));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), before + 1);
        QCOMPARE(model.idAt(0), u"pNew1"_s);
    }

    void replyMovesItsThread()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        QVERIFY(model.rowOf(CacheFixture::question) > 0);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        liftQuestion(fixture);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.idAt(0), CacheFixture::question);
        QCOMPARE(model.details(0)->post.replyCount, 3);
    }

    void newThreadsWaitWhileSomebodyReads()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        model.setHoldsNew(true);
        const Id first = model.idAt(0);
        const int rows = model.rowCount();
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { fixture.thread(1, 5), fixture.thread(2, 6) }));
        liftQuestion(fixture);
        QCOMPARE(model.pendingCount(), 2);
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.idAt(0), first);
        model.showPending();
        QCOMPARE(model.pendingCount(), 0);
        QCOMPARE(model.rowCount(), rows + 2);
        QCOMPARE(model.idAt(0), CacheFixture::question);
        QCOMPARE(model.idAt(1), u"pNew2"_s);
    }

    void ownPostDoesNotWait()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        model.setHoldsNew(true);
        commands::NewPost post;
        post.groupId = CacheFixture::pumps;
        post.body = u"Mine"_s;
        const Command command = commands::createPost(post);
        fixture.client->submit(command);
        QTRY_COMPARE(model.rowOf(command.objectId), 0);
        QCOMPARE(model.pendingCount(), 0);
        QCOMPARE(model.details(0)->sendState, SendState::Queued);
    }

    void editIsOneChange()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All });
        const int row = model.rowOf(CacheFixture::code);
        QVERIFY(row >= 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QJsonObject edited = CacheFixture::postJson(
            CacheFixture::code, CacheFixture::jonas, u"Another title"_s, u"Text"_s, fixture.cache.now().addDays(-2));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { edited }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), row);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.details(row)->post.title, u"Another title"_s);
    }

    void removalTakesOneRow()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        const int before = model.rowCount();
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, {}, { CacheFixture::openQuestion }));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), before - 1);
        QCOMPARE(model.rowOf(CacheFixture::openQuestion), -1);
    }

    void readingDoesNotEmptyTheUnreadList()
    {
        FeedFixture fixture;
        FeedModel model(*fixture.client);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::Unread });
        const int row = model.rowOf(CacheFixture::openQuestion);
        QVERIFY(row >= 0);
        QVERIFY(model.details(row)->unread);
        fixture.client->submit(commands::markSeen(CacheFixture::pumps, { CacheFixture::openQuestion }));
        QTRY_VERIFY(!model.details(model.rowOf(CacheFixture::openQuestion))->unread);
        QCOMPARE(model.rowOf(CacheFixture::openQuestion), row);
    }

    void manyChangesKeepTheRowsThatStay()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(10));
        FeedModel model(*fixture.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFeed({ Feed::Scope::Home, {}, Feed::Filter::All });
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QObject::disconnect(&fixture.cache.store(), nullptr, fixture.client.get(), nullptr);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post,
            { fixture.thread(100, 5), fixture.thread(101, -60 * 24 * 30 - 90) }, { CacheFixture::code }));
        ChangeSet many;
        many.many = true;
        Q_EMIT fixture.client->changed(many);
        QTRY_COMPARE(model.rowOf(u"pNew100"_s), 0);
        QCOMPARE(model.rowOf(CacheFixture::code), -1);
        QCOMPARE(reset.size(), 0);
        FeedModel fresh(*fixture.client);
        fresh.setFeed(model.feed());
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(model.idAt(row), fresh.idAt(row));
    }

private:
    static void liftQuestion(FeedFixture &fixture)
    {
        QJsonObject question = CacheFixture::postJson(CacheFixture::question, CacheFixture::mette,
            u"Which torque for the M8 bolts on the X200?"_s, u"25 or 22?"_s, fixture.cache.now().addDays(-5));
        question.insert("kind"_L1, u"question"_s);
        const QJsonObject reply = CacheFixture::replyJson(
            u"pLate"_s, CacheFixture::amina, question, u"And now?"_s, fixture.cache.now().addSecs(3600));
        question.insert("replyCount"_L1, 3);
        question.insert("lastActivityAt"_L1, reply.value("createdAt"_L1));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { question, reply }));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    FeedModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "feed_model.moc"
