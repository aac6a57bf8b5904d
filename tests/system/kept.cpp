// What was not sent, and what is being written, outlives the loss of the cache or of its key: a
// password store that is locked, out of order, or made anew, and damage that is met while Atrium runs.
// The real window, the real server, a keychain that does as it is told.

#include "app/Application.h"
#include "support/Company.h"
#include "support/FakeKeychain.h"
#include "ui/feed/OpenedFiles.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;
using Problem = Keychain::Problem;

namespace {
const QString waiting = u"Written on the train."_s;
}

class Kept : public QObject {
    Q_OBJECT
    std::unique_ptr<Company> m_company;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeKeychain> m_keychain;
    Theme m_theme;
    std::unique_ptr<Application> m_application;

    MainWindow &window() const { return m_application->window(); }
    QString data() const { return m_directory->filePath(u"desktop"_s); }
    QStringList folders() const { return QDir(data() + u"/accounts"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    template <typename W> W *find(const QString &name) const { return window().findChild<W *>(name); }
    QString banner(const QString &name) const
    {
        const auto *banner = find<Banner>(name);
        return banner && !banner->isHidden() ? banner->text() : QString();
    }
    QStringList outbox() const
    {
        QStringList bodies;
        for (const OutboxItem &item : m_application->client()->reader().outbox())
            bodies += item.properties.value("body"_L1).toString();
        return bodies;
    }

    void start()
    {
        m_application.reset();
        Options options;
        options.dataDir = data();
        options.windowSize = QSize(1280, 820);
        options.language = u"en"_s;
        QDir().mkpath(options.dataDir);
        m_application = std::make_unique<Application>(options, m_theme, *m_keychain);
        m_application->start();
    }
    bool isOpen() const { return m_application->client() && window().shell(); }
    bool opens()
    {
        return QTest::qWaitFor([this] { return isOpen(); }, 15'000);
    }
    bool asksToSignIn()
    {
        return QTest::qWaitFor([this] { return window().signInPage() != nullptr; }, 15'000);
    }
    bool signIn(const char *email = Company::anna)
    {
        find<QLineEdit>(u"server"_s)->setText(m_company->url().toString());
        find<QLineEdit>(u"email"_s)->setText(QString::fromLatin1(email));
        find<QLineEdit>(u"password"_s)->setText(QString::fromLatin1(Company::password));
        find<QAbstractButton>(u"signIn"_s)->click();
        return opens();
    }
    bool live()
    {
        return QTest::qWaitFor(
            [this] { return m_application->client()->connectionState().connection == Connection::Live; }, 15'000);
    }
    // Anna signs in, and writes without a connection: a post, and half of another.
    bool leaveSomethingUnsent()
    {
        start();
        if (!asksToSignIn() || !signIn() || !live())
            return false;
        Client &client = *m_application->client();
        client.goOffline();
        client.submit(commands::createPost({ .groupId = m_company->group(), .body = waiting }));
        client.setDraft(m_company->group(), u"{\"body\":\"Half a\"}"_s);
        return QTest::qWaitFor([this] { return outbox() == QStringList(waiting) && !draft().isEmpty(); });
    }
    QString draft() const { return m_application->client()->reader().draft(m_company->group()); }
    bool arrivesOnce()
    {
        return QTest::qWaitFor([this] { return m_company->posts() == QStringList(waiting); }, 15'000)
            && QTest::qWaitFor([this] { return outbox().isEmpty(); }, 15'000);
    }

private Q_SLOTS:
    void init()
    {
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
        m_directory = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeKeychain>();
    }
    void cleanup() { m_application.reset(); }

    void failsForAMoment()
    {
        QVERIFY(leaveSomethingUnsent());
        m_keychain->failures = 2;
        start();
        QVERIFY(opens());
        QVERIFY(arrivesOnce());
    }

    void isUnlockedAndTriedAgain()
    {
        QVERIFY(leaveSomethingUnsent());
        m_keychain->problem = Problem::Denied;
        start();
        QVERIFY(asksToSignIn());
        QVERIFY2(banner(u"signInBanner"_s).contains(u"is kept"_s), qPrintable(banner(u"signInBanner"_s)));
        auto *again = find<QAbstractButton>(u"returnToWorkspace"_s);
        QVERIFY(!again->isHidden());
        m_keychain->problem.reset();
        again->click();
        QVERIFY(opens());
        QVERIFY(arrivesOnce());
    }

    // Signed in anew while the key was not to be had; what waited comes along when it is.
    void comesBackLater_data()
    {
        QTest::addColumn<int>("problem");
        QTest::newRow("locked") << int(Problem::Denied);
        QTest::newRow("out of order") << int(Problem::Failing);
        QTest::newRow("says that there is no entry") << int(Problem::NoEntry);
    }

    void comesBackLater()
    {
        QFETCH(const int, problem);
        QVERIFY(leaveSomethingUnsent());
        const auto entries = m_keychain->entries;
        m_keychain->problem = static_cast<Problem>(problem);
        start();
        QVERIFY(asksToSignIn());
        QVERIFY(signIn() && live());
        QCOMPARE(outbox(), QStringList());
        QCOMPARE(m_company->posts(), QStringList());
        QCOMPARE(folders().size(), 2);

        m_keychain->problem.reset();
        QCOMPARE(m_keychain->entries, entries); // nothing was written over
        start();
        QVERIFY(opens());
        QVERIFY(arrivesOnce());
        QCOMPARE(draft(), u"{\"body\":\"Half a\"}"_s);
        QTRY_COMPARE(folders().size(), 1);
        QCOMPARE(m_application->accounts().list().size(), 1);
        QVERIFY(m_application->accounts().list().constFirst().aside.isEmpty());
    }

    void comesBackWhileSigningIn()
    {
        QVERIFY(leaveSomethingUnsent());
        m_keychain->problem = Problem::Failing;
        start();
        QVERIFY(asksToSignIn());
        m_keychain->problem.reset();
        QVERIFY(signIn());
        QVERIFY(arrivesOnce());
        QTRY_COMPARE(folders().size(), 1);
        QTRY_VERIFY(banner(u"notice"_s).contains(u"is back"_s));
    }

    // The keychain was put back to an older state, and then forth again.
    void hasAnotherKey()
    {
        QVERIFY(leaveSomethingUnsent());
        const auto entries = m_keychain->entries;
        Account account = Account::fromJson(entries.begin().value());
        account.cacheKey = QByteArray(32, 'z');
        m_keychain->entries[entries.begin().key()] = account.toJson();
        start();
        QVERIFY(opens());
        QVERIFY2(banner(u"notice"_s).contains(u"another key"_s), qPrintable(banner(u"notice"_s)));
        QVERIFY(live());
        QCOMPARE(m_company->posts(), QStringList());

        m_keychain->entries[entries.begin().key()] = entries.begin().value();
        start();
        QVERIFY(opens());
        QVERIFY(arrivesOnce());
        QTRY_COMPARE(folders().size(), 1);
    }

    void isNotKeptForEver_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<qsizetype>("kept");
        QTest::newRow("29 days") << 29 << qsizetype(2);
        QTest::newRow("31 days") << 31 << qsizetype(1);
    }

    void isNotKeptForEver()
    {
        QFETCH(const int, days);
        QFETCH(const qsizetype, kept);
        QVERIFY(leaveSomethingUnsent());
        m_keychain->entries.clear();
        start();
        QVERIFY(asksToSignIn() && signIn());
        m_application.reset();
        {
            QSettings settings(data() + u"/settings.ini"_s, QSettings::IniFormat);
            settings.setValue(u"accounts/1/asideSince"_s, QDateTime::currentDateTimeUtc().addDays(-days));
        }
        start();
        QVERIFY(opens() && live());
        QTRY_COMPARE(folders().size(), kept);
    }

    // A clock that is wrong must not cost what can be read.
    void isTriedBeforeItIsGivenUp()
    {
        QVERIFY(leaveSomethingUnsent());
        const auto entries = m_keychain->entries;
        m_keychain->entries.clear();
        start();
        QVERIFY(asksToSignIn() && signIn());
        m_application.reset();
        {
            QSettings settings(data() + u"/settings.ini"_s, QSettings::IniFormat);
            settings.setValue(u"accounts/1/asideSince"_s, QDateTime::currentDateTimeUtc().addDays(-31));
        }
        m_keychain->entries[entries.begin().key()] = entries.begin().value();
        start();
        QVERIFY(opens());
        QVERIFY(arrivesOnce());
        QTRY_COMPARE(folders().size(), 1);
    }

    // Files that were opened, when the program could not take them away at its end.
    void openedFilesDoNotStay()
    {
        QVERIFY(leaveSomethingUnsent());
        const QString cache = m_application->client()->config().cachePath;
        m_application.reset();
        const auto copy = opened::copy(cache, u"g1"_s, u"plan.pdf"_s, "%PDF");
        QVERIFY(copy && QFile::exists(*copy));
        start();
        QVERIFY(opens());
        QVERIFY(!QFile::exists(*copy));
    }

    void aRevokedDeviceErasesThatToo()
    {
        QVERIFY(leaveSomethingUnsent());
        m_keychain->entries.clear();
        start();
        QVERIFY(asksToSignIn() && signIn() && live());
        QCOMPARE(folders().size(), 2);
        const ClientConfig config = m_application->client()->config();
        const QJsonObject gone = m_company->wire().call(
            u"Device/set"_s, { { u"accountId"_s, config.memberId }, { u"destroy"_s, QJsonArray { config.deviceId } } });
        QCOMPARE(gone[u"destroyed"_s].toArray().size(), 1);
        QVERIFY(asksToSignIn());
        QCOMPARE(folders(), QStringList());
        QCOMPARE(m_keychain->entries.size(), 0);
    }

    // Half a post is in the composer when damage is met.
    void damageIsMendedOnTheSpot()
    {
        QVERIFY(leaveSomethingUnsent());
        window().shell()->go({ .kind = Place::Kind::Group, .id = m_company->group() });
        const auto body = [&] { return window().shell()->page()->findChild<QPlainTextEdit *>(u"composerBody"_s); };
        window().shell()->compose();
        QCOMPARE(body()->toPlainText(), u"Half a"_s);
        body()->moveCursor(QTextCursor::End);
        body()->insertPlainText(u" thought"_s); // after the draft that is there
        const QString path = m_application->client()->config().cachePath;
        QFile mark(path + u".damaged"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly)); // as whoever meets damage leaves it
        mark.close();
        Q_EMIT m_application->client()->damaged();
        QTRY_VERIFY(banner(u"cacheRefusal"_s).contains(u"damaged"_s));
        find<Banner>(u"cacheRefusal"_s)->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(banner(u"notice"_s).contains(u"was kept"_s));
        QVERIFY(!QFile::exists(mark.fileName()));
        QCOMPARE(window().shell()->place().id, m_company->group());
        QTRY_COMPARE(body()->toPlainText(), u"Half a thought"_s);
        QVERIFY(live());
        QVERIFY(arrivesOnce());
    }

    // Neither is it lost when it cannot be mended at once.
    void damageIsMendedLater()
    {
        QVERIFY(leaveSomethingUnsent());
        m_application->client()->setDraft(u"home"_s, u"{\"body\":\"Half a thought\"}"_s);
        QTRY_VERIFY(!m_application->client()->reader().draft(u"home"_s).isEmpty());
        const QString refused = u"There was no room for this."_s;
        Q_EMIT m_application->client()->commandRefused(
            commands::createPost({ .groupId = m_company->group(), .body = refused }), {});
        const QString folder = QFileInfo(m_application->client()->config().cachePath).path();
        const QString away = folder + u".away"_s;
        QVERIFY(QDir().rename(folder, away));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Q_EMIT window().shell()->reopenWanted();
        QVERIFY(asksToSignIn());
        QVERIFY(inTheWay.remove());
        QVERIFY(QDir().rename(away, folder));
        QVERIFY(QFile::remove(folder + u"/cache.db.lock"_s)); // which could not be taken away with the folder
        find<QAbstractButton>(u"returnToWorkspace"_s)->click();
        QVERIFY2(opens(), qPrintable(banner(u"signInBanner"_s)));
        const auto arrived = [this] {
            QStringList posts = m_company->posts();
            posts.sort();
            return posts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), (QStringList { refused, waiting }), 15'000);
        QCOMPARE(m_application->client()->reader().draft(u"home"_s), u"{\"body\":\"Half a thought\"}"_s);
    }

    // Where one is stays in sight when the way to another workspace is barred, and trying again leads there.
    void anotherIsLocked()
    {
        start();
        QVERIFY(asksToSignIn() && signIn() && live());
        const QString first = m_application->accounts().current();
        Q_EMIT window().addWorkspaceRequested();
        QVERIFY(asksToSignIn() && signIn(Company::ben) && live());
        const QString second = m_application->accounts().current();
        QVERIFY(first != second);
        start(); // with the second in front; the first is opened a while later
        QVERIFY(opens());
        m_keychain->problem = Problem::Denied;
        m_application->switchTo(first);
        QTRY_VERIFY(!banner(u"notice"_s).isEmpty());
        QVERIFY(isOpen());
        QCOMPARE(m_application->accounts().current(), second);
        m_keychain->problem.reset();
        m_application->switchTo(first);
        QTRY_COMPARE(m_application->accounts().current(), first);
        QVERIFY(isOpen());

        // Signed out of where one is: why is said where one comes to, even if that has to be opened first.
        start();
        QVERIFY(opens());
        QVERIFY(!m_application->workspace(second)->client());
        Q_EMIT m_application->workspace(first)->signedOut(u"Because."_s);
        QTRY_COMPARE(m_application->accounts().current(), second);
        QVERIFY(opens());
        QVERIFY2(banner(u"notice"_s).contains(u"Because."_s), qPrintable(banner(u"notice"_s)));
    }

    // Somebody else at this computer: each has their own.
    void isNobodyElses()
    {
        QVERIFY(leaveSomethingUnsent());
        m_keychain->problem = Problem::Denied;
        start();
        QVERIFY(asksToSignIn() && signIn(Company::ben) && live());
        QCOMPARE(m_application->accounts().list().size(), 2);
        m_keychain->problem.reset();
        start();
        QVERIFY(opens() && live());
        QCOMPARE(outbox(), QStringList());
        QTRY_COMPARE_WITH_TIMEOUT(m_company->posts(), QStringList(waiting), 15'000); // Anna's, from Anna's place
    }
};

QTEST_MAIN(Kept)
#include "kept.moc"
