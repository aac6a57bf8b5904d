#include "ui/shell/Navigation.h"

#include "sync/Client.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/WorkspaceHeader.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QString groupIcon(const Group &group)
{
    if (group.kind == u"partner" || !group.firms.isEmpty())
        return u"handshake"_s; // somebody from outside can see it
    return group.kind == u"official" ? u"megaphone"_s : u"hash"_s;
}

QVBoxLayout *rows(QVBoxLayout *into)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    into->addLayout(layout);
    return layout;
}

} // namespace

Navigation::Navigation(Client &client, const HasPage &hasPage, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_header(new WorkspaceHeader)
    , m_groupsTitle(new PlainLabel(tr("My groups")))
    , m_groupsLayout(new QVBoxLayout)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Places"));
    setFixedWidth(metrics::navigationWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 14, 9, 12);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addSpacing(14);

    auto *top = rows(layout);
    const auto addIfThere = [&](QVBoxLayout *into, QList<Entry> &entries, Place::Kind kind, const QString &icon,
                                const QString &text, const QString &name, const Id &id = {}) -> NavigationRow * {
        if (!hasPage(kind))
            return nullptr;
        NavigationRow *row = add(into, icon, text, { .kind = kind, .id = id, .postId = {}, .text = {} }, entries);
        row->setObjectName(name);
        return row;
    };
    addIfThere(top, m_fixed, Place::Kind::Home, u"house"_s, tr("Home"), u"goHome"_s);
    m_official = addIfThere(top, m_fixed, Place::Kind::Official, u"shield-check"_s, tr("Official"), u"goOfficial"_s);
    m_notifications
        = addIfThere(top, m_fixed, Place::Kind::Notifications, u"bell"_s, tr("Notifications"), u"goNotifications"_s);
    addIfThere(top, m_fixed, Place::Kind::Search, u"search"_s, tr("Search"), u"goSearch"_s);
    addIfThere(top, m_fixed, Place::Kind::People, u"users"_s, tr("People"), u"goPeople"_s);
    addIfThere(top, m_fixed, Place::Kind::Bookmarks, u"bookmark"_s, tr("Saved"), u"goSaved"_s);
    if (m_official)
        m_official->setOfficial(true);

    layout->addSpacing(16);
    m_groupsTitle->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    m_groupsTitle->setContentsMargins(leadingMargins(8, 0, 0, 0));
    auto *groupsHead = new QHBoxLayout;
    groupsHead->addWidget(m_groupsTitle, 1);
    if (hasPage(Place::Kind::NewGroup)) {
        m_newGroup = new IconButton(u"plus"_s, tr("New group"));
        m_newGroup->setObjectName(u"newGroup"_s);
        connect(m_newGroup, &QToolButton::clicked, this,
            [this] { Q_EMIT navigate({ .kind = Place::Kind::NewGroup, .id = {}, .postId = {}, .text = {} }); });
        groupsHead->addWidget(m_newGroup);
    }
    layout->addLayout(groupsHead);
    layout->addSpacing(8);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, 0, 0);
    innerLayout->setSpacing(2);
    m_groupsLayout->setSpacing(2);
    innerLayout->addLayout(m_groupsLayout);
    QList<Entry> discover;
    m_discover = addIfThere(
        innerLayout, discover, Place::Kind::Discover, u"compass"_s, tr("Discover groups"), u"goDiscover"_s);
    innerLayout->addStretch();
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
    layout->addSpacing(8);

    auto *foot = rows(layout);
    m_foot = discover;
    m_outbox = addIfThere(foot, m_foot, Place::Kind::Outbox, u"send"_s, tr("Outbox"), u"goOutbox"_s);
    addIfThere(foot, m_foot, Place::Kind::Settings, u"settings"_s, tr("Settings"), u"goSettings"_s);
    m_me = addIfThere(foot, m_foot, Place::Kind::Person, u"user"_s, {}, u"goMe"_s, m_client.reader().memberId());

    connect(m_header, &WorkspaceHeader::retry, &m_client, &Client::retryNow);
    connect(&m_client, &Client::connectionStateChanged, this, &Navigation::showConnection);
    connect(&m_client, &Client::changed, this, &Navigation::showChange);
    m_header->setWorkspace(m_client.reader().workspaceName());
    showConnection(m_client.connectionState());
    readGroups();
    readCounts();
    readMe();
}

NavigationRow *Navigation::add(
    QVBoxLayout *layout, const QString &icon, const QString &text, const Place &place, QList<Entry> &entries)
{
    auto *row = new NavigationRow(icon, text);
    layout->addWidget(row);
    connect(row, &QPushButton::clicked, this, [this, place] { Q_EMIT navigate(place); });
    entries.append({ place, row });
    return row;
}

void Navigation::readGroups()
{
    QList<GroupSummary> mine = m_client.reader().groups();
    mine.removeIf([](const GroupSummary &summary) { return !summary.joined; });
    std::ranges::stable_partition(mine, [](const GroupSummary &summary) { return summary.group.kind == u"official"; });

    const bool same = std::ranges::equal(mine, m_groups, [](const GroupSummary &summary, const Entry &entry) {
        return summary.group.id == entry.place.id && summary.group.name == entry.row->text();
    });
    if (!same) {
        Id focused;
        for (const Entry &entry : std::as_const(m_groups)) {
            if (entry.row->hasFocus())
                focused = entry.place.id;
            delete entry.row;
        }
        m_groups.clear();
        for (const GroupSummary &summary : std::as_const(mine)) {
            NavigationRow *row = add(m_groupsLayout, groupIcon(summary.group), summary.group.name,
                { .kind = Place::Kind::Group, .id = summary.group.id, .postId = {}, .text = {} }, m_groups);
            row->setObjectName(u"goGroup-"_s + summary.group.id);
            if (summary.group.id == focused)
                row->setFocus();
        }
        // Rows that come later are at the end of the tab order, but not at the end of the column.
        QWidget *before = m_fixed.isEmpty() ? nullptr : m_fixed.last().row;
        for (const QList<Entry> &part : { m_groups, m_foot }) {
            for (const Entry &entry : part) {
                if (before)
                    setTabOrder(before, entry.row);
                before = entry.row;
            }
        }
        mark();
    }
    for (qsizetype i = 0; i < mine.size(); ++i) {
        m_groups[i].row->setIconName(groupIcon(mine[i].group));
        m_groups[i].row->setMuted(mine[i].level == u"none");
        m_groups[i].row->setCount(mine[i].level == u"none" ? 0 : mine[i].unread);
    }
    m_groupsTitle->setVisible(!m_groups.isEmpty() || m_discover);
}

void Navigation::readCounts()
{
    if (m_official)
        m_official->setCount(m_client.reader().waitingOfficial());
    if (m_notifications)
        m_notifications->setCount(m_client.reader().unreadNotifications());
}

void Navigation::readMe()
{
    if (!m_me)
        return;
    const std::optional<Member> me = m_client.reader().member(m_client.reader().memberId());
    m_me->setVisible(me.has_value());
    if (!me)
        return;
    m_me->setText(me->name);
    m_me->setAccessibleName(tr("You: %1").arg(me->name));
    m_me->setPerson(me->id);
    // To guests there are no other groups than their own.
    if (m_newGroup)
        m_newGroup->setVisible(!me->isGuest() && me->role != "advisor"_L1);
    if (m_discover)
        m_discover->setVisible(!me->isGuest());
}

void Navigation::showConnection(const ConnectionState &state)
{
    m_header->setConnection(state);
    if (!m_outbox)
        return;
    m_outbox->setVisible(state.failed > 0 || state.pending > 0);
    m_outbox->setFailed(state.failed > 0);
    m_outbox->setIconName(state.failed > 0 ? u"circle-alert"_s : u"send"_s);
    m_outbox->setCount(state.failed > 0 ? state.failed : state.pending);
}

void Navigation::showChange(const ChangeSet &changes)
{
    const bool all = changes.many || changes.accounts;
    if (all || changes.touches(Type::Group) || changes.touches(Type::ReadMark) || changes.touches(Type::Post)
        || changes.touches(Type::Membership) || changes.touches(Type::Preference))
        readGroups();
    if (all || changes.touches(Type::Notification) || changes.touches(Type::ReadMark) || changes.touches(Type::Post)
        || changes.touches(Type::Acknowledgement))
        readCounts();
    if (all || changes.touches(Type::Member)) {
        m_header->setWorkspace(m_client.reader().workspaceName());
        readMe();
    }
}

void Navigation::setCurrent(const Place &place)
{
    m_current = place;
    mark();
}

void Navigation::mark()
{
    Place current = m_current;
    if (current.kind == Place::Kind::Thread) {
        const std::optional<PostDetails> post = m_client.reader().post(current.id);
        current = { .kind = Place::Kind::Group, .id = post ? post->post.accountId : Id(), .postId = {}, .text = {} };
    }
    if (current.kind == Place::Kind::GroupAbout)
        current.kind = Place::Kind::Group;
    for (const QList<Entry> &part : { m_fixed, m_groups, m_foot })
        for (const Entry &entry : part)
            entry.row->setCurrent(entry.place.kind == current.kind && entry.place.id == current.id);
}

QList<Place> Navigation::places() const
{
    QList<Place> places;
    for (const QList<Entry> &part : { m_fixed, m_groups, m_foot })
        for (const Entry &entry : part)
            if (!entry.row->isHidden())
                places.append(entry.place);
    return places;
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), Theme::current().color(Token::Border));
}

} // namespace atrium
