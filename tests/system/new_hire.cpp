// The first day: through the introduction in the real window, with the network gone in the middle of it, the
// program closed and then killed, to a first post that the real server has.
#include "support/DesktopPerson.h"
#include "support/Person.h"
#include "ui/onboarding/OnboardingWizard.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

OnboardingWizard *wizardOf(const DesktopPerson &person) { return person.window().onboarding(); }
QString pageOf(const DesktopPerson &person) { return wizardOf(person) ? wizardOf(person)->page() : QString(); }
QAbstractButton *nextOf(const DesktopPerson &person) { return person.find<QAbstractButton>(u"wizardNext"_s); }

// Reads on until this page, and judges the cases on the way.
bool readOn(const DesktopPerson &person, const QString &wanted)
{
    for (int clicks = 0; clicks < 40 && pageOf(person) != wanted; ++clicks) {
        if (!nextOf(person)->isEnabled() && !person.click(u"caseNotOfficial"_s))
            return false;
        if (!person.click(nextOf(person)))
            return false;
        QCoreApplication::processEvents();
    }
    return pageOf(person) == wanted;
}

void say(const char *words)
{
    std::puts(words);
    std::fflush(stdout);
}

// In a program of its own, to be killed: goes on with the introduction until a page, once the network is gone, and
// says so when it is stored.
int readOnToBeKilled(const QString &data, const QString &page)
{
    Theme theme;
    DesktopPerson person(theme, data);
    const auto is = [&](Connection state) { return person.client()->connectionState().connection == state; };
    if (!person.comeBack() || !DesktopPerson::waitFor([&] { return is(Connection::Live) && wizardOf(person); }))
        return 1;
    say("there");
    if (!DesktopPerson::waitFor([&] { return is(Connection::Offline); }) || !readOn(person, page)
        || !DesktopPerson::waitFor([&] { return person.reader().enrolment().page == page; }))
        return 1;
    say("read");
    return QCoreApplication::exec();
}

} // namespace

class NewHire : public QObject {
    Q_OBJECT
    static constexpr auto dora = "dora@company.example";
    Theme m_theme;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<DesktopPerson> m_dora;

    OnboardingWizard *wizard() const { return wizardOf(*m_dora); }
    QString page() const { return pageOf(*m_dora); }
    QAbstractButton *next() const { return nextOf(*m_dora); }
    bool readTo(const QString &wanted) { return readOn(*m_dora, wanted); }
    static bool says(QProcess &process, const QByteArray &words)
    {
        return DesktopPerson::waitFor([&] {
            while (process.canReadLine())
                if (process.readLine().trimmed() == words)
                    return true;
            return false;
        });
    }
    QJsonObject enrolment()
    {
        QString id;
        const QByteArray token = m_company->token(QString::fromLatin1(dora), nullptr, &id);
        return Wire(m_company->url(), token)
            .call(u"Enrolment/get"_s,
                { { u"accountId"_s, id }, { u"ids"_s, QJsonArray { u"singleton"_s } } })[u"list"_s][0]
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
        QVERIFY(m_company->hire(u"Dora"_s, QString::fromLatin1(dora)));
        m_dora = std::make_unique<DesktopPerson>(m_theme, *m_company, dora);
        QVERIFY(m_dora->goLive());
    }

    void beginsWithTheIntroduction()
    {
        QTRY_VERIFY_WITH_TIMEOUT(wizard() && wizard()->isVisible(), 15'000);
        QCOMPARE(page(), u"why"_s);
        QVERIFY(readTo(u"etiquette"_s));
        QTRY_COMPARE_WITH_TIMEOUT(enrolment().value("page"_L1).toString(), u"etiquette"_s, 15'000);
    }

    void goesOnWithoutANetworkAndAfterARestart()
    {
        m_company->server().terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_dora->client()->connectionState().connection, Connection::Offline, 15'000);
        QVERIFY(readTo(u"visibility"_s));
        QVERIFY(m_dora->comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(wizard() && wizard()->isVisible(), 15'000);
        QCOMPARE(page(), u"visibility"_s);
        QVERIFY(m_company->restart());
        QTRY_COMPARE_WITH_TIMEOUT(m_dora->client()->connectionState().connection, Connection::Live, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(enrolment().value("page"_L1).toString(), u"visibility"_s, 15'000);
    }

    // Nothing is closed in order: kill -9.
    void comesBackAfterBeingKilledWithoutANetwork()
    {
        m_dora->quit(); // there is one program for each company
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), { u"--to-be-killed"_s, m_dora->data(), u"role"_s });
        QVERIFY(says(program, "there"));
        m_company->server().terminate();
        QVERIFY(says(program, "read"));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        QVERIFY(m_dora->comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(wizard() && wizard()->isVisible(), 15'000);
        QCOMPARE(page(), u"role"_s);
        QVERIFY(m_dora->client()->connectionState().connection != Connection::Live);
        QVERIFY(m_company->restart());
        QTRY_COMPARE_WITH_TIMEOUT(m_dora->client()->connectionState().connection, Connection::Live, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(enrolment().value("page"_L1).toString(), u"role"_s, 15'000);
        // What was accepted without a network was accepted once, and has arrived.
        QTRY_COMPARE_WITH_TIMEOUT(enrolment().value("acceptedVersion"_L1).toInt(), 1, 15'000);
    }

    void acceptsJoinsAndPosts()
    {
        QVERIFY(readTo(u"groups"_s));
        QTRY_COMPARE_WITH_TIMEOUT(enrolment().value("acceptedVersion"_L1).toInt(), 1, 15'000);
        QVERIFY(!enrolment().value("acceptedAt"_L1).isNull());
        QVERIFY(m_dora->click(u"join"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_dora->reader().myMembership(m_company->group()), 15'000);
        QVERIFY(readTo(u"post"_s));
        const auto body = [this] { return m_dora->find<QPlainTextEdit>(u"composerBody"_s); };
        QVERIFY(DesktopPerson::waitFor([&] { return body() || m_dora->find(u"composerPrompt"_s); }));
        if (!body()) { // it begins as one line
            QVERIFY(m_dora->click(u"composerPrompt"_s));
            QTRY_VERIFY(body());
        }
        QVERIFY(m_dora->click(body()));
        DesktopPerson::type(u"I am Dora, and I start today."_s);
        QVERIFY(m_dora->click(u"post"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_company->posts(), QStringList { u"I am Dora, and I start today."_s }, 20'000);
        QVERIFY(m_dora->click(next()));
        QTRY_VERIFY(!wizard());
        QVERIFY(m_dora->shell()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!enrolment().value("finishedAt"_L1).isNull(), 15'000);
    }

    void isNotAskedAgain()
    {
        QVERIFY(m_dora->comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(m_dora->client()->connectionState().connection, Connection::Live, 20'000);
        QVERIFY(!wizard());
        QVERIFY(m_dora->sees(u"I am Dora, and I start today."_s));
    }

    void cleanupTestCase() { m_dora.reset(); }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    QApplication application(argc, argv);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of the machine is asked
    if (const QStringList arguments = application.arguments(); arguments.value(1) == "--to-be-killed"_L1)
        return readOnToBeKilled(arguments.value(2), arguments.value(3));
    NewHire test;
    return QTest::qExec(&test, argc, argv);
}
#include "new_hire.moc"
