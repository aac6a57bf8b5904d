#include "ui/groups/GroupPage.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/groups/GroupAboutTab.h"
#include "ui/groups/GroupFilesTab.h"
#include "ui/groups/GroupMembersTab.h"
#include "ui/groups/GroupRequestsTab.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
const QStringList partNames { u"about"_s, u"members"_s, u"files"_s, u"requests"_s }; // in a place's text
}

GroupPage::GroupPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_chips(new QWidget)
    , m_stack(new QStackedWidget)
    , m_about(new GroupAboutTab(client))
    , m_members(new GroupMembersTab(client))
    , m_files(new GroupFilesTab(client))
    , m_requests(new GroupRequestsTab(client))
    , m_gone(new EmptyState)
{
    setObjectName(u"groupPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    auto *column = new CentredColumn;
    column->column()->setSpacing(0);
    m_header->setBackVisible(true);
    column->column()->addWidget(m_header);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *group = new QButtonGroup(this);
    for (const QString &text : { tr("About"), tr("Members"), tr("Files"), tr("Requests") }) {
        auto *chip = new Chip(text);
        const auto part = static_cast<Part>(m_parts.size());
        chip->setObjectName(u"part-"_s + partNames.at(part));
        group->addButton(chip);
        row->addWidget(chip);
        m_parts += chip;
        connect(chip, &QPushButton::clicked, this, [this, part] { choose(part); });
    }
    row->addStretch();
    column->column()->addWidget(m_chips);
    layout->addWidget(column);
    for (QWidget *part : std::initializer_list<QWidget *> { m_about, m_members, m_files, m_requests, m_gone })
        m_stack->addWidget(part);
    layout->addWidget(m_stack, 1);
    m_gone->show(u"lock"_s, tr("This group is not here"), tr("It may have been closed to you, or the link is old."),
        tr("Discover groups"));
    m_gone->hide(); // until it is the one to show

    auto *actions = new PostActions(client, this);
    connect(actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_about, &GroupAboutTab::linkActivated, actions,
        [actions](const QUrl &link) { actions->follow(link.toString()); });
    connect(m_about, &GroupAboutTab::navigate, this, &Page::navigate);
    connect(m_members, &GroupMembersTab::navigate, this, &Page::navigate);
    connect(m_files, &GroupFilesTab::navigate, this, &Page::navigate);
    connect(m_requests, &GroupRequestsTab::navigate, this, &Page::navigate);
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_gone, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Discover, .id = {}, .postId = {}, .text = {} }); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.of(Type::Group).contains(m_id) || changes.ids.contains({ m_id, Type::Membership })
            || changes.ids.contains({ m_id, Type::JoinRequest }) || changes.touches(Type::Preference)
            || changes.accounts || changes.many;
        if (concerns && !m_id.isEmpty())
            refresh();
    });
}

void GroupPage::open(const Place &place)
{
    m_id = place.id;
    refresh();
    choose(static_cast<Part>(qMax(0, static_cast<int>(partNames.indexOf(place.text)))));
}

void GroupPage::choose(Part part)
{
    m_part = m_parts.at(part)->isHidden() ? About : part;
    m_parts.at(m_part)->setChecked(true);
    if (client().reader().group(m_id))
        m_stack->setCurrentIndex(m_part);
}

void GroupPage::refresh()
{
    const std::optional<Group> group = client().reader().group(m_id);
    m_chips->setVisible(group.has_value());
    m_header->setTitle(group ? group->name : tr("This group is not here"));
    if (!group)
        return m_stack->setCurrentWidget(m_gone);
    const GroupRights rights = rightsIn(*group, client().reader());
    m_about->setGroup(*group);
    m_members->setGroup(*group);
    m_files->setGroup(group->id);
    m_requests->setGroup(group->id);
    m_parts.at(Members)->setText(tr("Members · %1").arg(group->memberCount + group->guestCount));
    m_parts.at(Members)->setVisible(rights.member);
    m_parts.at(Files)->setVisible(rights.member);
    m_parts.at(Requests)->setVisible(
        rights.member && rights.manages && (group->join == "request"_L1 || m_requests->count() > 0));
    m_parts.at(Requests)->setText(
        m_requests->count() > 0 ? tr("Requests · %1").arg(m_requests->count()) : tr("Requests"));
    for (Chip *chip : { m_parts.at(Members), m_parts.at(Requests) })
        chip->updateGeometry();
    choose(m_part);
}

void GroupPage::focusFirst()
{
    switch (m_part) {
    case About:
        return m_about->focusFirst();
    case Members:
        return m_members->focusFirst();
    case Files:
        return m_files->focusFirst();
    case Requests:
        return m_requests->focusFirst();
    }
}

bool GroupPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

} // namespace atrium
