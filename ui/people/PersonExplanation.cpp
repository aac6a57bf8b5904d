#include "ui/people/PersonExplanation.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostReports = 8;
}

PersonExplanation::PersonExplanation(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_manager(new ExplainCard(tr("Works for")))
    , m_reports(new ExplainCard(tr("Leads")))
    , m_groups(new ExplainCard(tr("Groups you share")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (ExplainCard *card : { m_manager, m_reports, m_groups })
        layout->addWidget(card);
}

void PersonExplanation::setPerson(const Id &memberId)
{
    m_id = memberId;
    refresh();
}

void PersonExplanation::refresh()
{
    for (ExplainCard *card : { m_manager, m_reports, m_groups })
        card->clear();
    const Reader &reader = m_client.reader();
    const std::optional<Member> member = reader.member(m_id);
    if (!member)
        return;
    const auto go = [this](Place::Kind kind, const Id &id) {
        return [this, kind, id] { Q_EMIT navigate({ .kind = kind, .id = id, .postId = {}, .text = {} }); };
    };
    if (const auto manager = member->managerId.isEmpty() ? std::nullopt : reader.member(member->managerId))
        m_manager->addPerson(manager->id, manager->name, manager->title, go(Place::Kind::Person, manager->id));
    const QList<Member> reports = reader.reports(m_id);
    for (qsizetype i = 0; i < std::min(reports.size(), mostReports); ++i)
        m_reports->addPerson(
            reports.at(i).id, reports.at(i).name, reports.at(i).title, go(Place::Kind::Person, reports.at(i).id));
    if (const auto more = static_cast<int>(reports.size() - mostReports); more > 0)
        m_reports->addText(tr("and %n more", nullptr, more));
    if (m_id == reader.memberId())
        return; // all of one's own groups are in the left column
    for (const GroupSummary &summary : reader.groups()) {
        if (!summary.joined
            || !std::ranges::any_of(reader.memberships(summary.group.id),
                [this](const Membership &membership) { return membership.memberId == m_id; }))
            continue;
        m_groups->addLine(groupIcon(summary.group), summary.group.name, {}, go(Place::Kind::Group, summary.group.id));
    }
}

} // namespace atrium
