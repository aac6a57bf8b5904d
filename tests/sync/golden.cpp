// The golden documents that the server's tests write and compare: the desktop reads each of them.

#include "sync/jmap/Answers.h"
#include "sync/jmap/Response.h"
#include "sync/jmap/Session.h"
#include "sync/jmap/StateChange.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

QJsonObject document(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/jmap/") + name);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject response(const QString &name) { return document(name).value("response"_L1).toObject(); }

QJsonObject arguments(const QString &name)
{
    const auto parsed = jmap::Response::parse(response(name));
    return parsed ? parsed->answer(u"c0"_s).arguments : QJsonObject();
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswer_data();
    void everyAnswer();
    void session();
    void pushes();
    void sets();
    void errors();
};

void GoldenTest::everyAnswer_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(FIXTURES "/jmap")).entryList({ u"*.json"_s });
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        if (response(name).contains("methodResponses"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void GoldenTest::everyAnswer()
{
    QFETCH(const QString, name);
    const auto parsed = jmap::Response::parse(response(name));
    QVERIFY(parsed);
    QVERIFY(!parsed->sessionState().isEmpty());
    const QJsonArray answers = response(name).value("methodResponses"_L1).toArray();
    for (const auto &value : answers) {
        const QString callId = value.toArray()[2].toString();
        const auto answer = parsed->answer(callId);
        QVERIFY2(!answer.isError() || !answer.errorType().isEmpty(), qPrintable(callId));
        const QString verb = answer.method.section(u'/', 1);
        if (verb == u"get")
            QVERIFY(jmap::GetAnswer::parse(answer.arguments));
        else if (verb == u"changes")
            QVERIFY(jmap::ChangesAnswer::parse(answer.arguments));
        else if (verb == u"query")
            QVERIFY(jmap::QueryAnswer::parse(answer.arguments));
        else if (verb == u"set")
            QVERIFY(jmap::SetAnswer::parse(answer.arguments));
    }
}

void GoldenTest::session()
{
    for (const QString &name : { u"session.json"_s, u"session-guest.json"_s }) {
        const QJsonObject json = response(name);
        const QUrl api(json.value("apiUrl"_L1).toString());
        const QUrl server(api.scheme() + "://"_L1 + api.authority());
        const auto session = jmap::Session::parse(json, server);
        QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
        QCOMPARE(session->info.accounts.size(), json.value("accounts"_L1).toObject().size());
        QVERIFY(session->maxObjectsInGet >= 500);
        const QUrl download = jmap::Session::expand(session->downloadUrl,
            { { u"accountId"_s, u"g1"_s }, { u"blobId"_s, u"b1"_s }, { u"name"_s, u"a/b?c.png"_s },
                { u"type"_s, u"image/png"_s } });
        QVERIFY(download.isValid());
        QCOMPARE(download.host(), server.host());
        QVERIFY(download.toString(QUrl::FullyEncoded).contains("a%2Fb%3Fc.png"_L1));
    }
}

void GoldenTest::pushes()
{
    const auto bare = jmap::StateChange::parse(response(u"state-change.json"_s));
    QVERIFY(!bare.entries.isEmpty());
    QVERIFY(bare.entries.first().oldState.isEmpty());
    const auto inlined = jmap::StateChange::parse(response(u"state-change-inline.json"_s));
    QCOMPARE(inlined.entries.size(), 1);
    QCOMPARE(inlined.entries.first().key.type, Type::Post);
    QVERIFY(!inlined.entries.first().oldState.isEmpty());
    QCOMPARE(inlined.entries.first().list.size(), 1);
}

void GoldenTest::sets()
{
    const auto create = jmap::SetAnswer::parse(arguments(u"post-set-create.json"_s));
    QVERIFY(create);
    QVERIFY(!create->created.value("k1"_L1).toObject().value("id"_L1).toString().isEmpty());
    QVERIFY(!create->newState.isEmpty());
    const auto again = jmap::SetAnswer::parse(arguments(u"set-error-alreadyExists.json"_s));
    QVERIFY(again);
    QVERIFY(!again->notCreated.value("k1"_L1).toObject().value("existingId"_L1).toString().isEmpty());
    const auto destroy = jmap::SetAnswer::parse(arguments(u"post-set-destroy.json"_s));
    QVERIFY(destroy);
    QVERIFY(!destroy->destroyed.isEmpty());
}

void GoldenTest::errors()
{
    const auto parsed = jmap::Response::parse(response(u"method-error-cannotCalculateChanges.json"_s));
    QVERIFY(parsed);
    QCOMPARE(parsed->answer(u"c0"_s).errorType(), u"cannotCalculateChanges"_s);
    QCOMPARE(parsed->answer(u"never asked"_s).errorType(), u"serverFail"_s);
    QCOMPARE(
        TransportError::fromStatus(400, QJsonDocument(response(u"request-error-notRequest.json"_s)).toJson(), {}).type,
        u"urn:ietf:params:jmap:error:notRequest"_s);

    // Whatever else comes is no Response.
    for (const char *text : { "{}", R"({"methodResponses":{},"sessionState":"1"})", R"({"methodResponses":[]})",
             R"({"methodResponses":[[1,2,3]],"sessionState":"1"})",
             R"({"methodResponses":[["a",{}]],"sessionState":"1"})" })
        QVERIFY2(!jmap::Response::parse(QJsonDocument::fromJson(text).object()), text);
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden.moc"
