// A new device: from sign-in to a searchable encrypted cache of 100,000 posts, against raw SQLCipher
// inserts of rows and FTS5 text of the same size in the same run.
#include "Figures.h"
#include "Workspace.h"
#include "sync/Client.h"
#include "sync/SignIn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <sqlcipher/sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int posts = 100'000;

// Rows a second: one table, one FTS5 table, batches of 1,000, as plainly as can be.
double rawInserts(const QString &path, int rows)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    };
    run("PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run("CREATE TABLE post(id INTEGER PRIMARY KEY, group_id TEXT, author TEXT, created_at INTEGER, body TEXT)");
    run("CREATE INDEX post_time ON post(group_id, created_at)");
    run("CREATE VIRTUAL TABLE post_text USING fts5(body, content='post', content_rowid='id')");
    sqlite3_stmt *insert = nullptr, *index = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO post VALUES(?, ?, ?, ?, ?)", -1, &insert, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO post_text(rowid, body) VALUES(?, ?)", -1, &index, nullptr);
    const QList<QByteArray> words { "pump", "seal", "drive", "cold", "start", "precharge", "bearing", "flange", "quote",
        "site", "customer", "firmware", "vibration", "torque", "impeller", "valve", "report", "monday", "shift",
        "pressure" };
    QElapsedTimer timer;
    timer.start();
    quint32 seed = 7;
    for (int row = 0; row < rows; ++row) {
        if (row % 1000 == 0)
            run("BEGIN");
        QByteArray body;
        while (body.size() < 400) {
            seed = seed * 1664525 + 1013904223;
            body += words[(seed >> 16) % words.size()]
                + (seed % 7 == 0 ? QByteArray::number(seed % 5000) : QByteArray()) + ' ';
        }
        const QByteArray group = "g" + QByteArray::number(row % 14);
        sqlite3_bind_int(insert, 1, row);
        sqlite3_bind_text(insert, 2, group.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 3, "m", -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 4, row);
        sqlite3_bind_text(insert, 5, body.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        sqlite3_bind_int(index, 1, row);
        sqlite3_bind_text(index, 2, body.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(index);
        sqlite3_reset(index);
        if (row % 1000 == 999)
            run("COMMIT");
    }
    const double rate = rows * 1e9 / static_cast<double>(timer.nsecsElapsed());
    sqlite3_finalize(insert);
    sqlite3_finalize(index);
    sqlite3_close(database);
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"first-sync"_s, application.arguments());
    const Workspace workspace(posts);
    const double floor = rawInserts(workspace.path(u"raw.db"_s), posts);

    ClientConfig config;
    SignIn signIn;
    QEventLoop loop;
    QObject::connect(&signIn, &SignIn::failed, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message));
        std::exit(1);
    });
    QObject::connect(&signIn, &SignIn::succeeded, &loop,
        [&](const QUrl &server, const Id &member, const Id &device, const QByteArray &token) {
            config.server = server;
            config.memberId = member;
            config.deviceId = device;
            config.token = token;
            loop.quit();
        });
    signIn.signIn(workspace.url().toString(), workspace.email(), workspace.password(), u"bench"_s);
    loop.exec();

    config.cachePath = workspace.path(u"cache.db"_s);
    config.cacheKey = QByteArray(32, 'k');
    config.historyMonths = 0;
    QElapsedTimer timer;
    timer.start();
    auto opened = Client::open(config);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    Client &client = **opened;
    double firstScreen = 0;
    QObject::connect(&client, &Client::changed, [&] {
        if (firstScreen == 0 && client.reader().page(Feed {}, {}).size() >= 20)
            firstScreen = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&client, &Client::connectionStateChanged, &loop, [&](const ConnectionState &state) {
        if (state.connection == Connection::Live && state.backfill >= 1)
            loop.quit();
    });
    client.start();
    loop.exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;

    // Only the member's own groups are fetched, so the rate is of what really arrived.
    int rows = 0;
    for (const GroupSummary &group : client.reader().groups()) {
        if (!group.joined)
            continue;
        for (const FeedRow &row : client.reader().page({ Feed::Scope::Group, group.group.id }, { .limit = posts }))
            rows += 1 + client.reader().post(row.id)->post.replyCount;
    }
    figures.add(u"posts"_s, rows, u"rows"_s);
    figures.add(u"rate"_s, rows / seconds, u"rows/s"_s, floor);
    figures.add(u"first screen"_s, firstScreen, u"ms"_s);
    QElapsedTimer search;
    search.start();
    const auto hits = client.reader().search({ u"seal"_s });
    figures.add(u"search, %1 hits on the first page"_s.arg(hits.size()),
        static_cast<double>(search.nsecsElapsed()) / 1e6, u"ms"_s);
    return 0;
}
