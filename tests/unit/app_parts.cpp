// What app/ does by itself: the command line, the key file, one program for one directory.
#include "app/Accounts.h"
#include "app/Credentials.h"
#include "app/Links.h"
#include "app/Options.h"
#include "app/SingleInstance.h"
#include "app/SystemAutostart.h"
#include "tests/support/FakeKeychain.h"
#include "ui/shell/WindowState.h"

#include <QCommandLineParser>
#include <QDir>
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
        QTest::newRow("e-mail without password")
            << QStringList { u"--server"_s, u"x"_s, u"--sign-in-as"_s, u"a@b.c"_s } << false;
        QTest::newRow("e-mail without server")
            << QStringList { u"--sign-in-as"_s, u"a@b.c"_s, u"--password-file"_s, u"f"_s } << false;
        QTest::newRow("sign in") << QStringList { u"--server"_s, u"x"_s, u"--sign-in-as"_s, u"a@b.c"_s,
            u"--password-file"_s, u"f"_s }
                                 << true;
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
        const Account account { .server = QUrl(u"https://atrium.example.com"_s),
            .memberId = u"m1"_s,
            .deviceId = u"d1"_s,
            .token = "secret",
            .cacheKey = QByteArray(32, '\xfe') };
        Credentials credentials(directory.path());
        bool stored = false;
        credentials.store(account, [&](const Result<> &result) { stored = result.has_value(); });
        QTRY_VERIFY(stored);
        QVERIFY(credentials.inFile());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & (others | QFile::ReadOwner | QFile::WriteOwner),
            QFile::ReadOwner | QFile::WriteOwner);

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

    // Only an entry that the keychain says is not there is no entry; one that fails is asked again.
    void whatTheKeychainSays_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("failures");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("reads");
        const int none = -1;
        QTest::newRow("has it") << none << 0 << u"account"_s << 1;
        QTest::newRow("fails twice") << none << 2 << u"account"_s << 3;
        QTest::newRow("fails") << int(Keychain::Problem::Failing) << 0 << u"locked"_s << 3;
        QTest::newRow("says no") << int(Keychain::Problem::Denied) << 0 << u"locked"_s << 1;
        QTest::newRow("is absent") << int(Keychain::Problem::Absent) << 0 << u"locked"_s << 1;
        QTest::newRow("has no entry") << int(Keychain::Problem::NoEntry) << 0 << u"nothing"_s << 1;
    }

    void whatTheKeychainSays()
    {
        QFETCH(const int, problem);
        QFETCH(const int, failures);
        QTemporaryDir directory;
        test::FakeKeychain keychain;
        Credentials credentials(directory.path(), keychain);
        const Account account { .server = QUrl(u"https://atrium.example.com"_s),
            .memberId = u"m1"_s,
            .deviceId = u"d1"_s,
            .token = "secret",
            .cacheKey = QByteArray(32, 'k') };
        bool stored = false;
        credentials.store(account, [&](const Result<> &result) { stored = result.has_value(); });
        QTRY_VERIFY(stored);
        QVERIFY(!credentials.inFile());
        if (problem >= 0)
            keychain.problem = static_cast<Keychain::Problem>(problem);
        keychain.failures = failures;
        QString result;
        credentials.load([&](const Result<Account> &loaded) {
            result = !loaded ? loaded.error().code : *loaded == account ? u"account"_s : u"nothing"_s;
        });
        QTRY_VERIFY(!result.isEmpty());
        QTEST(result, "result");
        QTEST(keychain.reads, "reads");
    }

    void damagedKeyFileIsNoAccount_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"server\":");
        QTest::newRow("short key") << Account { .server = QUrl(u"https://a"_s),
            .memberId = u"m"_s,
            .deviceId = {},
            .token = "t",
            .cacheKey = "short" }
                                          .toJson();
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
        QSignalSpy raised(&first, &SingleInstance::called);
        SingleInstance second(directory.path());
        QVERIFY(!second.claim(u"atrium:thread/p1"_s));
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.constFirst().constFirst().toString(), u"atrium:thread/p1"_s);
        SingleInstance third(directory.path());
        QVERIFY(!third.claim());
        QTRY_COMPARE(raised.size(), 2);
        QCOMPARE(raised.constLast().constFirst().toString(), QString());
        QTemporaryDir other;
        SingleInstance elsewhere(other.path());
        QVERIFY(elsewhere.claim());
    }
    void linkAmongTheArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("link");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("link") << QStringList { u"atrium:group/g1"_s } << u"atrium:group/g1"_s;
        QTest::newRow("as some write it") << QStringList { u"ATRIUM://group/g1"_s } << u"ATRIUM://group/g1"_s;
        QTest::newRow("unknown, to be said in the window")
            << QStringList { u"https://example.com"_s } << u"https://example.com"_s;
    }

    void linkAmongTheArguments()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, link);
        QCommandLineParser parser;
        describeOptions(parser);
        QVERIFY(parser.parse(QStringList { u"atrium"_s } + arguments));
        const Result<Options> options = readOptions(parser);
        QVERIFY(options);
        QCOMPARE(options->link, link);
    }

    void oneWorkspaceOfOldBecomesTheFirst_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<qsizetype>("accounts");
        QTest::newRow("never used") << QStringList() << qsizetype(0);
        QTest::newRow("key in a file") << QStringList { u"key"_s, u"cache.db"_s } << qsizetype(1);
        QTest::newRow("key in the keychain") << QStringList { u"cache.db"_s } << qsizetype(1);
    }

    void oneWorkspaceOfOldBecomesTheFirst()
    {
        QFETCH(const QStringList, files);
        QFETCH(const qsizetype, accounts);
        QTemporaryDir directory;
        for (const QString &name : files) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("signIn/email", u"mette@halvorsen.example"_s);
        const Accounts old(settings, directory.path());
        QCOMPARE(old.list().size(), accounts);
        if (accounts == 0)
            return;
        QCOMPARE(old.list().constFirst().email, u"mette@halvorsen.example"_s);
        QCOMPARE(old.pathOf(old.current()), directory.path()); // its files stay where they are
    }

    void accountsAreKept()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"settings.ini"_s);
        const QString first = Accounts::newFolder();
        const QString second = Accounts::newFolder();
        QVERIFY(first != second);
        {
            QSettings settings(path, QSettings::IniFormat);
            Accounts accounts(settings, directory.path());
            accounts.put({ first, u"Halvorsen, Pumps & Co"_s, u"https://a.example"_s, u"a@a.example"_s });
            accounts.put({ second, u"Brandt"_s, u"https://b.example"_s, u"b@b.example"_s });
            QCOMPARE(accounts.current(), first);
            accounts.setCurrent(second);
            accounts.put({ second, u"Brandt Seals"_s, u"https://b.example"_s, u"b@b.example"_s });
        }
        QSettings settings(path, QSettings::IniFormat);
        Accounts accounts(settings, directory.path());
        QCOMPARE(accounts.list().size(), 2);
        QCOMPARE(accounts.list().at(0).name, u"Halvorsen, Pumps & Co"_s);
        QCOMPARE(accounts.list().at(1).name, u"Brandt Seals"_s);
        QCOMPARE(accounts.current(), second);
        QCOMPARE(accounts.pathOf(second), directory.path() + u'/' + second);
        accounts.remove(second);
        QCOMPARE(accounts.current(), first); // what was chosen is gone
        accounts.remove(first);
        QVERIFY(accounts.current().isEmpty());
        QFile left(directory.filePath(u"cache.db"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY2(
            Accounts(settings, directory.path()).list().isEmpty(), "signed out of all is not an installation of old");
    }

    // The folder is erased on signing out, so the settings must not name just any.
    void foldersOutsideAreNotAccounts_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : { "..", "accounts/..", "accounts/../..", "accounts/", "/etc", "accounts/a/b", "" })
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void foldersOutsideAreNotAccounts()
    {
        QFETCH(const QString, folder);
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.beginWriteArray("accounts", 1);
        settings.setArrayIndex(0);
        settings.setValue("folder", folder);
        settings.endArray();
        QVERIFY(Accounts(settings, directory.path()).list().isEmpty());
    }

    void autostartIsOffUntilItIsWanted()
    {
        QTemporaryDir directory;
        const QStringList command { u"/opt/my \"$programs\"/100%/atrium"_s, u"--data"_s, u"/home/a b"_s };
        FileAutostart xdg = FileAutostart::xdg(directory.filePath(u"config/autostart"_s), command);
        FileAutostart agent
            = FileAutostart::launchAgent(directory.filePath(u"LaunchAgents"_s), { u"/Applications/A & B"_s });
        RunKeyAutostart run(directory.filePath(u"run.ini"_s), QSettings::IniFormat, { u"C:\\A B\\atrium.exe"_s });
        for (Autostart *one : std::initializer_list<Autostart *> { &xdg, &agent, &run }) {
            QVERIFY(!one->isOn());
            QVERIFY(one->set(false)); // already so
            QVERIFY(one->set(true));
            QVERIFY(one->isOn());
        }
        QFile file(directory.filePath(u"config/autostart/atrium.desktop"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray desktop = file.readAll();
        QVERIFY(desktop.startsWith("[Desktop Entry]\nType=Application\n"));
        // Desktop Entry Specification: quoted, and escaped twice.
        QVERIFY2(desktop.contains(R"(Exec="/opt/my \\"\\$programs\\"/100%%/atrium" "--data" "/home/a b")"), desktop);
        QFile plist(directory.filePath(u"LaunchAgents/atrium.plist"_s));
        QVERIFY(plist.open(QIODevice::ReadOnly));
        QVERIFY(plist.readAll().contains("<string>/Applications/A &amp; B</string>"));
        QCOMPARE(QSettings(directory.filePath(u"run.ini"_s), QSettings::IniFormat).value("Atrium").toString(),
            u"\"C:\\A B\\atrium.exe\""_s);
        for (Autostart *one : std::initializer_list<Autostart *> { &xdg, &agent, &run }) {
            QVERIFY(one->set(false));
            QVERIFY(!one->isOn());
        }
        QFile blocker(directory.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        FileAutostart blocked = FileAutostart::xdg(directory.filePath(u"file/autostart"_s), command);
        const Result<> refused = blocked.set(true);
        QVERIFY(!refused && !refused.error().message.isEmpty());
    }

    void windowComesBackOntoAScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("shown");
        const QRect left(0, 0, 1920, 1040);
        const QRect right(1920, 0, 1280, 1000);
        QTest::newRow("as it was") << QRect(100, 50, 1280, 820) << QList { left, right } << QRect(100, 50, 1280, 820);
        QTest::newRow("on the second screen")
            << QRect(1930, 20, 1200, 800) << QList { left, right } << QRect(1930, 20, 1200, 800);
        QTest::newRow("half outside") << QRect(1500, 600, 800, 800) << QList { left } << QRect(1120, 240, 800, 800);
        QTest::newRow("above") << QRect(100, -300, 800, 600) << QList { left } << QRect(100, 0, 800, 600);
        QTest::newRow("its screen is gone")
            << QRect(2000, 100, 1200, 800) << QList { left } << QRect(360, 120, 1200, 800);
        QTest::newRow("larger than the screen") << QRect(0, 0, 3840, 2100) << QList { right } << right;
        QTest::newRow("no screen known") << QRect(5, 5, 900, 700) << QList<QRect>() << QRect(5, 5, 900, 700);
    }

    void windowComesBackOntoAScreen()
    {
        QFETCH(const QRect, wanted);
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, shown);
        QCOMPARE(windowState::fitted(wanted, screens), shown);
    }
};

QTEST_GUILESS_MAIN(AppParts)
#include "app_parts.moc"
