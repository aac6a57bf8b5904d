// Cost must not grow with history: what a person or a server does at 1,000,000 posts, in the cache and
// on the server, against the same at 10,000. Budget: 1.3 times. The floor here is the small workspace.
#include "Crowd.h"
#include "Figures.h"
#include "SignedIn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int groups = 60, cards = 30, missed = 200;

// A workspace of a size, and somebody who has all of it in their cache.
struct Place {
    Company company { 20, groups, groups };
    SignedIn member = signedIn(company, company.people().constFirst(), u"cache.db"_s);
    QList<double> startup, home, group, post, catchup; // milliseconds
};

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

// What a page asks for to fill a screen.
void readPage(const Reader &reader, const Feed &feed)
{
    const QList<FeedRow> rows = reader.page(feed, { .limit = cards });
    for (const FeedRow &row : rows)
        reader.post(row.id);
    if (rows.size() < cards) {
        std::fprintf(stderr, "The page has only %lld posts.\n", static_cast<long long>(rows.size()));
        std::exit(1);
    }
}

// One after the other, each when the last is durable.
QList<double> posts(const QUrl &server, const Company::Person &person, int round, int count)
{
    QList<double> times;
    Crowd crowd(server);
    crowd.join("Authorization: Bearer " + person.token + "\r\n");
    for (int i = 0; i < count; ++i) {
        const QJsonObject post { { u"token"_s, u"growth-%1-%2"_s.arg(round).arg(i) }, { u"kind"_s, u"update"_s },
            { u"body"_s, QString(500, u'x') } };
        const QJsonArray call { u"Post/set"_s,
            QJsonObject { { u"accountId"_s, person.group }, { u"create"_s, QJsonObject { { u"a"_s, post } } } },
            u"0"_s };
        const QByteArray request = QJsonDocument(
            QJsonObject { { u"@type"_s, u"Request"_s }, { u"id"_s, u"r"_s },
                { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
                { u"methodCalls"_s, QJsonArray { QJsonValue(call) } } })
                                       .toJson(QJsonDocument::Compact);
        crowd.send(0, request);
        times << crowd.waitForAll("\"created\":{");
    }
    return times;
}

void fill(Place &place, int size, Figures &figures)
{
    place.company.fill(size);
    place.company.startServer();
    QElapsedTimer timer;
    timer.start();
    place.member.sync(place.company.server().url());
    figures.add(u"first sync of %1 posts"_s.arg(size), size * 1000 / milliseconds(timer), u"/s"_s);
}

void read(Place &place)
{
    QElapsedTimer timer;
    timer.start();
    const auto reader = Reader::open(place.member.config.cachePath, place.member.config.cacheKey);
    readPage(**reader, {});
    place.startup << milliseconds(timer);
    timer.start();
    readPage(**reader, {});
    place.home << milliseconds(timer);
    timer.start();
    readPage(**reader, { Feed::Scope::Group, place.company.people().constFirst().group });
    place.group << milliseconds(timer);
}

void comeBack(Place &place)
{
    place.company.server().stop();
    place.company.write(missed);
    place.company.startServer();
    place.catchup << place.member.sync(place.company.server().url());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"growth"_s, application.arguments());
    const int many = sizeOr(1'000'000, application.arguments());
    Place small, large;
    fill(small, 10'000, figures);
    fill(large, many, figures);
    // They take turns, so that both meet the same machine.
    for (int round = 0; round < 40; ++round) {
        for (Place *place : { &small, &large }) {
            read(*place);
            place->post << posts(place->company.server().url(), place->company.people().constLast(), round, 10);
        }
    }
    for (int round = 0; round < 7; ++round) {
        for (Place *place : { &small, &large })
            comeBack(*place);
    }
    const auto add = [&](const QString &what, QList<double> Place::*costs) {
        figures.add(what, median(large.*costs), u"ms"_s, median(small.*costs));
    };
    add(u"open the cache and read Home"_s, &Place::startup);
    add(u"read Home again"_s, &Place::home);
    add(u"read a group"_s, &Place::group);
    add(u"a durable post"_s, &Place::post);
    add(u"catch up with %1 changes"_s.arg(missed), &Place::catchup);
    return 0;
}
