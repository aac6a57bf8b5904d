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
};

QTEST_GUILESS_MAIN(Access)
#include "access.moc"
