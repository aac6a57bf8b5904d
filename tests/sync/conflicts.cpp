// What is changed here and elsewhere at once: nothing is overwritten without anybody knowing, and
// nothing that was written is lost.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

struct Office : TwoMembers {
    Office()
    {
        mine = server.post(group, anna, u"first"_s);
        client->goLive();
        client->worker().goOffline();
    }
    void edit(SyncClient &on, const QString &body)
    {
        const Post post = on.reader().post(mine)->post;
        on.submit(commands::editPost(post, post.title, body));
    }
    void edit(const QString &body) { edit(*client, body); }
    QString body() const { return server.objects(group, Type::Post).value(mine).value("body"_L1).toString(); }
    Id mine;
};

} // namespace

class Conflicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editedOnTwoDevices_data()
    {
        QTest::addColumn<bool>("mineCounts");
        QTest::newRow("mine is to count") << true;
        QTest::newRow("the other is to count") << false;
    }

    void editedOnTwoDevices()
    {
        QFETCH(const bool, mineCounts);
        Office office;
        SyncClient other(office, office.anna);
        other.goLive();
        office.edit(u"from the laptop"_s);
        office.edit(other, u"from the office"_s);
        office.settle();
        QCOMPARE(office.body(), u"from the office"_s);

        office.client->goLive();
        QCOMPARE(office.body(), u"from the office"_s);
        QCOMPARE(office.outbox().size(), 1);
        const OutboxItem item = office.outbox().constFirst();
        QCOMPARE(item.state, SendState::Failed);
        QVERIFY2(item.error.contains(u"elsewhere"_s), qPrintable(item.error));
        QCOMPARE(item.properties.value("body"_L1).toString(), u"from the laptop"_s);
        QCOMPARE(item.now, (QJsonObject { { u"body"_s, u"from the office"_s } }));
        if (mineCounts)
            office.client->worker().retry(item.sequence);
        else
            office.client->worker().discard(item.sequence);
        office.settle();
        QCOMPARE(office.body(), mineCounts ? u"from the laptop"_s : u"from the office"_s);
        QVERIFY(office.outbox().isEmpty());
        assertConverged(*office.client);
    }

    // Another change between the look and "mine is to count" is a conflict again.
    void editedElsewhereAgain()
    {
        Office office;
        office.edit(u"mine"_s);
        office.server.edit(office.group, office.mine, u"theirs"_s);
        office.client->goLive();
        QCOMPARE(office.outbox().value(0).state, SendState::Failed);
        office.client->worker().goOffline();
        office.client->worker().retry(office.outbox().constFirst().sequence);
        office.server.edit(office.group, office.mine, u"theirs again"_s);
        office.client->goLive();
        QCOMPARE(office.body(), u"theirs again"_s);
        QCOMPARE(office.outbox().value(0).state, SendState::Failed);
        QCOMPARE(office.outbox().value(0).now.value("body"_L1).toString(), u"theirs again"_s);
    }

    // What was changed before the form was opened is not a conflict, nor is what is said twice.
    void severalEditsOfOne()
    {
        Office office;
        office.edit(u"once"_s);
        office.edit(u"twice"_s);
        QCOMPARE(office.outbox().size(), 1);
        office.client->goLive();
        QCOMPARE(office.body(), u"twice"_s);
        office.edit(u"three times"_s);
        office.edit(u"four times"_s); // while the third is being sent
        office.settle();
        QCOMPARE(office.body(), u"four times"_s);
        QVERIFY(office.outbox().isEmpty());
        assertConverged(*office.client);
    }

    void anEditWhoseAnswerIsLostIsNoConflict()
    {
        Office office;
        office.client->goLive();
        office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
        office.edit(u"mine"_s);
        office.settle();
        QCOMPARE(office.body(), u"mine"_s);
        office.advanceMinutes(10);
        QCOMPARE(office.body(), u"mine"_s);
        QVERIFY(office.outbox().isEmpty());
        assertConverged(*office.client);
    }

    void editedAndRemovedElsewhere_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("removed by a moderator") << false << u"removed"_s;
        QTest::newRow("destroyed on another device") << true << u"not there"_s;
    }

    void editedAndRemovedElsewhere()
    {
        QFETCH(const bool, destroyed);
        QFETCH(const QString, reason);
        Office office;
        office.edit(u"mine"_s);
        if (destroyed)
            office.server.destroy(office.group, Type::Post, office.mine);
        else
            office.server.remove(office.group, office.mine);
        office.client->goLive();
        QCOMPARE(office.outbox().size(), 1);
        QCOMPARE(office.outbox().constFirst().state, SendState::Failed);
        QVERIFY2(office.outbox().constFirst().error.contains(reason), qPrintable(office.outbox().constFirst().error));
        QCOMPARE(office.outbox().constFirst().properties.value("body"_L1).toString(), u"mine"_s); // to be copied
        office.client->worker().discard(office.outbox().constFirst().sequence);
        assertConverged(*office.client);
    }

    // One that was removed keeps its place, and the reply goes there.
    void repliedToWhatIsGone_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("removed by a moderator") << false;
        QTest::newRow("destroyed by its author") << true;
    }

    void repliedToWhatIsGone()
    {
        QFETCH(const bool, destroyed);
        Office office;
        const Id theirs = office.server.post(office.group, office.ben, u"Who knows?"_s);
        office.client->goLive();
        office.client->worker().goOffline();
        office.client->post(office.group, u"I do, and it is long"_s, theirs);
        if (destroyed)
            office.server.destroy(office.group, Type::Post, theirs);
        else
            office.server.remove(office.group, theirs);
        office.client->goLive();
        if (!destroyed) {
            QVERIFY(office.outbox().isEmpty());
            assertConverged(*office.client);
            return;
        }
        QCOMPARE(office.outbox().size(), 1);
        QCOMPARE(office.outbox().constFirst().state, SendState::Failed);
        QVERIFY2(
            office.outbox().constFirst().error.contains(u"answers"_s), qPrintable(office.outbox().constFirst().error));
        QCOMPARE(office.outbox().constFirst().properties.value("body"_L1).toString(), u"I do, and it is long"_s);
        office.client->worker().discard(office.outbox().constFirst().sequence);
        assertConverged(*office.client);
    }

    void descriptionOfAGroup()
    {
        Office office;
        const auto change = [&](const QString &property, const QString &from, const QString &to) {
            office.client->submit(
                commands::editGroup(FakeServer::workspace, office.group, { { property, to } }, { { property, from } }));
        };
        QJsonObject group = office.server.objects(FakeServer::workspace, Type::Group).value(office.group);
        const QString before = group.value("purpose"_L1).toString();
        change(u"purpose"_s, before, u"Pumps and seals"_s);
        change(u"charter"_s, {}, u"Be kind."_s);
        office.server.describe(office.group, u"purpose"_s, u"Pumps only"_s);
        office.client->goLive();
        group = office.server.objects(FakeServer::workspace, Type::Group).value(office.group);
        QCOMPARE(group.value("purpose"_L1).toString(), u"Pumps only"_s);
        QCOMPARE(office.outbox().size(), 1);
        QCOMPARE(office.outbox().constFirst().now, (QJsonObject { { u"purpose"_s, u"Pumps only"_s } }));
    }
};

QTEST_GUILESS_MAIN(Conflicts)
#include "conflicts.moc"
