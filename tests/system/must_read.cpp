// An official post that everybody must read, in a company of 121: the managing director writes it in a real client
// core, a dozen people have one of their own, and all others a bare connection.
#include "support/Company.h"
#include "support/HttpClient.h"
#include "support/Person.h"
#include "sync/store/Signing.h"
#include "ui/official/AcknowledgementReport.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int audience = 120; // everybody but who wrote it
constexpr int clients = 12; // that are whole
constexpr int patience = 20'000; // ms

// Somebody without a client core.
struct Bare {
    QString id;
    std::unique_ptr<Socket> socket;

    // The post as it was pushed; empty: it has not come.
    QJsonObject pushed(const QString &group, const Id &post) const
    {
        for (const QJsonObject &message : std::as_const(socket->messages))
            for (const QJsonValue &one : message[u"changes"_s][group][u"Post"_s][u"list"_s].toArray())
                if (one[u"id"_s] == post)
                    return one.toObject();
        return {};
    }
    void acknowledge(const QJsonObject &post, const QString &group)
    {
        const QJsonObject draft { { u"token"_s, u"ack-"_s + post[u"id"_s].toString() }, { u"groupId"_s, group },
            { u"postId"_s, post[u"id"_s] }, { u"signedAt"_s, post[u"seal"_s][u"signedAt"_s] } };
        const QJsonObject set { { u"accountId"_s, id }, { u"create"_s, QJsonObject { { u"a"_s, draft } } } };
        socket->send({ { u"@type"_s, u"Request"_s }, { u"id"_s, u"ack"_s },
            { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
            { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { u"Acknowledgement/set"_s, set, u"0"_s }) } } });
    }
    // How many of its acknowledgements the server has.
    qsizetype acknowledged() const
    {
        return std::ranges::count_if(socket->messages, [](const QJsonObject &message) {
            return message[u"requestId"_s] == u"ack"_s
                && message[u"methodResponses"_s][0][1][u"created"_s][u"a"_s].isObject();
        });
    }
};

} // namespace

class MustReadByAll : public QObject {
    Q_OBJECT
    std::unique_ptr<Company> m_company;
    Company::Seat m_director; // Ingrid
    QList<Company::Seat> m_seats; // everybody's but hers and Anna's, who asks over the wire
    std::unique_ptr<Person> m_ingrid;
    std::vector<std::unique_ptr<Person>> m_people; // with a client core
    std::vector<Bare> m_bare;
    QString m_group, m_organisationKey;
    QHash<QString, QString> m_departments; // of the audience, by member
    QByteArray m_seed;
    Id m_first, m_second;
    QSet<QString> m_readFirst, m_readSecond; // who confirmed it

    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    QString idOf(Person &person) { return person.config().memberId; }
    QJsonObject wire(const QString &method, QJsonObject arguments) { return m_company->wire().call(method, arguments); }
    std::unique_ptr<Person> personIn(const Company::Seat &seat)
    {
        return std::make_unique<Person>(m_company->url(), seat.memberId, seat.deviceId, seat.token);
    }
    void sitDown(const Company::Seat &seat)
    {
        HttpClient client(m_company->url());
        client.token = seat.token;
        m_bare.push_back({ seat.memberId, std::make_unique<Socket>(client) });
    }
    Person &person(int i) { return *m_people[static_cast<std::size_t>(i)]; }

    // Signed and sent; its id, as the server gives it.
    Id publish(const QString &body, const Id &supersedes = {})
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto mandates = m_ingrid->reader().myMandates(now);
        if (mandates.isEmpty())
            return {};
        Command command = commands::createPost({ .groupId = m_group,
            .kind = u"announcement"_s,
            .title = u"Trains"_s,
            .body = body,
            .mustRead = MustRead(),
            .supersedesId = supersedes });
        signing::seal(command, mandates.constFirst(), m_seed, now);
        if (!m_ingrid->submit(command) || !m_ingrid->allSent())
            return {};
        return m_ingrid->find(m_group, body);
    }
    // By the client's own judgement.
    static bool isOfficial(Person &person, const Id &post)
    {
        return person.reader().standing(post).proof == Proof::Official;
    }
    static bool isAsked(Person &person, const Id &post)
    {
        return std::ranges::contains(person.reader().mustReads(), post, &FeedRow::id);
    }
    bool confirm(Person &person, const Id &post, QSet<QString> &readers)
    {
        const auto details = person.reader().post(post);
        if (!details || !person.submit(commands::acknowledge(idOf(person), details->post)))
            return false;
        readers.insert(idOf(person));
        return true;
    }

    // What the report says is what was confirmed: of everybody, and of each department.
    void checkReport(const Id &post, const QSet<QString> &readers)
    {
        QSignalSpy ready(&m_ingrid->client(), &Client::acknowledgementsReady);
        m_ingrid->client().fetchAcknowledgements(m_group, post);
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        const QJsonObject json = ready.constFirst().at(1).toJsonObject();
        const auto report = AcknowledgementReport::fromJson(json);
        QCOMPARE(report.audience, audience);
        QCOMPARE(report.acknowledged, int(readers.size()));
        QCOMPARE(report.people.size(), audience);
        for (const auto &one : report.people) {
            QVERIFY2(m_departments.contains(one.memberId), qPrintable(one.name));
            QCOMPARE(one.department, m_departments.value(one.memberId));
            QVERIFY2(one.acknowledgedAt.isValid() == readers.contains(one.memberId), qPrintable(one.name));
        }
        for (const auto &department : report.departments) {
            int all = 0, read = 0;
            for (auto it = m_departments.cbegin(); it != m_departments.cend(); ++it)
                if (it.value() == department.name) {
                    ++all;
                    read += readers.contains(it.key());
                }
            QCOMPARE(department.audience, all);
            QCOMPARE(department.acknowledged, read);
        }
        QCOMPARE(report.departments.size(), 3);

        const QList<QByteArray> csv = report.toCsv().split('\n');
        QCOMPARE(csv.size(), 1 + audience + 1);
        QCOMPARE(std::ranges::count_if(csv.sliced(1), [](const QByteArray &line) { return line.contains(':'); }),
            readers.size());

        // Who keeps the workspace sees the same; who was asked does not.
        QJsonObject arguments { { u"accountId"_s, m_group }, { u"postId"_s, post } };
        QJsonObject stewards = wire(u"Acknowledgement/report"_s, arguments);
        stewards.remove(u"@name"_s);
        QCOMPARE(stewards, json);
        Wire reader(m_company->url(), m_seats.constFirst().token);
        QCOMPARE(reader.call(u"Acknowledgement/report"_s, arguments)[u"type"_s].toString(), u"forbidden"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
        m_seats = m_company->hireCrowd(QStringLiteral(CROWD), audience + 1 - 3); // Anna, Ben and Cleo are here
        QCOMPARE(m_seats.size(), audience + 1 - 3);
        m_director = m_seats.takeFirst();
        for (const char *email : { Company::ben, Company::cleo }) {
            Company::Seat seat { .email = text(email), .memberId = {}, .deviceId = {}, .token = {} };
            seat.token = m_company->token(seat.email, &seat.deviceId, &seat.memberId);
            m_seats.append(seat);
        }
        const QJsonObject news { { u"token"_s, u"news"_s }, { u"name"_s, u"News"_s }, { u"kind"_s, u"official"_s } };
        m_group = wire(u"Group/set"_s,
            { { u"accountId"_s, m_company->workspace() },
                { u"create"_s, QJsonObject { { u"g"_s, news } } } })[u"created"_s][u"g"_s][u"id"_s]
                      .toString();
        const QJsonObject everybody
            = wire(u"Member/get"_s, { { u"accountId"_s, m_company->workspace() }, { u"ids"_s, QJsonValue() } });
        QJsonObject join, departments;
        const QStringList names { u"Service"_s, u"Sales"_s, u"Workshop"_s };
        for (const QJsonValue &member : everybody[u"list"_s].toArray()) {
            const QString id = member[u"id"_s].toString();
            if (member[u"name"_s] != u"Anna"_s) // who made the group is in it
                join.insert(u"m%1"_s.arg(join.size()), QJsonObject { { u"memberId"_s, id } });
            const QString department = names[departments.size() % names.size()];
            departments.insert(id, QJsonObject { { u"department"_s, department } });
            if (id != m_director.memberId)
                m_departments.insert(id, department);
        }
        QCOMPARE(m_departments.size(), audience);
        const QJsonObject joined = wire(u"Membership/set"_s, { { u"accountId"_s, m_group }, { u"create"_s, join } });
        QCOMPARE(joined[u"created"_s].toObject().size(), audience);
        wire(u"Member/set"_s, { { u"accountId"_s, m_company->workspace() }, { u"update"_s, departments } });
        m_organisationKey = m_company->wire()
                                .session()[u"capabilities"_s][u"urn:atrium:params:jmap:feeds"_s][u"organisationKey"_s]
                                .toString();
        QVERIFY(!m_organisationKey.isEmpty());
    }

    void theManagingDirectorGetsAMandate()
    {
        m_ingrid = personIn(m_director);
        QVERIFY(m_ingrid->goLive());
        m_seed = signing::newSeed();
        const QString wrapped = signing::wrap(m_seed, u"a long passphrase"_s);
        QVERIFY(m_ingrid->submit(commands::createSigningKey(idOf(*m_ingrid), signing::publicKeyOf(m_seed), wrapped)));
        QVERIFY(m_ingrid->allSent());
        QVERIFY(m_company->giveMandate(m_director.email, u"Travel"_s));
        m_ingrid->client().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_ingrid->reader().myMandates(QDateTime::currentDateTimeUtc()).size(), 1, patience);
    }

    void everybodyIsThere()
    {
        for (const Company::Seat &seat : std::as_const(m_seats)) {
            if (m_people.size() < clients)
                m_people.push_back(personIn(seat));
            else
                sitDown(seat);
        }
        Company::Seat anna { .email = text(Company::anna), .memberId = {}, .deviceId = {}, .token = {} };
        anna.token = m_company->token(anna.email, &anna.deviceId, &anna.memberId);
        sitDown(anna);
        QCOMPARE(int(m_people.size() + m_bare.size()), audience);
        for (const auto &one : m_people)
            QVERIFY(one->goLive());
        for (const Bare &one : m_bare) {
            QVERIFY(one.socket->waitUntilOpen());
            one.socket->send(
                { { u"@type"_s, u"WebSocketPushEnable"_s }, { u"dataTypes"_s, QJsonValue() }, { u"inline"_s, true } });
        }
        for (const Bare &one : m_bare)
            QVERIFY(one.socket->nothingCame());
    }

    void itReachesEverybody()
    {
        m_first = publish(u"Under five hours we take the train."_s);
        QVERIFY(!m_first.isEmpty());
        QVERIFY(isOfficial(*m_ingrid, m_first));
        QVERIFY(!isAsked(*m_ingrid, m_first));
        const auto hasCome = [this](const Bare &one) { return !one.pushed(m_group, m_first).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_bare, hasCome), patience);
        for (const auto &one : m_people) {
            QTRY_VERIFY_WITH_TIMEOUT(isAsked(*one, m_first), patience);
            QVERIFY(isOfficial(*one, m_first));
        }
        // Whoever has no client core checks what came against the key that they know.
        const QJsonObject mandate = wire(
            u"Mandate/get"_s, { { u"accountId"_s, m_company->workspace() }, { u"ids"_s, QJsonValue() } })[u"list"_s][0]
                                        .toObject();
        const bool isSigned = proof::isSigned(mandate, m_company->workspace(), m_organisationKey);
        for (const Bare &one : m_bare)
            QCOMPARE(proof::check(m_group, one.pushed(m_group, m_first), mandate, isSigned), Proof::Official);
        checkReport(m_first, {});
    }

    void someConfirmAtOnce()
    {
        for (std::size_t i = 0; i < 40; ++i) {
            m_bare[i].acknowledge(m_bare[i].pushed(m_group, m_first), m_group);
            m_readFirst.insert(m_bare[i].id);
        }
        for (int i = 0; i < 4; ++i)
            QVERIFY(confirm(person(i), m_first, m_readFirst));
        for (std::size_t i = 0; i < 40; ++i)
            QTRY_COMPARE_WITH_TIMEOUT(m_bare[i].acknowledged(), 1, patience);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(person(i).allSent());
            QVERIFY(!isAsked(person(i), m_first));
        }
        checkReport(m_first, m_readFirst);
    }

    // What was confirmed on the train is the version that was on the train.
    void itIsReplacedWhileSomeAreOffline()
    {
        const QSet<QString> before = m_readFirst;
        for (int i = 4; i < 8; ++i) {
            person(i).client().goOffline();
            QTRY_COMPARE_WITH_TIMEOUT(person(i).client().connectionState().connection, Connection::Offline, patience);
            QVERIFY(confirm(person(i), m_first, m_readFirst));
            QVERIFY(!isAsked(person(i), m_first)); // it counts here at once
            QTRY_COMPARE(person(i).client().connectionState().pending, 1); // is told a moment later
        }
        checkReport(m_first, before); // nobody else knows
        m_second = publish(u"Under six hours we take the train."_s, m_first);
        QVERIFY(!m_second.isEmpty());
        const auto hasCome = [this](const Bare &one) { return !one.pushed(m_group, m_second).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_bare, hasCome), patience);
        for (int i = 4; i < 8; ++i)
            person(i).client().start();
        for (const auto &one : m_people) {
            QTRY_VERIFY_WITH_TIMEOUT(isAsked(*one, m_second), patience);
            QVERIFY(one->allSent());
            QVERIFY(!isAsked(*one, m_first)); // it asks nobody any more
            QVERIFY(isOfficial(*one, m_first) && isOfficial(*one, m_second));
            const auto standing = one->reader().standing(m_first);
            QVERIFY(standing.supersededBy && standing.supersededBy->id == m_second);
        }
        checkReport(m_first, m_readFirst);
        checkReport(m_second, {});
    }

    void othersConfirmWithoutAServer()
    {
        for (std::size_t i = 20; i < 80; ++i) {
            m_bare[i].acknowledge(m_bare[i].pushed(m_group, m_second), m_group);
            m_readSecond.insert(m_bare[i].id);
        }
        for (std::size_t i = 20; i < 80; ++i)
            QTRY_COMPARE_WITH_TIMEOUT(m_bare[i].acknowledged(), i < 40 ? 2 : 1, patience);
        QVERIFY(m_company->server().terminate());
        for (int i = 2; i < clients; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(person(i).client().connectionState().connection, Connection::Offline, patience);
            QVERIFY(confirm(person(i), m_second, m_readSecond));
        }
        person(clients - 1).quit(); // the program, too
        QVERIFY(person(clients - 1).open());
        QVERIFY(m_company->restart());
        QVERIFY(person(clients - 1).goLive());
        for (const auto &one : m_people) {
            one->client().retryNow();
            QVERIFY(one->allSent());
        }
        m_ingrid->client().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_ingrid->client().connectionState().connection, Connection::Live, patience);
        checkReport(m_second, m_readSecond);
        checkReport(m_first, m_readFirst);
    }

    // Signed anew: what was confirmed meanwhile is another text, and is to be read again.
    void itIsSignedAnewWhileSomebodyIsOffline()
    {
        Person &reader = person(0);
        reader.client().goOffline();
        QTRY_COMPARE_WITH_TIMEOUT(reader.client().connectionState().connection, Connection::Offline, patience);
        QSet<QString> tooLate;
        QVERIFY(confirm(reader, m_second, tooLate));
        QVERIFY(!isAsked(reader, m_second));

        const Post before = m_ingrid->reader().post(m_second)->post;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Command edit = commands::editPost(before, before.title, u"Under seven hours we take the train."_s);
        signing::seal(edit, m_ingrid->reader().myMandates(now).constFirst(), m_seed, now, before);
        QVERIFY(m_ingrid->submit(edit));
        QVERIFY(m_ingrid->allSent());
        checkReport(m_second, {});

        reader.client().start();
        QTRY_COMPARE_WITH_TIMEOUT(
            reader.reader().post(m_second)->post.body, u"Under seven hours we take the train."_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(reader.client().connectionState().connection, Connection::Live, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(reader, m_second), patience);
        QVERIFY(isOfficial(reader, m_second));
        QVERIFY(reader.allSent()); // what was refused is not left for them to look at
        checkReport(m_second, {});
        m_readSecond.clear();
        QVERIFY(confirm(reader, m_second, m_readSecond));
        QTRY_VERIFY_WITH_TIMEOUT(!isAsked(reader, m_second), patience);
        QVERIFY(reader.allSent());
        checkReport(m_second, m_readSecond);
        checkReport(m_first, m_readFirst);
    }

    void cleanupTestCase()
    {
        m_bare.clear();
        m_people.clear();
        m_ingrid.reset();
    }
};

QTEST_GUILESS_MAIN(MustReadByAll)
#include "must_read.moc"
