// A cache whose newest part, the write-ahead log, is cut short, damaged or gone when the program starts
// again. What the disk lost is lost; what is there is whole, is sent once, and the rest comes again.

#include "support/SyncWorld.h"

#include "sync/store/Database.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int parts = 12;

enum class Hurt { Cut, Flipped, Missing, Foreign };

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hurt(const QString &path, Hurt how, int part)
{
    QByteArray bytes = contents(path);
    if (bytes.isEmpty())
        return false;
    const qsizetype at = bytes.size() * part / parts;
    switch (how) {
    case Hurt::Missing:
        return QFile::remove(path);
    case Hurt::Cut:
        bytes.truncate(at);
        break;
    case Hurt::Flipped:
        for (qsizetype i = at; i < qMin(at + 64, bytes.size()); ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
        break;
    case Hurt::Foreign: // as when a file of another backup is put beside it
        for (qsizetype i = 16; i < 24; ++i)
            bytes[i] = 'x'; // the salt of its header
        break;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class HurtCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void converges_data()
    {
        QTest::addColumn<Hurt>("how");
        QTest::addColumn<int>("part");
        QTest::newRow("log missing") << Hurt::Missing << 0;
        QTest::newRow("log of another cache") << Hurt::Foreign << 0;
        for (int part = 0; part <= parts; ++part)
            QTest::addRow("log cut at %d/%d", part, parts) << Hurt::Cut << part;
        for (int part = 0; part < parts; ++part)
            QTest::addRow("log damaged at %d/%d", part, parts) << Hurt::Flipped << part;
    }

    void converges()
    {
        QFETCH(const Hurt, how);
        QFETCH(const int, part);
        SyncWorld world;
        const Id anna = world.server.addMember(u"Anna"_s), ben = world.server.addMember(u"Ben"_s);
        const Id group = world.server.addGroup(u"Pumps"_s);
        world.server.join(group, anna);
        world.server.join(group, ben);
        for (int i = 0; i < 30; ++i)
            world.server.post(group, ben, u"Ben's %1"_s.arg(i));
        SyncClient client(world, anna);
        client.goLive();
        QStringList sent, queued;
        for (int i = 0; i < 4; ++i)
            client.post(group, sent.emplaceBack(u"sent %1"_s.arg(i)));
        client.worker().goOffline();
        for (int i = 0; i < 4; ++i)
            client.post(group, queued.emplaceBack(u"queued %1"_s.arg(i)));
        client.kill();
        QVERIFY(hurt(client.cachePath() + u"-wal"_s, how, part));

        QVERIFY(client.open());
        QStringList waiting;
        for (const OutboxItem &item : client.reader().outbox()) {
            const QString body = item.properties.value("body"_L1).toString();
            if (queued.contains(body))
                waiting.append(body);
        }
        QCOMPARE(waiting, queued.first(waiting.size())); // nothing out of the middle
        if (how == Hurt::Cut && part == parts)
            QCOMPARE(waiting, queued);
        client.goLive();
        QHash<QString, int> times;
        for (const QJsonObject &post : world.server.objects(group, Type::Post))
            ++times[post.value("body"_L1).toString()];
        for (const QString &body : sent + waiting)
            QVERIFY2(times.value(body) == 1, qPrintable(u"%1: %2 times"_s.arg(body).arg(times.value(body))));
        QCOMPARE(times.size(), 30 + sent.size() + waiting.size());
        assertConverged(client);
        auto database = Database::open(client.cachePath(), SyncClient::cacheKey(), Database::Mode::ReadOnly);
        QVERIFY(database);
        auto check = (*database)->query("PRAGMA integrity_check");
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(HurtCacheTest)
#include "hurt_cache.moc"
