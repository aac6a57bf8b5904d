// Two people, two computers, one real server.

#include "support/Company.h"
#include "support/Person.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class TwoPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void converge_data()
    {
        QTest::addColumn<bool>("webSocket");
        QTest::newRow("WebSocket") << true;
        QTest::newRow("HTTPS and EventSource") << false;
    }

    void converge()
    {
        QFETCH(bool, webSocket);
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        Person anna(company.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        Person ben(company.url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(anna.ok() && ben.ok());
        anna.config().allowWebSocket = ben.config().allowWebSocket = webSocket;
        QVERIFY(anna.goLive());
        QVERIFY(ben.goLive());

        QVERIFY(!anna.post(company.group(), u"Which seal for 90 °C?"_s).isEmpty());
        QTRY_COMPARE(ben.threads(company.group()), QStringList { u"Which seal for 90 °C?"_s });
        QVERIFY(anna.allSent());
        const Id thread = ben.find(company.group(), u"Which seal for 90 °C?"_s);
        QVERIFY(!ben.post(company.group(), u"FKM, we have some."_s, thread).isEmpty());
        QTRY_COMPARE(anna.replies(thread), QStringList { u"FKM, we have some."_s });
        QCOMPARE(anna.reader().post(thread)->post.replyCount, 1);

        const Post answer
            = anna.reader().post(anna.reader().page({ Feed::Scope::Thread, thread }, {}).first().id)->post;
        QVERIFY(anna.submit(commands::react(answer, u"👍"_s)));
        QTRY_COMPARE(ben.reader().post(answer.id)->reactions.size(), 1);
        QVERIFY(ben.submit(commands::editPost(answer, QString(), u"FKM, shelf 4."_s)));
        QTRY_COMPARE(anna.replies(thread), QStringList { u"FKM, shelf 4."_s });
        QVERIFY(ben.submit(commands::removePost(answer)));
        QTRY_COMPARE(anna.replies(thread), QStringList());
        QTRY_COMPARE(anna.reader().post(thread)->post.replyCount, 0);
        QCOMPARE(company.posts(), QStringList { u"Which seal for 90 °C?"_s });
    }

    void offlinePostsArriveExactlyOnce()
    {
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        Person anna(company.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        Person ben(company.url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        QVERIFY(ben.goLive());
        company.server().terminate();
        QTRY_COMPARE(int(anna.client().connectionState().connection), int(Connection::Offline));

        // A post, an answer to the unsent post, and a reaction to it: all without the server.
        const Id question = anna.post(company.group(), u"Written on the train"_s);
        QVERIFY(!question.isEmpty());
        QVERIFY(!anna.post(company.group(), u"Also: the test bench is free"_s, question).isEmpty());
        QVERIFY(anna.submit(commands::react(anna.reader().post(question)->post, u"🚆"_s)));
        QCOMPARE(anna.threads(company.group()), QStringList { u"Written on the train"_s });
        QCOMPARE(anna.replies(question), QStringList { u"Also: the test bench is free"_s });
        QCOMPARE(anna.client().connectionState().pending, 3);

        // The program is quit and started again before the server is back.
        anna.quit();
        QVERIFY(anna.open());
        QCOMPARE(anna.reader().outbox().size(), 3);
        QVERIFY(company.restart());
        QVERIFY(anna.goLive());
        QVERIFY(anna.allSent());
        QCOMPARE(company.posts(), (QStringList { u"Also: the test bench is free"_s, u"Written on the train"_s }));
        ben.client().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(ben.threads(company.group()), QStringList { u"Written on the train"_s }, 20'000);
        const Id thread = ben.find(company.group(), u"Written on the train"_s);
        QTRY_COMPARE(ben.replies(thread), QStringList { u"Also: the test bench is free"_s });
        QTRY_COMPARE(ben.reader().post(thread)->reactions.size(), 1);
    }

    void attachmentsTravel()
    {
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        Person anna(company.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        Person ben(company.url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        QVERIFY(ben.goLive());
        const QByteArray bytes("temperature;pressure\n21;4.2\n");
        QVERIFY(anna.submit(commands::createPost({ .groupId = company.group(),
            .body = u"The log"_s,
            .files = { { u"~f1"_s, u"log.csv"_s, u"text/csv"_s, bytes } } })));
        QVERIFY(anna.allSent());
        QTRY_COMPARE(ben.threads(company.group()), QStringList { u"The log"_s });
        const Attachment file = ben.reader().post(ben.find(company.group(), u"The log"_s))->post.attachments.value(0);
        QCOMPARE(file.name, u"log.csv"_s);
        ben.client().fetchBlob(company.group(), file.blobId, file.name, file.type);
        QTRY_COMPARE(ben.reader().blob(file.blobId).value_or(QByteArray()), bytes);
    }
};

QTEST_GUILESS_MAIN(TwoPeople)
#include "two_people.moc"
