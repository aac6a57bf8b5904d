// Who has confirmed an official post: asked for when somebody wants to see it.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class AcknowledgementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReportComesOnce();
    void withoutAConnectionThereIsASentence();
    void aRefusalEndsNothing();

private:
    struct Office : SyncWorld {
        Office()
        {
            anna = server.addMember(u"Anna"_s);
            group = server.addGroup(u"News"_s, u"official"_s);
            server.join(group, anna);
            post = server.post(group, anna, u"Read this"_s);
            server.reports.insert(post, { { u"postId"_s, post }, { u"audience"_s, 3 }, { u"acknowledged"_s, 1 } });
            client = std::make_unique<SyncClient>(*this, anna);
            client->goLive();
            QObject::connect(&client->worker(), &Worker::acknowledgementsReady, &client->worker(),
                [this](const Id &, const QJsonObject &report) { ready.append(report); });
            QObject::connect(&client->worker(), &Worker::acknowledgementsFailed, &client->worker(),
                [this](const Id &, const QString &reason) { failed.append(reason); });
        }
        Id anna, group, post;
        std::unique_ptr<SyncClient> client;
        QList<QJsonObject> ready;
        QStringList failed;
    };
};

void AcknowledgementsTest::theReportComesOnce()
{
    Office office;
    office.server.methods.clear();
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.settle();
    QCOMPARE(office.server.methods, QStringList { u"Acknowledgement/report"_s }); // and nothing more was sent
    QCOMPARE(office.ready.size(), 1);
    QCOMPARE(office.ready.constFirst().value("audience"_L1).toInt(), 3);
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.settle();
    QCOMPARE(office.ready.size(), 2); // it is never taken from a memory
    assertConverged(*office.client);
}

void AcknowledgementsTest::withoutAConnectionThereIsASentence()
{
    Office office;
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.client->worker().goOffline(); // before the answer
    office.settle();
    QCOMPARE(office.failed.size(), 1);
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.settle();
    QCOMPARE(office.failed.size(), 2);
    QVERIFY2(office.failed.constLast().contains(u"offline"_s), qPrintable(office.failed.constLast()));
    QVERIFY(office.ready.isEmpty());
}

void AcknowledgementsTest::aRefusalEndsNothing()
{
    Office office;
    office.server.reports.clear();
    office.client->worker().fetchAcknowledgements(office.group, office.post);
    office.settle();
    QCOMPARE(office.failed.size(), 1);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

QTEST_GUILESS_MAIN(AcknowledgementsTest)
#include "acknowledgements.moc"
