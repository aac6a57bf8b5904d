#include "ui/groups/HomeExplanation.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/notifications/MissedPage.h"

#include <QTimer>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 8;
constexpr qsizetype suggested = 3;
} // namespace

HomeExplanation::HomeExplanation(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_missed(new ExplainCard(tr("Welcome back")))
    , m_waiting(new ExplainCard(tr("Waiting for you")))
    , m_groups(new ExplainCard(tr("Groups you can join")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_missed);
    layout->addWidget(m_waiting);
    layout->addWidget(m_groups);
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
    m_waiting->clear();
    m_groups->clear();
    const auto go = [this](Place::Kind kind, const Id &id = {}) {
        Q_EMIT navigate({ .kind = kind, .id = id, .postId = {}, .text = {} });
    };
    const int failed = m_client.connectionState().failed;
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
    if (unread.isEmpty() && failed == 0)
        m_waiting->addLine(u"circle-check"_s, tr("You have read everything."));
    for (const GroupSummary &summary : joinable.first(std::min(joinable.size(), suggested)))
        m_groups->addLine(groupIcon(summary.group), summary.group.name, summary.group.purpose,
            [go, id = summary.group.id] { go(Place::Kind::Group, id); });
}

} // namespace atrium
