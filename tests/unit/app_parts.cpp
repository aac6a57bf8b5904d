// What app/ does by itself: the command line, the key file, one program for one directory.
#include "app/Credentials.h"
#include "app/Options.h"
#include "app/SingleInstance.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class AppParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // As on a machine without a keychain; and no test may touch a person's own.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void options_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QStringList() << true;
        QTest::newRow("theme") << QStringList { u"--theme"_s, u"dark"_s } << true;
        QTest::newRow("unknown theme") << QStringList { u"--theme"_s, u"pink"_s } << false;
        QTest::newRow("size") << QStringList { u"--window-size"_s, u"1280x820"_s } << true;
        QTest::newRow("half a size") << QStringList { u"--window-size"_s, u"1280"_s } << false;
        QTest::newRow("no size") << QStringList { u"--offscreen-size"_s, u"0x0"_s } << false;
        QTest::newRow("e-mail without password") << QStringList { u"--server"_s, u"x"_s, u"--sign-in-as"_s, u"a@b.c"_s } << false;
        QTest::newRow("e-mail without server")
            << QStringList { u"--sign-in-as"_s, u"a@b.c"_s, u"--password-file"_s, u"f"_s } << false;
        QTest::newRow("sign in")
            << QStringList { u"--server"_s, u"x"_s, u"--sign-in-as"_s, u"a@b.c"_s, u"--password-file"_s, u"f"_s } << true;
        QTest::newRow("pictures of nobody") << QStringList { u"--screenshots"_s, u"d"_s } << false;
    }

    void options()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, good);
        QCommandLineParser parser;
        describeOptions(parser);
        QVERIFY(parser.parse(QStringList { u"atrium"_s } + arguments));
        const Result<Options> options = readOptions(parser);
        QCOMPARE(options.has_value(), good);
        if (!good)
            QVERIFY(!options.error().message.isEmpty());
    }

    void keyFileIsPrivateAndWhole()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"key"_s);
        const Account account { .server = QUrl(u"https://atrium.example.com"_s), .memberId = u"m1"_s, .deviceId = u"d1"_s,
                                .token = "secret", .cacheKey = QByteArray(32, '\xfe') };
        Credentials credentials(directory.path());
        bool stored = false;
        credentials.store(account, [&](const Result<> &result) { stored = result.has_value(); });
        QTRY_VERIFY(stored);
        QVERIFY(credentials.inFile());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & (others | QFile::ReadOwner | QFile::WriteOwner), QFile::ReadOwner | QFile::WriteOwner);

        Credentials next(directory.path());
        std::optional<Account> loaded;
        next.load([&](const Result<Account> &result) { loaded = result.value_or(Account {}); });
        QTRY_VERIFY(loaded);
        QCOMPARE(*loaded, account);
        QVERIFY(loaded->isComplete());
        QVERIFY(next.inFile());

        next.erase();
        QVERIFY(!QFile::exists(path));
    }

    void nothingStoredIsNotAnError()
    {
        QTemporaryDir directory;
        Credentials credentials(directory.path());
        std::optional<bool> complete;
        credentials.load([&](const Result<Account> &result) { complete = result ? result->isComplete() : true; });
        QTRY_VERIFY(complete);
        QVERIFY(!*complete);
    }

    void damagedKeyFileIsNoAccount_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"server\":");
        QTest::newRow("short key") << Account { .server = QUrl(u"https://a"_s), .memberId = u"m"_s, .deviceId = {}, .token = "t", .cacheKey = "short" }.toJson();
    }

    void damagedKeyFileIsNoAccount()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(!Account::fromJson(content).isComplete());
    }

    void secondStartRaisesTheFirst()
    {
        QTemporaryDir directory;
        SingleInstance first(directory.path());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raised);
        SingleInstance second(directory.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.size(), 1);
        QTemporaryDir other;
        SingleInstance elsewhere(other.path());
        QVERIFY(elsewhere.claim());
    }
};

QTEST_GUILESS_MAIN(AppParts)
#include "app_parts.moc"
