// What comes late, between other answers of the server.
#include "sync/engine/Inbox.h"

#include "support/CacheFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;
using Cache = CacheFixture;

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A page of history that was asked for before the group was read again.
    void aLatePageBringsNothingBack_data()
    {
        QTest::addColumn<Id>("account"); // that is read again
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<bool>("comes");
        QTest::newRow("gone") << Cache::pumps << QStringList { Cache::question } << false;
        QTest::newRow("kept") << Cache::pumps << QStringList { Cache::question, u"pOld"_s } << true;
        QTest::newRow("another group") << Cache::coffee << QStringList {} << true;
    }
    void aLatePageBringsNothingBack()
    {
        QFETCH(const Id, account);
        QFETCH(const QStringList, kept);
        QFETCH(const bool, comes);
        Cache cache;
        Inbox inbox(cache.store());
        const auto asked = inbox.asking(Cache::pumps);
        QVERIFY(inbox.retainOnly({ account, Type::Post }, QSet<Id>(kept.begin(), kept.end())));
        const QJsonObject old = Cache::postJson(u"pOld"_s, Cache::lena, u"Old"_s, u"x"_s, cache.now().addDays(-100));
        QVERIFY(inbox.applyHistory(asked, { old }, {}));
        QCOMPARE(cache.reader().post(u"pOld"_s).has_value(), comes);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "inbox.moc"
