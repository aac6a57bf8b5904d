// The real ways to the server, against sockets on this machine: what goes over the wire, what is
// refused, and what each failure is taken for.

#include "support/LoopbackServer.h"
#include "support/Outcome.h"

#include "sync/SignIn.h"
#include "sync/transport/HttpNetwork.h"
#include "sync/transport/HttpTransport.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;
using Kind = TransportError::Kind;

Q_DECLARE_METATYPE(TransportError::Kind)

namespace {

constexpr auto about = R"({"product":"atriumd","version":"0.1.0","protocol":1,"workspace":"Halvorsen Pumps"})";

} // namespace

class TransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void httpRequestsAndEvents();
    void httpStreamIsNotAStream();
    void eventStream_data();
    void eventStream();
    void statuses_data();
    void statuses();
    void redirectsAreNotFollowed();
    void answersAreBounded();
    void cancelled_data();
    void cancelled();
    void callsGoOutWhileTheThreadIsBusy();
    void goneWithACallUnderWay();
    void plainHttpIsRefused();
    void untrustedCertificateOnEveryChannel();
    void certificatesAreExplained_data();
    void certificatesAreExplained();
    void signInErrors_data();
    void signInErrors();
    void signInSucceeds();
    void addresses_data();
    void addresses();
};

void TransportTest::httpRequestsAndEvents()
{
    LoopbackServer server;
    server.answerRaw(u"/events"_s, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n", false);
    server.answer(u"/jmap/api"_s, 200, R"({"methodResponses":[],"sessionState":"1"})");
    Http http("secret");
    jmap::Session session;
    session.apiUrl = server.url(u"/jmap/api"_s);
    session.eventSourceUrl
        = server.url(u"/events"_s).toString() + u"?types={types}&closeafter={closeafter}&ping={ping}"_s;
    HttpTransport transport(http, session);
    QSignalSpy opened(&transport, &Transport::opened), pushed(&transport, &Transport::pushed),
        closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(opened.wait());
    QCOMPARE(server.requests[0].path, u"/events?types=%2A&closeafter=no&ping=30"_s);
    QCOMPARE(server.requests[0].headers.value("authorization"), "Bearer secret");

    Outcome outcome;
    transport.send({ { u"using"_s, QJsonArray() } }, Transport::Size::Usual, &outcome.context, outcome.takeReply());
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->value().value("sessionState"_L1), u"1"_s);
    QCOMPARE(server.requests[1].headers.value("content-type"), "application/json");
    QCOMPARE(server.requests[1].body, R"({"using":[]})");

    server.open.first()->write(
        "event: ping\ndata: {}\n\nid: 7\nevent: state\ndata: {\"@type\":\"StateChange\",\ndata: \"changed\":{}}\n\n");
    QVERIFY(pushed.wait());
    QCOMPARE(pushed.size(), 1);
    QCOMPARE(pushed[0][0].toJsonObject().value("@type"_L1), u"StateChange"_s);

    // The server ends the stream: it is taken up where it was, until the server does not answer it.
    server.answer(u"/events"_s, 503, {});
    server.open.first()->disconnectFromHost();
    QVERIFY(closed.wait());
    QCOMPARE(server.requests[2].headers.value("last-event-id"), "7");
    QCOMPARE(opened.size(), 1);
}

void TransportTest::httpStreamIsNotAStream()
{
    LoopbackServer server;
    server.answer(u"/events"_s, 200, "<html>Welcome to the hotel", "Content-Type: text/html\r\n");
    Http http({});
    jmap::Session session;
    session.eventSourceUrl = server.url(u"/events"_s).toString();
    HttpTransport transport(http, session);
    QSignalSpy opened(&transport, &Transport::opened), closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].value<TransportError>().kind, Kind::NotJmap);
    QCOMPARE(opened.size(), 0);
}

void TransportTest::eventStream_data()
{
    using Events = QList<EventStream::Event>;
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<Events>("events");
    QTest::addRow("one") << QByteArrayList { "event: state\ndata: x\n\n" } << Events { { "state", "x" } };
    QTest::addRow("in pieces") << QByteArrayList { "eve", "nt: state\nda", "ta: x\n", "\n" }
                               << Events { { "state", "x" } };
    QTest::addRow("two lines of data") << QByteArrayList { "data: x\ndata: y\n\n" } << Events { { "message", "x\ny" } };
    QTest::addRow("CRLF, no space") << QByteArrayList { "event:state\r\ndata:x\r\n\r\n" }
                                    << Events { { "state", "x" } };
    QTest::addRow("comments and ids") << QByteArrayList { ": c\nid: 7\nretry: 9\n\ndata: x\n\n" }
                                      << Events { { "message", "x", "7" } };
    QTest::addRow("no data, no event") << QByteArrayList { "event: state\n\n" } << Events {};
    QTest::addRow("empty data") << QByteArrayList { "data\n\n" } << Events { { "message", "" } };
}

void TransportTest::eventStream()
{
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const QList<EventStream::Event>, events);
    EventStream stream;
    QList<EventStream::Event> got;
    for (const QByteArray &piece : pieces)
        got += stream.feed(piece);
    QCOMPARE(got, events);
    QVERIFY(!stream.isTooLong());
    stream.feed(QByteArray(17'000'000, 'x'));
    QVERIFY(stream.isTooLong());
}

void TransportTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto problem = [](int status) {
        return QByteArray(R"({"type":"about:blank","status":%1})").replace("%1", QByteArray::number(status));
    };
    QTest::addRow("401") << 401 << problem(401) << Kind::SignedOut;
    QTest::addRow("401 from a proxy") << 401 << QByteArray("<html>") << Kind::NotJmap;
    QTest::addRow("403") << 403 << problem(403) << Kind::Policy;
    QTest::addRow("403 from a proxy") << 403 << QByteArray() << Kind::NotJmap;
    QTest::addRow("400") << 400 << QByteArray(R"({"type":"urn:ietf:params:jmap:error:notJSON","status":400})")
                         << Kind::Rejected;
    QTest::addRow("408") << 408 << QByteArray() << Kind::Network;
    QTest::addRow("413") << 413 << QByteArray() << Kind::Rejected;
    QTest::addRow("429") << 429 << QByteArray() << Kind::Busy;
    QTest::addRow("404") << 404 << problem(404) << Kind::Server;
    for (const int status : { 404, 405, 501 })
        QTest::addRow("%d from another web server", status) << status << QByteArray("<html>") << Kind::NotJmap;
    for (const int status : { 409, 412, 500, 502, 504 })
        QTest::addRow("%d", status) << status << QByteArray() << Kind::Server;
    QTest::addRow("503") << 503 << QByteArray() << Kind::Busy;
    QTest::addRow("507") << 507 << QByteArray() << Kind::Busy;
}

void TransportTest::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    LoopbackServer server;
    server.answer(u"/jmap/session"_s, status, body, "Retry-After: 7\r\n");
    HttpNetwork network(server.url(), "secret");
    Outcome outcome;
    network.fetchSession(&outcome.context, outcome.takeAnswer());
    QTRY_VERIFY(outcome.answer);
    QCOMPARE(outcome.answer->error().kind, kind);
    QVERIFY(!outcome.answer->error().message.isEmpty());
    if (kind == Kind::Busy)
        QCOMPARE(outcome.answer->error().retryAfter, 7000);
}

void TransportTest::redirectsAreNotFollowed()
{
    LoopbackServer other, server;
    other.answer(u"/jmap/session"_s, 200, "{}");
    server.answer(u"/jmap/session"_s, 302, "", "Location: " + other.url(u"/jmap/session"_s).toEncoded() + "\r\n");
    HttpNetwork network(server.url(), "secret");
    Outcome outcome;
    network.fetchSession(&outcome.context, outcome.takeAnswer());
    QTRY_VERIFY(outcome.answer);
    QCOMPARE(outcome.answer->error().kind, Kind::NotJmap);
    QCOMPARE(other.requests.size(), 0);
}

void TransportTest::answersAreBounded()
{
    LoopbackServer server;
    server.answer(u"/blob"_s, 200, QByteArray(200'000, 'x'));
    server.answerRaw(u"/cut"_s, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
    HttpNetwork network(server.url(), "secret");
    Outcome small, whole, cut;
    network.download(server.url(u"/blob"_s), 100'000, &small.context, {}, small.takeAnswer());
    qint64 progress = 0;
    network.download(
        server.url(u"/blob"_s), 200'000, &whole.context, [&](qint64 done, qint64) { progress = done; },
        whole.takeAnswer());
    network.download(server.url(u"/cut"_s), 100'000, &cut.context, {}, cut.takeAnswer());
    QTRY_VERIFY(small.answer && whole.answer && cut.answer);
    QVERIFY(!small.answer->has_value());
    QCOMPARE(whole.answer->value().size(), 200'000);
    QCOMPARE(progress, 200'000);
    QCOMPARE(cut.answer->error().kind, Kind::Network);
}

void TransportTest::cancelled_data()
{
    QTest::addColumn<bool>("isCall");
    QTest::newRow("a download") << false;
    QTest::newRow("a call") << true;
}

void TransportTest::cancelled()
{
    QFETCH(const bool, isCall);
    LoopbackServer server;
    server.answerRaw(u"/slow"_s, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome", false);
    Http http("secret");
    Outcome outcome;
    auto context = std::make_unique<QObject>();
    if (isCall)
        http.call(server.url(u"/slow"_s), {}, context.get(), outcome.takeReply());
    else
        http.get(server.url(u"/slow"_s), {}, context.get(), {}, outcome.takeAnswer());
    QTRY_COMPARE(server.open.size(), 1);
    QSignalSpy gone(server.open.first(), &QTcpSocket::disconnected);
    context.reset();
    QVERIFY(gone.wait());
    QVERIFY(!outcome.answer && !outcome.reply);
}

// The thread that asks writes the cache meanwhile: here it does nothing but wait for the request.
void TransportTest::callsGoOutWhileTheThreadIsBusy()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Http http("secret");
    Outcome outcome;
    const QUrl url(u"http://127.0.0.1:%1/jmap/api"_s.arg(server.serverPort()));
    http.call(url, { { u"using"_s, QJsonArray() } }, &outcome.context, outcome.takeReply());
    QVERIFY(server.waitForNewConnection(10'000));
    QTcpSocket *socket = server.nextPendingConnection();
    QByteArray request;
    while (!request.endsWith(R"({"using":[]})"))
        QVERIFY(socket->waitForReadyRead(10'000) && !(request += socket->readAll()).isEmpty());
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"sessionState\":\"1\"}");
    QVERIFY(socket->waitForBytesWritten(10'000));
    QVERIFY(!outcome.reply); // it comes when this thread has time for it
    QTRY_VERIFY(outcome.reply);
    QCOMPARE(outcome.reply->value().value("sessionState"_L1), u"1"_s);
}

void TransportTest::goneWithACallUnderWay()
{
    LoopbackServer server;
    server.answerRaw(u"/jmap/api"_s, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome", false);
    Outcome outcome;
    for (const bool hasBegun : { false, true }) {
        auto http = std::make_unique<Http>("secret");
        http->call(server.url(u"/jmap/api"_s), {}, &outcome.context, outcome.takeReply());
        if (hasBegun)
            QTRY_VERIFY(!server.open.isEmpty());
        http.reset();
        QCoreApplication::sendPostedEvents(); // its thread has ended: nothing comes after this
        QVERIFY(!outcome.reply);
    }
}

void TransportTest::plainHttpIsRefused()
{
    HttpNetwork network(QUrl(u"http://atrium.example"_s), "secret");
    Outcome outcome;
    network.fetchSession(&outcome.context, outcome.takeAnswer());
    QVERIFY(!outcome.answer);
    QTRY_VERIFY(outcome.answer);
    QCOMPARE(outcome.answer->error().kind, Kind::Policy);
}

void TransportTest::untrustedCertificateOnEveryChannel()
{
    LoopbackServer server(u"untrusted"_s);
    HttpNetwork network(server.url(), "secret");
    Outcome session, up, down, api;
    network.fetchSession(&session.context, session.takeAnswer());
    network.upload(server.url(u"/up"_s), "bytes", u"text/plain"_s, &up.context, {}, up.takeAnswer());
    network.download(server.url(u"/down"_s), 1000, &down.context, {}, down.takeAnswer());
    QTRY_VERIFY(session.answer && up.answer && down.answer);
    for (const auto &answer : { session.answer, up.answer, down.answer })
        QCOMPARE(answer->error().kind, Kind::Certificate);

    Http http("secret");
    jmap::Session places;
    places.apiUrl = server.url(u"/jmap/api"_s);
    places.eventSourceUrl = server.url(u"/events"_s).toString();
    HttpTransport stream(http, places);
    QSignalSpy streamClosed(&stream, &Transport::closed);
    stream.open();
    stream.send({}, Transport::Size::Usual, &api.context, api.takeReply());
    QTRY_VERIFY(api.reply && streamClosed.size() == 1);
    QCOMPARE(api.reply->error().kind, Kind::Certificate);
    QCOMPARE(streamClosed[0][0].value<TransportError>().kind, Kind::Certificate);

    SignIn signIn;
    QSignalSpy failed(&signIn, &SignIn::failed);
    signIn.signIn(server.url().toString(), u"a@b.example"_s, u"password"_s, u"laptop"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().code, u"certificate"_s);
    QCOMPARE(server.requests.size(), 0); // no token and no password went out
}

// Somebody who reads along is told apart from a certificate that ran out or is for another name.
void TransportTest::certificatesAreExplained_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isTrusted"); // who issued it
    QTest::addColumn<QString>("hint");
    QTest::addRow("a proxy that reads along") << u"inspected"_s << false << u"from “Inspection Root”, whom"_s;
    QTest::addRow("a server that made its own") << u"untrusted"_s << false << u"from “localhost”, whom"_s;
    QTest::addRow("expired") << u"expired"_s << true << u"the date of this computer"_s;
    QTest::addRow("another name") << u"other_name"_s << true << u"for another name"_s;
    QTest::addRow("good") << u"inspected"_s << true << QString();
    QTest::addRow("no TLS at all") << QString() << true << u"in between"_s;
}

void TransportTest::certificatesAreExplained()
{
    QFETCH(const QString, shown);
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, hint);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    if (isTrusted) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(QSslCertificate::fromPath(QStringLiteral(FIXTURES "/tls/inspection.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    LoopbackServer server(shown);
    server.answer(u"/jmap/session"_s, 200, "{}");
    QTcpServer plain; // answers at once, and not in TLS
    connect(&plain, &QTcpServer::newConnection, &plain,
        [&] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const QUrl url = shown.isEmpty() ? QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())) : server.url();
    HttpNetwork network(url, "secret");
    Outcome outcome;
    network.fetchSession(&outcome.context, outcome.takeAnswer());
    QTRY_VERIFY(outcome.answer);
    QCOMPARE(outcome.answer->has_value(), hint.isEmpty());
    if (hint.isEmpty())
        return;
    const TransportError error = outcome.answer->error();
    QCOMPARE(error.kind, Kind::Certificate);
    QVERIFY2(error.hint.contains(hint), qPrintable(error.hint));
}

void TransportTest::signInErrors_data()
{
    QTest::addColumn<int>("aboutStatus");
    QTest::addColumn<QByteArray>("aboutBody");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, int aboutStatus, const char *aboutBody, int status, const char *body, const char *code) {
              QTest::addRow("%s", name) << aboutStatus << QByteArray(aboutBody) << status << QByteArray(body)
                                        << QString::fromLatin1(code);
          };
    row("wrong password", 200, about, 401, R"({"status":401})", "password");
    row("too many tries", 200, about, 429, R"({"status":429})", "tooMany");
    row("a server in trouble", 200, about, 500, "", "server");
    row("not our answer", 200, about, 200, "{}", "server");
    row("another version", 200, R"({"product":"atriumd","protocol":2})", 200, "{}", "version");
    row("another product", 200, R"({"product":"chat"})", 200, "{}", "server");
    row("a web site", 404, "<html>", 200, "{}", "server");
    row("a captive portal", 302, "", 200, "{}", "server");
    row("a web site's front page", 200, "<html>", 200, "{}", "server");
}

void TransportTest::signInErrors()
{
    QFETCH(const int, aboutStatus);
    QFETCH(const QByteArray, aboutBody);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    LoopbackServer server;
    server.answer(u"/about"_s, aboutStatus, aboutBody, "Location: https://hotel.example/\r\n");
    server.answer(u"/auth/sign-in"_s, status, body, "Retry-After: 300\r\n");
    SignIn signIn;
    QSignalSpy failed(&signIn, &SignIn::failed), succeeded(&signIn, &SignIn::succeeded);
    signIn.signIn(server.url().toString(), u"a@b.example"_s, u"password"_s, u"laptop"_s);
    QVERIFY(failed.wait());
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.code, code);
    QVERIFY(error.message.endsWith(u'.') && error.hint.endsWith(u'.'));
    QCOMPARE(succeeded.size(), 0);
    // The password goes to nobody who is not a server of this version.
    QCOMPARE(server.requests.size(), aboutBody == about ? 2 : 1);
}

void TransportTest::signInSucceeds()
{
    LoopbackServer server;
    server.answer(u"/about"_s, 200, about);
    server.answer(u"/auth/sign-in"_s, 200, R"({"token":"t","deviceId":"d1","memberId":"m1"})");
    SignIn signIn;
    QSignalSpy failed(&signIn, &SignIn::failed), succeeded(&signIn, &SignIn::succeeded);
    signIn.signIn(server.url().toString(), u" a@b.example "_s, u" pass word "_s, u"laptop"_s);
    QVERIFY(succeeded.wait());
    QCOMPARE(succeeded[0], (QVariantList { server.url(), u"m1"_s, u"d1"_s, QByteArray("t"), u"Halvorsen Pumps"_s }));
    const QJsonObject sent = QJsonDocument::fromJson(server.requests[1].body).object();
    QCOMPARE(sent.value("email"_L1), u"a@b.example"_s);
    QCOMPARE(sent.value("password"_L1), u" pass word "_s);
    QCOMPARE(failed.size(), 0);

    // Nothing answers there any more.
    const QString nowhere = LoopbackServer().url().toString();
    signIn.signIn(nowhere, u"a@b.example"_s, u"p"_s, u"laptop"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().code, u"network"_s);
    // Cancelling ends it without a word.
    signIn.signIn(server.url().toString(), u"a@b.example"_s, u"p"_s, u"laptop"_s);
    signIn.cancel();
    QVERIFY(!succeeded.wait(100));
    QCOMPARE(failed.size(), 1);
}

void TransportTest::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addRow("a name") << u"atrium.example.com"_s << u"https://atrium.example.com"_s;
    QTest::addRow("with a port") << u" atrium.example.com:8443 "_s << u"https://atrium.example.com:8443"_s;
    QTest::addRow("a link") << u"https://atrium.example.com/some/page"_s << u"https://atrium.example.com"_s;
    QTest::addRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::addRow("localhost") << u"http://localhost:8080/"_s << u"http://localhost:8080"_s;
    QTest::addRow("not secure") << u"http://atrium.example.com"_s << QString();
    QTest::addRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << QString();
    QTest::addRow("another scheme") << u"ftp://atrium.example.com"_s << QString();
    QTest::addRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::addRow("words") << u"my company"_s << QString();
    QTest::addRow("nothing") << QString() << QString();
}

void TransportTest::addresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    QCOMPARE(SignIn::serverUrl(typed).value_or(QUrl()).toString(), url);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport.moc"
