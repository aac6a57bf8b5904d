// Who gets in, and what happens to those who no longer do.

#include "support/Company.h"
#include "support/Person.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Access : public QObject {
    Q_OBJECT
    std::unique_ptr<Company> m_company;

private Q_SLOTS:
    void init()
    {
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
    }

    void signInRefused_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong password") << QString::fromLatin1(Company::anna) << u"not the password"_s << u"password"_s;
        QTest::newRow("unknown member") << u"nobody@company.example"_s << QString::fromLatin1(Company::password)
                                        << u"password"_s;
        QTest::newRow("empty password") << QString::fromLatin1(Company::anna) << QString() << u"password"_s;
    }

    void signInRefused()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        const Person person(m_company->url(), email, password);
        QVERIFY(!person.ok());
        QTEST(person.error().code, "code");
        QVERIFY(!person.error().message.isEmpty());
    }

    void serverUnknown()
    {
        const Person person(
            QUrl(u"http://127.0.0.1:1"_s), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        QVERIFY(!person.ok());
        QCOMPARE(person.error().code, u"network"_s);
        QVERIFY(!person.error().hint.isEmpty());
    }

    void revokedDeviceErasesItsCache()
    {
        Person ben(m_company->url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(ben.goLive());
        QVERIFY(!ben.post(m_company->group(), u"Sent before"_s).isEmpty());
        QVERIFY(ben.allSent());
        QSignalSpy signedOut(&ben.client(), &Client::signedOut);

        Wire wire(m_company->url(), m_company->token(QString::fromLatin1(Company::ben)));
        const QJsonObject gone = wire.call(u"Device/set"_s,
            { { u"accountId"_s, ben.config().memberId }, { u"destroy"_s, QJsonArray { ben.config().deviceId } } });
        QCOMPARE(gone[u"destroyed"_s].toArray().size(), 1);

        QTRY_COMPARE_WITH_TIMEOUT(signedOut.count(), 1, 10'000);
        QVERIFY(!QFileInfo::exists(ben.config().cachePath));
        Wire revoked(m_company->url(), ben.config().token);
        revoked.session();
        QCOMPARE(revoked.status(), 401);
    }

    void removedFromAGroupNothingOfItStays()
    {
        Person ben(m_company->url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(ben.goLive());
        Person anna(m_company->url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        QVERIFY(!anna.post(m_company->group(), u"For members of the workshop"_s).isEmpty());
        QTRY_COMPARE(ben.threads(m_company->group()).size(), 1);
        QCOMPARE(ben.reader().search({ u"workshop"_s }).size(), 1);

        Id membership;
        for (const Membership &each : anna.reader().memberships(m_company->group())) {
            if (each.memberId == ben.config().memberId)
                membership = each.id;
        }
        QVERIFY(anna.submit(commands::leaveGroup(m_company->group(), membership)));
        QTRY_COMPARE_WITH_TIMEOUT(ben.threads(m_company->group()).size(), 0, 10'000);
        QTRY_COMPARE(ben.reader().search({ u"workshop"_s }).size(), 0);
        QVERIFY(!anna.post(m_company->group(), u"After Ben left"_s).isEmpty());
        QVERIFY(anna.allSent());
        Wire wire(m_company->url(), ben.config().token);
        const QJsonObject refused
            = wire.call(u"Post/changes"_s, { { u"accountId"_s, m_company->group() }, { u"sinceState"_s, u"0"_s } });
        QCOMPARE(refused[u"@name"_s].toString(), u"error"_s);
        QCOMPARE(ben.threads(m_company->group()).size(), 0);
    }

    // What a guest may see of the past is moved, and their computer follows, at once or when it is back.
    void aGuestHasWhatTheyMaySee()
    {
        Wire &wire = m_company->wire();
        const auto set = [&](const QString &type, const QString &account, const QString &operation, const QString &id,
                             const QJsonObject &object) {
            const auto answer = wire.call(
                type + u"/set"_s, { { u"accountId"_s, account }, { operation, QJsonObject { { id, object } } } });
            return answer[QString(operation + u'd')][id].toObject();
        };
        QString cleoId;
        m_company->token(QString::fromLatin1(Company::cleo), nullptr, &cleoId);
        const QString workspace
            = wire.session()[u"capabilities"_s][u"urn:atrium:params:jmap:feeds"_s][u"workspaceId"_s].toString();
        set(u"Member"_s, workspace, u"update"_s, cleoId, { { u"role"_s, u"guest"_s }, { u"firm"_s, u"Nordlys"_s } });
        const QString group = set(u"Group"_s, workspace, u"create"_s, u"g"_s,
            { { u"token"_s, u"pilot"_s }, { u"name"_s, u"Pilot"_s }, { u"kind"_s, u"partner"_s } })[u"id"_s]
                                  .toString();
        int tokens = 0;
        const auto post = [&](const QString &body, const QJsonObject &more = {}) {
            QJsonObject properties = more;
            properties.insert(u"token"_s, QString::number(++tokens));
            properties.insert(u"body"_s, body);
            return set(u"Post"_s, group, u"create"_s, u"p"_s, properties);
        };
        const auto reply = [&](const QString &body, const QJsonObject &parent) {
            return post(body, { { u"parentId"_s, parent[u"id"_s] } });
        };
        const auto before = post(u"Prices of the tender"_s);
        QTest::qWait(2); // what the guest may see begins with a millisecond
        const auto after = post(u"The pilot begins"_s);
        const QString membership = set(u"Membership"_s, group, u"create"_s, u"m"_s,
            { { u"memberId"_s, cleoId }, { u"historyFrom"_s, after[u"createdAt"_s] } })[u"id"_s]
                                       .toString();
        const auto see = [&](const QJsonValue &from) {
            set(u"Membership"_s, group, u"update"_s, membership, { { u"historyFrom"_s, from } });
        };

        Person cleo(m_company->url(), QString::fromLatin1(Company::cleo), QString::fromLatin1(Company::password));
        QVERIFY(cleo.goLive());
        const auto few = QStringList { u"The pilot begins"_s }, all = few + QStringList { u"Prices of the tender"_s };
        const auto has = [&](const QStringList &threads) {
            QStringList there = cleo.threads(group);
            std::sort(there.begin(), there.end(), std::greater());
            return there == threads && cleo.reader().search({ u"tender"_s }).size() == 2 * (threads.size() - 1);
        };
        QVERIFY(has(few));
        reply(u"A lower tender"_s, before);
        reply(u"Welcome"_s, after);
        QTRY_COMPARE(cleo.replies(after[u"id"_s].toString()), QStringList { u"Welcome"_s });
        QVERIFY(has(few));

        see(QJsonValue::Null);
        QTRY_VERIFY_WITH_TIMEOUT(has(all), 10'000);
        see(after[u"createdAt"_s]);
        QTRY_VERIFY_WITH_TIMEOUT(has(few), 10'000);
        QVERIFY(!cleo.reader().post(before[u"id"_s].toString()));
        reply(u"And on"_s, after); // it goes on as it should
        QTRY_COMPARE(cleo.replies(after[u"id"_s].toString()).size(), 2);

        cleo.quit();
        see(QJsonValue::Null);
        QVERIFY(cleo.goLive());
        QTRY_VERIFY_WITH_TIMEOUT(has(all), 10'000);
        cleo.quit();
        see(after[u"createdAt"_s]);
        QVERIFY(cleo.goLive());
        QTRY_VERIFY_WITH_TIMEOUT(has(few), 10'000);
    }
};

QTEST_GUILESS_MAIN(Access)
#include "access.moc"
