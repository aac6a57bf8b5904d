// A new device: from sign-in to a searchable encrypted cache of 100,000 posts, against raw SQLCipher
// inserts of rows and FTS5 text of the same size in the same run: of invented text, and of the very rows
// and words that the cache has afterwards.
#include "Figures.h"
#include "RawInserts.h"
#include "Workspace.h"
#include "sync/Client.h"
#include "sync/SignIn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int usualPosts = 100'000;

// What the cache stores of each object, and the words that a post is found by.
QList<RawRow> storedRows(const QString &cache, const QByteArray &key)
{
    QList<RawRow> rows;
    sqlite3 *database = nullptr;
    sqlite3_open_v2(cache.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(database, ("PRAGMA key = \"x'" + key.toHex() + "'\"").constData(), nullptr, nullptr, nullptr);
    sqlite3_stmt *read = nullptr;
    sqlite3_prepare_v2(database,
        "SELECT shown, concat_ws(' ', shown ->> 'title', shown ->> 'body', author) FROM post"
        " UNION ALL SELECT shown, '' FROM response UNION ALL SELECT shown, '' FROM object",
        -1, &read, nullptr);
    const auto text = [&](int column) {
        return QByteArray(
            static_cast<const char *>(sqlite3_column_blob(read, column)), sqlite3_column_bytes(read, column));
    };
    while (sqlite3_step(read) == SQLITE_ROW)
        rows.append({ text(0), text(1) });
    if (rows.isEmpty())
        std::fprintf(stderr, "The cache cannot be read: %s\n", sqlite3_errmsg(database));
    sqlite3_finalize(read);
    sqlite3_close(database);
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"first-sync"_s, application.arguments());
    const int posts = sizeOr(usualPosts, application.arguments());
    const Workspace workspace(posts);
    const RawRate floor = rawInserts(workspace.path(u"raw.db"_s), posts);
    const auto computed = [] { return processorTime(QCoreApplication::applicationPid()); };

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
    const double before = computed(), serverBefore = processorTime(workspace.serverPid());
    auto opened = Client::open(config);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    std::unique_ptr<Client> client = std::move(*opened);
    double firstScreen = 0, firstComputed = 0;
    QObject::connect(client.get(), &Client::changed, [&] {
        if (firstScreen == 0 && client->reader().page(Feed {}, {}).size() >= 20) {
            firstScreen = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            firstComputed = computed() - before + processorTime(workspace.serverPid()) - serverBefore;
        }
    });
    QObject::connect(client.get(), &Client::connectionStateChanged, &loop, [&](const ConnectionState &state) {
        if (state.connection == Connection::Live && state.backfill >= 1)
            loop.quit();
    });
    client->start();
    loop.exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;

    const double spent = computed() - before, serverSpent = processorTime(workspace.serverPid()) - serverBefore;
    QElapsedTimer search;
    search.start();
    const auto hits = client->reader().search({ u"seal"_s });
    const double searched = static_cast<double>(search.nsecsElapsed()) / 1e6;
    client.reset();

    // Only the member's own groups are fetched, so the rate is of what really arrived.
    const QList<RawRow> stored = storedRows(config.cachePath, config.cacheKey);
    const int rows = static_cast<int>(stored.size());
    const auto arrived = std::ranges::count_if(stored, [](const RawRow &row) { return !row.words.isEmpty(); });
    const RawRate same = rawInserts(workspace.path(u"same.db"_s), rows, [&](int row) { return stored.at(row); });
    figures.add(u"posts"_s, static_cast<double>(arrived), u""_s);
    figures.add(u"posts, reactions and all else"_s, rows, u"rows"_s);
    figures.add(u"posts a second"_s, static_cast<double>(arrived) / seconds, u"posts/s"_s, floor.rowsPerSecond);
    figures.add(u"rows a second"_s, rows / seconds, u"rows/s"_s, same.rowsPerSecond);
    figures.add(u"computed by the client, a row"_s, spent * 1e6 / rows, u"µs"_s, same.processorTime);
    figures.add(u"computed by the server, a row"_s, serverSpent * 1e6 / rows, u"µs"_s);
    figures.add(u"first screen"_s, firstScreen, u"ms"_s);
    figures.add(u"computed until then by both"_s, firstComputed * 1000, u"ms"_s);
    figures.add(u"search, %1 hits on the first page"_s.arg(hits.size()), searched, u"ms"_s);
    return 0;
}
