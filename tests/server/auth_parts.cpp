#include "server/auth/Password.h"
#include "server/auth/RateLimiter.h"
#include "server/http/Concurrency.h"
#include "server/http/ListenAddress.h"
#include "server/http/MediaType.h"
#include "server/http/WebSocketMessage.h"

#include <sodium.h>

#include <QElapsedTimer>
#include <QTest>

using namespace atriumd;
using namespace std::chrono_literals;

// The small parts that sign-in and HTTP are made of.
class AuthParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void passwordsVerify()
    {
        const auto hash = password::hash("correct horse battery");
        QVERIFY(hash);
        QVERIFY(hash->starts_with("$argon2id$v=19$m=47104,t=2,p=1$")); // OWASP ASVS 5.0 appendix C
        QVERIFY(password::verify(*hash, "correct horse battery"));
        QVERIFY(!password::verify(*hash, "correct horse batterz"));
        QVERIFY(!password::verify("", ""));
    }

    // An address that nobody has costs as much as a wrong password.
    void unknownTakesAsLongAsWrong()
    {
        const auto hash = password::hash("correct horse battery");
        const auto best = [](const std::string &against) {
            qint64 fastest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer clock;
                clock.start();
                password::verify(against, "not the password");
                fastest = std::min(fastest, clock.nsecsElapsed());
            }
            return double(fastest);
        };
        const double ratio = best("") / best(*hash);
        QVERIFY2(ratio > 0.25 && ratio < 4, qPrintable(QString::number(ratio)));
    }

    void passwordsHaveALength_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("nine") << std::string(9, 'a') << false;
        QTest::newRow("ten") << std::string(10, 'a') << true;
        QTest::newRow("nine characters of two bytes") << std::string("øøøøøøøøø") << false;
        QTest::newRow("endless") << std::string(1025, 'a') << false;
    }
    void passwordsHaveALength()
    {
        QFETCH(std::string, text);
        QFETCH(bool, good);
        QCOMPARE(password::check(text).has_value(), good);
    }

    void triesAreCountedByKey()
    {
        auto now = std::chrono::steady_clock::time_point {};
        RateLimiter limiter(3, 10s, [&] { return now; });
        for (int i = 0; i < 3; ++i)
            QVERIFY(!limiter.take("attacker mette@example.org"));
        const auto wait = limiter.take("attacker mette@example.org");
        QVERIFY(wait && *wait > 9s && *wait < 11s);
        QVERIFY(!limiter.take("home mette@example.org")); // nobody can lock somebody else out
        now += 10s;
        QVERIFY(!limiter.take("attacker mette@example.org"));
        QVERIFY(limiter.take("attacker mette@example.org"));
        limiter.giveBack("attacker mette@example.org");
        QVERIFY(!limiter.take("attacker mette@example.org"));
    }

    void theNumberOfKeysIsBounded()
    {
        auto now = std::chrono::steady_clock::time_point {};
        RateLimiter limiter(1, 1s, [&] { return now; }, 10);
        for (int i = 0; i < 10; ++i)
            QVERIFY(!limiter.take(std::to_string(i)));
        QVERIFY(limiter.take("eleventh"));
        now += 1s; // all are full again and forgotten
        QVERIFY(!limiter.take("eleventh"));
    }

    void concurrencyIsPerMember()
    {
        Concurrency concurrency(2);
        auto first = concurrency.enter("m1");
        const auto second = concurrency.enter("m1");
        QVERIFY(first && second);
        QVERIFY(!concurrency.enter("m1"));
        QVERIFY(concurrency.enter("m2"));
        first.reset();
        QVERIFY(concurrency.enter("m1"));
        QVERIFY(!concurrency.idle());
    }

    void addresses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("url"); // empty: invalid
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("usual") << std::string("127.0.0.1:8480") << std::string("http://127.0.0.1:8480") << true;
        QTest::newRow("127/8") << std::string("127.9.9.9:1") << std::string("http://127.9.9.9:1") << true;
        QTest::newRow("localhost") << std::string("localhost:0") << std::string("http://127.0.0.1:0") << true;
        QTest::newRow("v6") << std::string("[::1]:8480") << std::string("http://[::1]:8480") << true;
        QTest::newRow("all") << std::string("0.0.0.0:80") << std::string("http://0.0.0.0:80") << false;
        QTest::newRow("all v6") << std::string("[::]:80") << std::string("http://[::]:80") << false;
        QTest::newRow("mapped") << std::string("[::ffff:127.0.0.1]:80") << std::string("http://[::ffff:127.0.0.1]:80")
                                << false;
        QTest::newRow("no port") << std::string("127.0.0.1") << std::string() << false;
        QTest::newRow("port too large") << std::string("127.0.0.1:65536") << std::string() << false;
        QTest::newRow("port and more") << std::string("127.0.0.1:80x") << std::string() << false;
        QTest::newRow("name") << std::string("example.org:80") << std::string() << false;
    }
    void addresses()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, url);
        QFETCH(bool, isLoopback);
        const auto address = ListenAddress::parse(text);
        QCOMPARE(address.has_value(), !url.empty());
        if (!address)
            return;
        QCOMPARE(address->url(false), url);
        QCOMPARE(address->isLoopback(), isLoopback);
    }

    void mediaTypes_data()
    {
        QTest::addColumn<std::string>("declared");
        QTest::addColumn<std::string>("data");
        QTest::addColumn<std::string>("type");
        const std::string png("\x89PNG\r\n\x1a\n____", 12);
        QTest::newRow("picture") << std::string("image/png") << png << std::string("image/png");
        QTest::newRow("other picture") << std::string("image/jpeg") << png << std::string("image/png");
        QTest::newRow("no picture") << std::string("image/png") << std::string("<script>alert(1)</script>")
                                    << std::string("application/octet-stream");
        QTest::newRow("text") << std::string("Text/Plain; charset=utf-8") << std::string("x")
                              << std::string("text/plain");
        QTest::newRow("none") << std::string() << std::string("x") << std::string("application/octet-stream");
        QTest::newRow("header injection")
            << std::string("a/b\r\nX: y") << std::string("x") << std::string("application/octet-stream");
    }
    void mediaTypes()
    {
        QFETCH(std::string, declared);
        QFETCH(std::string, data);
        QFETCH(std::string, type);
        QCOMPARE(checkedMediaType(declared, data), type);
    }

    void fileNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("header");
        const auto is = [](const char *plain, const char *encoded) {
            return std::string("attachment; filename=\"") + plain + "\"; filename*=UTF-8''" + encoded;
        };
        QTest::newRow("plain") << std::string("plan.pdf") << is("plan.pdf", "plan.pdf");
        QTest::newRow("path") << std::string("../../etc/passwd") << is("passwd", "passwd");
        QTest::newRow("windows path") << std::string("C:\\a\\b.txt") << is("b.txt", "b.txt");
        QTest::newRow("letters") << std::string("Årsrapport.pdf") << is("__rsrapport.pdf", "%C3%85rsrapport.pdf");
        QTest::newRow("quotes and lines") << std::string("a\"b\r\nX: y") << is("a_bX_ y", "a%22bX%3A%20y");
        QTest::newRow("nothing left") << std::string("..") << is("file", "file");
    }
    void fileNames()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, header);
        QCOMPARE(attachmentDisposition(name), header);
    }

    void messages_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isObject");
        QTest::addColumn<std::string>("type");
        QTest::newRow("first") << std::string(R"({"@type":"Request","id":"1","using":[]})") << true
                               << std::string("Request");
        QTest::newRow("last") << std::string(R"({"using":["a"],"methodCalls":[[{"@type":"x"}]],"@type":"Request"})")
                              << true << std::string("Request");
        QTest::newRow("none") << std::string("{}") << true << std::string();
        QTest::newRow("array") << std::string(R"(["@type","Request"])") << false << std::string();
        QTest::newRow("text") << std::string("\"Request\"") << false << std::string();
        QTest::newRow("cut off") << std::string(R"({"using":)") << false << std::string();
        QTest::newRow("nothing") << std::string() << false << std::string();
        QTest::newRow("deep") << R"({"a":)" + std::string(1'000'000, '[') << false << std::string();
    }
    void messages()
    {
        QFETCH(std::string, text);
        QFETCH(bool, isObject);
        QFETCH(std::string, type);
        const auto message = WebSocketMessage::read(text);
        QCOMPARE(message.has_value(), isObject);
        if (message)
            QCOMPARE(message->type, type);
    }
};

QTEST_GUILESS_MAIN(AuthParts)
#include "auth_parts.moc"
