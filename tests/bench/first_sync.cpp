// A new device: from sign-in to a searchable encrypted cache of 100,000 posts, against raw SQLCipher
// inserts of rows and FTS5 text of the same size in the same run.
#include "Figures.h"
#include "RawInserts.h"
#include "Workspace.h"
#include "sync/Client.h"
#include "sync/SignIn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int posts = 100'000;

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
