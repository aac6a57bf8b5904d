#include "ui/groups/HomeExplanation.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/notifications/MissedPage.h"
#include "ui/official/MustReadWords.h"
#include "ui/onboarding/FirstWeekCard.h"
#include "ui/onboarding/RouteWords.h"
#include "ui/people/Steward.h"

#include <QTimer>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 8;
constexpr qsizetype suggested = 3;
constexpr qsizetype routesShown = 4;
} // namespace

HomeExplanation::HomeExplanation(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_firstWeek(new FirstWeekCard(client))
    , m_missed(new ExplainCard(tr("Welcome back")))
    , m_waiting(new ExplainCard(tr("Waiting for you")))
    , m_routes(new ExplainCard(tr("What belongs where")))
    , m_groups(new ExplainCard(tr("Groups you can join")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget *card : std::initializer_list<QWidget *> { m_firstWeek, m_missed, m_waiting, m_routes, m_groups })
        layout->addWidget(card);
    m_routes->setObjectName(u"homeRoutes"_s);
    connect(m_firstWeek, &FirstWeekCard::navigate, this, &HomeExplanation::navigate);
    connect(m_firstWeek, &FirstWeekCard::composeWanted, this, &HomeExplanation::composeWanted);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(200); // several changes are one look
    connect(soon, &QTimer::timeout, this, &HomeExplanation::refresh);
    connect(&client, &Client::changed, soon, [soon] {
        if (!soon->isActive())
            soon->start();
    });
    refresh();
}

void HomeExplanation::offerMissed(const QDateTime &since)
{
    m_missedSince = since;
    m_missed->clear();
    if (since.isValid())
        m_missed->addLine(u"clock"_s, tr("What you missed"), tr("The threads that moved most while you were away"),
            [this] { Q_EMIT navigate(missedSince(m_missedSince)); });
}

void HomeExplanation::refresh()
{
    m_firstWeek->refresh();
    showRoutes();
    m_waiting->clear();
    m_groups->clear();
    const auto go = [this](Place::Kind kind, const Id &id = {}) {
        Q_EMIT navigate({ .kind = kind, .id = id, .postId = {}, .text = {} });
    };
    const int failed = m_client.connectionState().failed;
    const bool asked = showMustReads();
    if (failed > 0)
        m_waiting->addLine(u"circle-alert"_s,
            failed == 1 ? tr("1 thing could not be sent") : tr("%n things could not be sent", nullptr, failed), {},
            [go] { go(Place::Kind::Outbox); });

    QList<GroupSummary> unread;
    QList<GroupSummary> joinable;
    for (const GroupSummary &summary : m_client.reader().groups()) {
        if (summary.joined && summary.unread > 0 && summary.level != "none"_L1)
            unread += summary;
        if (!summary.joined && summary.group.join == "open"_L1)
            joinable += summary;
    }
    std::stable_sort(
        unread.begin(), unread.end(), [](const GroupSummary &a, const GroupSummary &b) { return a.unread > b.unread; });
    for (const GroupSummary &summary : unread.first(std::min(unread.size(), mostShown))) {
        const QString count
            = summary.unread == 1 ? tr("1 unread post") : tr("%n unread posts", nullptr, summary.unread);
        m_waiting->addLine(groupIcon(summary.group), summary.group.name, count,
            [go, id = summary.group.id] { go(Place::Kind::Group, id); });
    }
    const bool fetched = m_client.reader().member(m_client.reader().memberId()).has_value();
    if (fetched && unread.isEmpty() && failed == 0 && !asked)
        m_waiting->addLine(u"circle-check"_s, tr("You have read everything."));
    for (const GroupSummary &summary : joinable.first(std::min(joinable.size(), suggested)))
        m_groups->addLine(groupIcon(summary.group), summary.group.name, summary.group.purpose,
            [go, id = summary.group.id] { go(Place::Kind::Group, id); });
}

// What the company asks to be read, what is due first on top. False: nothing.
bool HomeExplanation::showMustReads()
{
    const QList<FeedRow> rows = m_client.reader().mustReads();
    for (const FeedRow &row : rows.first(std::min(rows.size(), mostShown))) {
        const auto post = m_client.reader().post(row.id);
        if (!post)
            continue;
        m_waiting->addLine(u"shield-check"_s,
            post->post.title.isEmpty() ? excerptOf(post->post.body) : post->post.title,
            dueSentence(post->post.mustRead.value_or(MustRead()).by),
            [this, place = placeOf(post->post)] { Q_EMIT navigate(place); });
    }
    if (rows.size() > mostShown)
        m_waiting->addLine(u"arrow-right"_s, tr("Show all"), {},
            [this] { Q_EMIT navigate({ .kind = Place::Kind::Official, .id = {}, .postId = {}, .text = {} }); });
    return !rows.isEmpty();
}

// The first rows of the process map.
void HomeExplanation::showRoutes()
{
    m_routes->clear();
    const Reader &reader = m_client.reader();
    const auto go = [this](Place::Kind kind, const Id &id = {}) {
        Q_EMIT navigate({ .kind = kind, .id = id, .postId = {}, .text = {} });
    };
    const QList<Route> routes = reader.routes();
    if (routes.isEmpty()) {
        if (isSteward(reader))
            m_routes->addLine(u"map"_s, tr("Say what belongs where"), tr("So that nobody has to guess"),
                [go] { go(Place::Kind::Routes); });
        return;
    }
    for (const Route &route : routes.first(std::min(routes.size(), routesShown))) {
        QStringList below { routeWhere(route, reader) };
        if (const QString since = routeSince(route); !since.isEmpty())
            below += since;
        const bool known = reader.group(route.groupId).has_value();
        m_routes->addLine(u"map"_s, route.what, below.join(u'\n'), [go, id = route.groupId, known] {
            go(known ? Place::Kind::Group : Place::Kind::Routes, known ? id : Id());
        });
    }
    m_routes->addLine(u"arrow-right"_s, tr("Show all"), {}, [go] { go(Place::Kind::Routes); });
}

} // namespace atrium
