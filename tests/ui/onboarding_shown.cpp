// When the introduction comes, and that the window shows it then.
#include "FeedFixture.h"

#include "sync/types/Json.h"
#include "ui/onboarding/OnboardingWizard.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"

#include <QAbstractButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

QJsonObject with(QJsonObject object, const QJsonObject &properties)
{
    for (auto it = properties.begin(); it != properties.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QDateTime afterNoon(const CacheFixture &cache, int hours) { return cache.now().addSecs(3600 * hours); }

bool publish(FeedFixture &f, const QJsonObject &charter)
{
    return bool(f.push(CacheFixture::workspace, Type::Charter, { charter }));
}

} // namespace

class OnboardingShown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesWhenItIsWanted_data()
    {
        const CacheFixture time(CacheFixture::Content::Nothing);
        const auto at = [&](int hours) { return json::utcDate(afterNoon(time, hours)); };
        QTest::addColumn<QJsonObject>("enrolment");
        QTest::addColumn<QJsonObject>("charter");
        QTest::addColumn<bool>("wanted");
        const QJsonObject fresh = CacheFixture::enrolmentJson({}, 0, {});
        const QJsonObject through = CacheFixture::enrolmentJson(u"post"_s, 1, afterNoon(time, -48));
        const QJsonObject strict { { u"mayPostpone"_s, false } };
        QTest::newRow("new") << fresh << QJsonObject() << true;
        QTest::newRow("begun") << CacheFixture::enrolmentJson(u"routes"_s, 0, {}) << QJsonObject() << true;
        QTest::newRow("through") << through << QJsonObject() << false;
        QTest::newRow("put off an hour ago") << with(fresh, { { u"postponedAt"_s, at(-1) } }) << QJsonObject() << false;
        QTest::newRow("put off yesterday") << with(fresh, { { u"postponedAt"_s, at(-25) } }) << QJsonObject() << true;
        QTest::newRow("put off, which is not possible any more")
            << with(fresh, { { u"postponedAt"_s, at(-1) } }) << strict << true;
        QTest::newRow("accepted an older one") << through << QJsonObject { { u"version"_s, 2 } } << true;
        QTest::newRow("accepted an older one, put off")
            << with(through, { { u"postponedAt"_s, at(-1) } }) << QJsonObject { { u"version"_s, 2 } } << false;
    }

    void comesWhenItIsWanted()
    {
        QFETCH(const QJsonObject, enrolment);
        QFETCH(const QJsonObject, charter);
        QFETCH(const bool, wanted);
        CacheFixture cache;
        QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
        QVERIFY(cache.apply(CacheFixture::mette, Type::Enrolment, { enrolment }));
        QVERIFY(cache.apply(CacheFixture::workspace, Type::Charter, { with(CacheFixture::charterJson(1), charter) }));
        QCOMPARE(OnboardingWizard::isWanted(cache.reader(), cache.now()), wanted);
    }

    void doesNotComeWithoutACharterOrAPerson()
    {
        CacheFixture cache(CacheFixture::Content::Session);
        QVERIFY(!OnboardingWizard::isWanted(cache.reader(), cache.now()));
        QVERIFY(cache.apply(CacheFixture::workspace, Type::Charter, { CacheFixture::charterJson(1) }));
        QVERIFY2(!OnboardingWizard::isWanted(cache.reader(), cache.now()), "a guest or not?");
        QVERIFY(cache.apply(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, u"member"_s, {}) }));
        QVERIFY(OnboardingWizard::isWanted(cache.reader(), cache.now()));
    }

    void theWindowShowsItBeforeEverythingElse()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::mette, Type::Enrolment, { CacheFixture::enrolmentJson(u"why"_s, 0, {}) }));
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        Shell &shell = window.showShell(*f.client, atrium::allPages());
        window.show();
        QVERIFY(window.onboarding());
        QVERIFY(window.onboarding()->isVisible() && !shell.isVisible());
        window.onboarding()->findChild<QAbstractButton *>(u"wizardLater"_s)->click();
        QVERIFY(!window.onboarding() && shell.isVisible());
        window.showOnboarding(OnboardingWizard::Mode::Again);
        QVERIFY(window.onboarding()->isVisible());
        delete window.shell(); // as after signing out: nothing reads the cache any more
        QVERIFY(!window.onboarding());
    }

    void theWindowShowsItToNobodyWhoIsThrough()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.showShell(*f.client, atrium::allPages());
        QVERIFY(!window.onboarding());
        QVERIFY(publish(f, CacheFixture::charterJson(2))); // somebody may be writing: at the next start
        QTest::qWait(0);
        QVERIFY(!window.onboarding());
        delete window.shell();
    }

    void theFirstSyncBringsIt_data()
    {
        QTest::addColumn<bool>("together");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("at once") << true << false;
        QTest::newRow("one by one") << false << false;
        QTest::newRow("at once, when the person has gone somewhere") << true << true;
        QTest::newRow("one by one, when the person has gone somewhere") << false << true;
    }

    void theFirstSyncBringsIt()
    {
        QFETCH(const bool, together);
        QFETCH(const bool, elsewhere);
        FeedFixture f(CacheFixture::Content::Session);
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        Shell &shell = window.showShell(*f.client, atrium::allPages());
        if (elsewhere) {
            shell.go({ .kind = Place::Kind::People, .id = {}, .postId = {}, .text = {} });
            QTest::qWait(0);
        }
        const Store::Applied charter { CacheFixture::workspace, Type::Charter,
            QJsonArray { CacheFixture::charterJson(1) }, {}, {} };
        const Store::Applied member { CacheFixture::workspace, Type::Member,
            QJsonArray { CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, u"member"_s, {}) }, {},
            {} };
        if (together) {
            QVERIFY(f.cache.apply({ charter, member }));
            QTRY_COMPARE(window.onboarding() != nullptr, !elsewhere);
        } else {
            QVERIFY(f.cache.apply({ charter }));
            QVERIFY(f.cache.apply({ member }));
            QTest::qWait(20);
            QVERIFY(!window.onboarding()); // whether they are through with it may be still on its way
        }
        ConnectionState live;
        live.connection = Connection::Live;
        Q_EMIT f.client->connectionStateChanged(live);
        QCOMPARE(window.onboarding() != nullptr, !elsewhere);
        delete window.shell();
    }

private:
    Theme m_theme;
};

QTEST_MAIN(OnboardingShown)
#include "onboarding_shown.moc"
