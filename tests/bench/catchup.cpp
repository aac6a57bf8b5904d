// Somebody comes back after a week: 60 groups, 5,000 posts, replies and reactions that the encrypted
// cache does not have. The time from beginning to connect until the client core is Live, on loopback,
// against raw SQLCipher inserts of as many rows.
//
// And how often it has to wait for the server on the way: the same again through a relay that holds
// back every byte for half a second in each direction. How many seconds longer it takes is how many
// round trips follow each other, whatever the client believes. The Session and the opening of the
// WebSocket are two of them.
#include "Figures.h"
#include "RawInserts.h"
#include "SignedIn.h"
#include "tests/support/Relay.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int groups = 60;
constexpr int delay = 500; // milliseconds: so much that computing hardly counts

void copyCache(const QString &from, const QString &to)
{
    for (const QString &suffix : { u""_s, u"-wal"_s })
        if (QFile::exists(from + suffix) && !QFile::copy(from + suffix, to + suffix)) {
            std::fprintf(stderr, "The cache cannot be copied.\n");
            std::exit(1);
        }
}

int postsIn(const SignedIn &signedIn)
{
    auto reader = Reader::open(signedIn.config.cachePath, signedIn.config.cacheKey);
    int count = 0;
    for (const GroupSummary &group : (*reader)->groups()) {
        for (const FeedRow &row : (*reader)->page({ Feed::Scope::Group, group.group.id }, { .limit = 1'000'000 }))
            count += 1 + (*reader)->post(row.id)->post.replyCount;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"catchup"_s, application.arguments());
    const int changes = sizeOr(5000, application.arguments());
    Company company(20, groups, groups);
    int posts = company.write(2000);
    company.startServer();
    SignedIn before = signedIn(company, company.people().constFirst(), u"before.db"_s);
    before.sync(company.server().url());
    company.server().stop();
    posts += company.write(changes);
    company.startServer();

    const auto comeBack = [&](const QString &cache, const QUrl &server) {
        const SignedIn now = signedIn(company, company.people().constFirst(), cache);
        copyCache(before.config.cachePath, now.config.cachePath);
        const double live = now.sync(server);
        if (const int have = postsIn(now); have != posts) {
            std::fprintf(stderr, "%d posts of %d are in the cache.\n", have, posts);
            std::exit(1);
        }
        return live;
    };
    QList<double> direct, near, far;
    const double computed = processorTime(QCoreApplication::applicationPid());
    const double computedByServer = processorTime(company.server().pid());
    for (int round = 0; round < 3; ++round)
        direct << comeBack(u"direct-%1.db"_s.arg(round), company.server().url());
    const double client = (processorTime(QCoreApplication::applicationPid()) - computed) / 3;
    const double server = (processorTime(company.server().pid()) - computedByServer) / 3;
    for (int round = 0; round < 3; ++round) {
        const Relay nearby(company.server().url(), 0);
        near << comeBack(u"near-%1.db"_s.arg(round), nearby.url());
        const Relay away(company.server().url(), delay);
        far << comeBack(u"far-%1.db"_s.arg(round), away.url());
    }
    const double rate = rawInserts(company.path(u"raw.db"_s), changes).rowsPerSecond;
    figures.add(u"%1 changes in %2 groups"_s.arg(changes).arg(groups), median(direct), u"ms"_s, changes * 1000 / rate);
    figures.add(u"the client computes"_s, client * 1000, u"ms"_s);
    figures.add(u"the server computes"_s, server * 1000, u"ms"_s);
    figures.add(u"with round trips of %1 ms"_s.arg(2 * delay), median(far), u"ms"_s);
    const double trips = (median(far) - median(near)) / (2 * delay);
    figures.add(u"round trips, one after the other"_s, trips, u""_s);
    figures.add(u"of them when the connection is open"_s, trips - 2, u""_s);
    return 0;
}
