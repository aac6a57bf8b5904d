// The stories of tests/sync/random against the real atriumd: two people at their desks, each with a
// client core in a process of its own, and one who writes elsewhere. The server and the clients are
// killed, paused and started again, lines are cut after so many bytes, people lose access, are
// deactivated, and have their devices revoked. See Story.h.
//   ATRIUM_SEEDS=100 system_random      more seeds; ATRIUM_SEED=17 one of them again
// What is done is the same each time a seed is told, and in the same order. How far the others have
// come by then is not: so a seed that failed may hold when it is told again, and is then reported
// with all of its steps.

#include "support/ClientProcess.h"
#include "support/Company.h"
#include "support/Relay.h"
#include "support/Story.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <signal.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

class RealDesk : public Desk {
public:
    RealDesk(Company &company, const QString &email)
        : m_company(company)
        , m_email(email)
        , m_line(company.url())
    {
        prepare();
    }
    Id member() const override { return m_config.memberId; }
    const Reader *reader() const override { return m_process ? m_process->reader() : nullptr; }
    ConnectionState state() const override { return m_process ? m_process->state() : ConnectionState(); }
    QString cachePath() const override { return m_config.cachePath; }
    QByteArray cacheKey() const override { return m_config.cacheKey; }
    bool wasSignedOut() const override { return m_process && m_process->wasSignedOut(); }

    bool submit(const Command &command) override { return m_process->awaitRecord(m_process->submit(command)); }
    void discard(qint64 sequence) override { m_process->discard(sequence); }
    void start() override
    {
        if (!m_process->isRunning() && !m_process->open())
            qWarning("%s", m_process->errors().constData());
        m_process->start();
    }
    void goOffline() override { m_process->goOffline(); }
    void sleep(QRandomGenerator &) override { m_process->pause(); }
    void kill() override { m_process->kill(); }
    void signIn() override
    {
        prepare();
        start();
    }
    QByteArray received() override { return m_line.takeReceived(); }

    Relay &line() { return m_line; }
    Id device() const { return m_config.deviceId; }
    void wake() { m_process->goOn(); }
    void hurry() { m_process->retryNow(); }
    bool isQuiet() const
    {
        const ConnectionState now = state();
        return !reader() || (now.connection == Connection::Live && now.pending == 0 && now.backfill >= 1);
    }

private:
    void prepare()
    {
        m_process.reset();
        m_directory = std::make_unique<QTemporaryDir>();
        m_config.server = m_line.url();
        m_config.cachePath = m_directory->filePath(u"cache.db"_s);
        m_config.cacheKey = QByteArray(32, 'k');
        m_config.token = m_company.token(m_email, &m_config.deviceId, &m_config.memberId);
        m_process = std::make_unique<ClientProcess>(m_config);
    }
    Company &m_company;
    QString m_email;
    Relay m_line;
    std::unique_ptr<QTemporaryDir> m_directory;
    ClientConfig m_config;
    std::unique_ptr<ClientProcess> m_process;
};

class RealStoryWorld : public StoryWorld {
public:
    RealStoryWorld()
    {
        QString id;
        m_company.token(QString::fromLatin1(Company::anna), nullptr, &id);
        elsewhere = id;
        m_emails.insert(elsewhere, QString::fromLatin1(Company::anna));
        const auto made = call(elsewhere, u"Group/set"_s,
            { { u"accountId"_s, m_company.workspace() },
                { u"create"_s,
                    QJsonObject { { u"g"_s,
                        QJsonObject { { u"token"_s, u"second"_s }, { u"name"_s, u"Second"_s },
                            { u"kind"_s, u"community"_s }, { u"join"_s, u"request"_s } } } } } });
        groups = { m_company.group(), made[u"created"_s][u"g"_s][u"id"_s].toString() };
        for (const char *email : { Company::ben, Company::cleo }) {
            desks.push_back(std::make_unique<RealDesk>(m_company, QString::fromLatin1(email)));
            const Id member = desks.back()->member();
            m_emails.insert(member, QString::fromLatin1(email));
            for (const Id &group : groups)
                call(elsewhere, u"Membership/set"_s,
                    { { u"accountId"_s, group },
                        { u"create"_s, QJsonObject { { u"m"_s, QJsonObject { { u"memberId"_s, member } } } } } });
        }
    }
    ~RealStoryWorld() override { desks.clear(); }
    bool ok() const { return m_company.ok(); }

    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QJsonObject call(const Id &member, const QString &method, const QJsonObject &arguments) override
    {
        return wire(member).call(method, arguments);
    }
    QJsonObject session(const Id &member) override { return wire(member).session(); }
    QDateTime laterTime(QRandomGenerator &random) const override
    {
        return random.bounded(2) == 0 ? now().addDays(1) : now().addMSecs(random.bounded(500));
    }
    void sendWhatIsDue(const Id &) override { } // it does so by itself
    void pass(qint64 milliseconds) override { QTest::qWait(qMax(20, static_cast<int>(milliseconds / 1000))); }
    bool isPatient() const override { return true; }

    void goWrong(QRandomGenerator &random) override
    {
        auto &desk = static_cast<RealDesk &>(*desks[random.bounded(static_cast<qint64>(desks.size()))]);
        const auto process = static_cast<pid_t>(m_company.server().processId());
        switch (random.bounded(8)) {
        case 0:
            m_company.server().kill();
            note(ofTheDatabase());
            QTest::qWait(static_cast<int>(random.bounded(100)));
            return startAgain();
        case 1:
            if (!m_company.server().terminate())
                note(u"the server did not end in order"_s);
            return startAgain();
        case 2:
            ::kill(process, SIGSTOP);
            QTest::qWait(static_cast<int>(random.bounded(100)));
            ::kill(process, SIGCONT);
            return;
        case 3:
            return desk.line().cut();
        case 4:
            return desk.line().setUp(std::exchange(m_down[&desk], !m_down[&desk]));
        default:
            return desk.line().cut(1 + random.bounded(3000)); // anywhere in what comes and goes next
        }
    }
    void calmDown() override
    {
        for (const auto &each : desks) {
            auto &desk = static_cast<RealDesk &>(*each);
            desk.line().setUp(true);
            desk.line().cut(-1);
            m_down[&desk] = false;
            desk.wake();
            if (!desk.wasSignedOut()) // also who had gone offline
                desk.start();
        }
        for (const auto &each : desks) {
            auto &desk = static_cast<RealDesk &>(*each);
            for (int i = 0; i < 40 && !desk.isQuiet(); ++i) {
                if (i % 4 == 0)
                    desk.hurry(); // a person would
                QTest::qWait(250);
            }
        }
    }
    void shutOut(const Id &member) override
    {
        for (const auto &each : desks) {
            const auto &desk = static_cast<RealDesk &>(*each);
            if (desk.member() == member && ++m_timesOut % 2 == 0)
                call(member, u"Device/set"_s,
                    { { u"accountId"_s, member }, { u"destroy"_s, QJsonArray { desk.device() } } });
            else if (desk.member() == member)
                setState(member, u"disabled"_s);
        }
    }
    void letIn(const Id &member) override
    {
        setState(member, u"active"_s);
        m_wires.erase(member);
    }
    QString problem() override
    {
        m_company.server().kill();
        note(ofTheDatabase());
        return m_problem;
    }

private:
    Wire &wire(const Id &member)
    {
        auto &wire = m_wires[member];
        if (!wire) {
            auto &token = m_tokens[member];
            wire = std::make_unique<Wire>(m_company.url(), token);
            if (token.isEmpty() || (wire->session(), wire->status() == 401)) {
                token = m_company.token(m_emails.value(member));
                wire = std::make_unique<Wire>(m_company.url(), token);
            }
        }
        return *wire;
    }
    void setState(const Id &member, const QString &state)
    {
        call(elsewhere, u"Member/set"_s,
            { { u"accountId"_s, m_company.workspace() },
                { u"update"_s, QJsonObject { { member, QJsonObject { { u"state"_s, state } } } } } });
    }
    void startAgain()
    {
        m_wires.clear(); // their connections are gone
        if (!m_company.restart())
            note(u"the server did not start again: "_s + QString::fromUtf8(m_company.server().errors()));
    }
    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    // The files that a killed server leaves; a copy of them, because opening is a repair.
    QString ofTheDatabase() const
    {
        QTemporaryDir copy;
        for (const QString &name : { u"atrium.db"_s, u"atrium.db-wal"_s })
            QFile::copy(QDir(m_company.dataDirectory()).filePath(name), copy.filePath(name));
        sqlite3 *database = nullptr;
        QString answer;
        if (sqlite3_open(copy.filePath(u"atrium.db"_s).toUtf8().constData(), &database) == SQLITE_OK)
            sqlite3_exec(
                database, "PRAGMA integrity_check",
                [](void *to, int, char **values, char **) {
                    static_cast<QString *>(to)->append(QString::fromUtf8(values[0]));
                    return 0;
                },
                &answer, nullptr);
        sqlite3_close(database);
        return answer == u"ok" ? QString() : u"7: the server's database: "_s + answer;
    }

    Company m_company;
    QHash<Id, QString> m_emails;
    std::map<Id, std::unique_ptr<Wire>> m_wires;
    QHash<Id, QByteArray> m_tokens;
    QHash<RealDesk *, bool> m_down;
    int m_timesOut = 0;
    QString m_problem;
};

} // namespace

class RandomSystem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void converges_data() { storyData(6); }
    void converges()
    {
        QFETCH(const quint32, seed);
        tellStory(seed, 60, 10, [](quint32) -> std::unique_ptr<StoryWorld> {
            auto world = std::make_unique<RealStoryWorld>();
            return world->ok() ? std::move(world) : nullptr;
        });
    }
};

QTEST_GUILESS_MAIN(RandomSystem)
#include "random.moc"
