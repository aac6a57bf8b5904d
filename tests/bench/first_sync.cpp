// A new device: from the start of the client core to a searchable encrypted cache, against raw SQLCipher
// inserts in the same run of the very rows and words that the cache has afterwards. Of two workspaces:
// 100,000 posts of 300 characters and more, with half as many reactions; and the demo, where most rows
// are reactions to short posts.
#include "Figures.h"
#include "RawInserts.h"
#include "SignedIn.h"

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

// As the desktop does it, with the password.
ClientConfig signedInToDemo(const Workspace &workspace)
{
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
    return config;
}

void measure(Figures &figures, const QString &workspace, const ClientConfig &config, qint64 serverPid)
{
    const auto computed = [] { return processorTime(QCoreApplication::applicationPid()); };
    QElapsedTimer timer;
    timer.start();
    const double before = computed(), serverBefore = processorTime(serverPid);
    auto opened = Client::open(config);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        std::exit(1);
    }
    std::unique_ptr<Client> client = std::move(*opened);
    double firstScreen = 0, firstComputed = 0;
    QEventLoop loop;
    QObject::connect(client.get(), &Client::changed, [&] {
        if (firstScreen == 0 && client->reader().page(Feed {}, {}).size() >= 20) {
            firstScreen = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            firstComputed = computed() - before + processorTime(serverPid) - serverBefore;
        }
    });
    QObject::connect(client.get(), &Client::connectionStateChanged, &loop, [&](const ConnectionState &state) {
        if (state.connection == Connection::Live && state.backfill >= 1)
            loop.quit();
    });
    client->start();
    loop.exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double spent = computed() - before, serverSpent = processorTime(serverPid) - serverBefore;
    client.reset();

    // Only the member's own groups are fetched, so the rate is of what really arrived.
    const QList<RawRow> stored = storedRows(config.cachePath, config.cacheKey);
    const int rows = static_cast<int>(stored.size());
    const auto posts = std::ranges::count_if(stored, [](const RawRow &row) { return !row.words.isEmpty(); });
    const RawRate raw = rawInserts(config.cachePath + u".raw"_s, rows, [&](int row) { return stored.at(row); });
    const auto add = [&](const QString &figure, double value, const QString &unit, double floor = 0) {
        figures.add(workspace + u": "_s + figure, value, unit, floor);
    };
    add(u"posts"_s, static_cast<double>(posts), u""_s);
    add(u"posts, reactions and all else"_s, rows, u"rows"_s);
    add(u"rows a second"_s, rows / seconds, u"rows/s"_s, raw.rowsPerSecond);
    add(u"computed by the client, a row"_s, spent * 1e6 / rows, u"µs"_s, raw.processorTime);
    add(u"computed by the server, a row"_s, serverSpent * 1e6 / rows, u"µs"_s);
    add(u"first screen"_s, firstScreen, u"ms"_s);
    add(u"computed until then by both"_s, firstComputed * 1000, u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"first-sync"_s, application.arguments());
    const int posts = sizeOr(usualPosts, application.arguments());
    {
        Company company(300, 14, 14);
        company.write(posts + posts / 2);
        company.startServer();
        ClientConfig config = signedIn(company, company.people().constFirst(), u"cache.db"_s).config;
        config.server = company.server().url();
        measure(figures, u"long posts"_s, config, company.server().pid());
    }
    const Workspace demo(posts);
    measure(figures, u"demo"_s, signedInToDemo(demo), demo.serverPid());
    return 0;
}
