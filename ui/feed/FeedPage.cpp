#include "ui/feed/FeedPage.h"

#include "sync/Client.h"
#include "ui/composer/Composer.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/OlderPosts.h"
#include "ui/feed/PinnedPosts.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/groups/GroupExplanation.h"
#include "ui/groups/HomeExplanation.h"
#include "ui/groups/JoinCard.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

FeedPage::FeedPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader(tr("Home")))
    , m_filters(new QWidget)
    , m_members(new Chip({}))
    , m_level(new Chip({}))
    , m_top(new QWidget)
    , m_groupFilters(new QWidget)
    , m_joinCard(new JoinCard(client))
    , m_composer(new Composer(client))
    , m_empty(new EmptyState)
    , m_view(new FeedView(client, PostCard::Style::Feed))
    , m_older(new OlderPosts(client, *m_view))
    , m_actions(new PostActions(client, this))
    , m_pinned(new PinnedPosts(client, *m_actions))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new CentredColumn;
    column->column()->addWidget(m_header);
    layout->addWidget(column);
    layout->addWidget(m_view, 1);

    auto *chips = new QHBoxLayout(m_filters);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(6);
    auto *group = new QButtonGroup(this);
    const std::pair<QString, Feed::Filter> filters[] { { tr("All"), Feed::Filter::All },
        { tr("Unread"), Feed::Filter::Unread }, { tr("Questions"), Feed::Filter::Questions },
        { tr("Official"), Feed::Filter::Official } };
    for (const auto &[text, filter] : filters) {
        auto *chip = new Chip(text);
        chip->setObjectName(u"filter%1"_s.arg(static_cast<int>(filter)));
        chip->setChecked(filter == Feed::Filter::All);
        group->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, filter] { chooseFilter(filter); });
    }
    m_members->setIconName(u"users"_s);
    m_members->setCheckable(false);
    m_members->setObjectName(u"groupMembersButton"_s);
    connect(m_members, &QPushButton::clicked, this, [this] {
        const bool member = this->client().reader().myMembership(m_place.id).has_value();
        Q_EMIT navigate({ .kind = Place::Kind::GroupAbout,
            .id = m_place.id,
            .postId = {},
            .text = member ? u"members"_s : QString() });
    });
    m_level->setIconName(u"bell"_s);
    m_level->setCheckable(false);
    m_level->setObjectName(u"groupMenu"_s);
    m_header->addWidget(m_filters);
    m_header->addWidget(m_members);
    m_header->addWidget(m_level);

    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(metrics::cardGap);
    auto *groupRow = new QHBoxLayout(m_groupFilters);
    groupRow->setContentsMargins(0, 0, 0, 0);
    groupRow->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *> { m_groupFilters, m_joinCard, m_composer, m_pinned, m_empty })
        top->addWidget(part);
    m_empty->hide();
    m_view->setHeader(m_top);
    m_view->setFooter(m_older);

    connect(m_level, &QPushButton::clicked, this, &FeedPage::groupMenu);
    connect(m_view, &FeedView::acted, m_actions, &PostActions::perform);
    connect(m_view, &FeedView::emptyChanged, this, &FeedPage::showEmptiness);
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_actions, &PostActions::replyWanted, this, [this](const PostDetails &post) {
        Q_EMIT navigate({ .kind = Place::Kind::Thread, .id = post.post.id, .postId = {}, .text = {} });
    });
    connect(m_actions, &PostActions::editWanted, this, [this](const PostDetails &post) {
        m_composer->show();
        m_composer->edit(post);
        m_view->scrollToTop();
    });
    connect(m_composer, &Composer::navigate, this, &Page::navigate);
    connect(m_composer, &Composer::posted, this, [this] { m_view->scrollToTop(); });
    connect(m_composer, &Composer::editEnded, this, &FeedPage::refreshGroup);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_feed.filter != Feed::Filter::All)
            chooseFilter(Feed::Filter::All);
        else
            Q_EMIT navigate({ .kind = Place::Kind::Discover, .id = {}, .postId = {}, .text = {} });
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Group) || changes.touches(Type::Membership) || changes.touches(Type::Mandate)
            || changes.touches(Type::SigningKey) || changes.touches(Type::Preference) || changes.accounts
            || changes.many || (!m_empty->isHidden() && changes.touches(Type::Member)))
            refreshGroup();
    });
}

void FeedPage::open(const Place &place)
{
    const bool same = place == m_place && !m_feed.id.isNull();
    m_place = place;
    if (same) {
        if (isVisible()) // asked for where it is: to what is new; not when somebody comes back to it
            m_view->scrollToTop();
        refreshGroup();
        return;
    }
    const bool home = place.kind == Place::Kind::Home;
    m_feed = Feed { home ? Feed::Scope::Home : Feed::Scope::Group, home ? u""_s : place.id, Feed::Filter::All };
    (home ? m_header->layout() : m_groupFilters->layout())->addWidget(m_filters);
    if (!home)
        static_cast<QHBoxLayout *>(m_groupFilters->layout())->insertWidget(0, m_filters);
    m_groupFilters->setVisible(!home);
    m_composer->writePost(home ? Id() : place.id);
    if (place.text.startsWith(u'@')) // from a profile: "mention in a post"
        if (const auto member = client().reader().member(place.text.sliced(1)))
            m_composer->mention(*member);
    if (!place.postId.isEmpty()) // an official post of the group that a newer one is to replace
        if (const auto post = client().reader().post(place.postId))
            m_composer->replace(*post);
    chooseFilter(Feed::Filter::All);
    refreshGroup();
    m_pinned->setGroup(home ? Id() : place.id);
    m_view->restorePlace();
    m_older->setGroup(home ? Id() : place.id);
    if (m_home)
        m_home->setVisible(home);
    if (m_group) {
        m_group->setVisible(!home);
        m_group->setGroup(home ? Id() : place.id);
    }
}

void FeedPage::offerMissed(const QDateTime &since)
{
    m_missedSince = since;
    if (m_home)
        m_home->offerMissed(since);
}

QWidget *FeedPage::makeExplanation()
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    m_home = new HomeExplanation(client());
    m_home->offerMissed(m_missedSince);
    m_group = new GroupExplanation(client());
    layout->addWidget(m_home);
    layout->addWidget(m_group);
    connect(m_home, &HomeExplanation::navigate, this, &Page::navigate);
    connect(m_home, &HomeExplanation::composeWanted, this, [this](const QString &kind) {
        m_view->scrollToTop();
        m_composer->begin(kind);
    });
    connect(m_group, &GroupExplanation::navigate, this, &Page::navigate);
    const bool home = m_place.kind == Place::Kind::Home;
    m_home->setVisible(home);
    m_group->setVisible(!home);
    m_group->setGroup(home ? Id() : m_place.id);
    return both;
}

void FeedPage::focusFirst() { m_view->setFocus(); }

bool FeedPage::compose()
{
    if (m_composer->isHidden())
        return false;
    m_view->scrollToTop();
    m_composer->open();
    return true;
}

bool FeedPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

void FeedPage::chooseFilter(Feed::Filter filter)
{
    m_feed.filter = filter;
    if (auto *chip = m_filters->findChild<Chip *>(u"filter%1"_s.arg(static_cast<int>(filter))))
        chip->setChecked(true);
    m_view->setFeed(m_feed);
    showEmptiness();
}

// What the page says about the group, which changes with it: name, members, whether one is in it.
void FeedPage::refreshGroup()
{
    const bool home = m_place.kind == Place::Kind::Home;
    m_members->setVisible(!home);
    m_level->setVisible(!home);
    m_joinCard->hide();
    if (home) {
        m_header->setTitle(tr("Home"));
        m_composer->show();
        showEmptiness();
        return;
    }
    const auto group = client().reader().group(m_place.id);
    const auto membership = client().reader().myMembership(m_place.id);
    m_header->setTitle(group ? group->name : tr("This group is not here"));
    m_members->setVisible(group.has_value());
    m_level->setVisible(group && membership);
    if (!group) {
        m_composer->hide();
        return showEmptiness();
    }
    const int people = group->memberCount + group->guestCount;
    m_members->setText(QString::number(people));
    m_members->setAccessibleName(tr("%n members", nullptr, people));
    m_members->setToolTip(m_members->accessibleName());
    const QString level = client().reader().preferences().groupLevels.value(group->id, u"all"_s);
    m_level->setText(level == "none"_L1 ? tr("Muted") : level == "mentions"_L1 ? tr("What concerns me") : tr("All"));
    m_level->setIconName(level == "none"_L1 ? u"bell-off"_s : u"bell"_s);
    m_level->setAccessibleName(tr("What you hear of this group: %1").arg(m_level->text()));
    m_level->setToolTip(m_level->accessibleName());
    const bool may = group->kind != "official"_L1 || m_composer->isEditing()
        || !client().reader().myMandates(QDateTime::currentDateTimeUtc()).isEmpty();
    m_composer->setVisible(membership && !group->archivedAt.isValid() && may);
    if (!membership)
        m_joinCard->setGroup(*group);
    m_joinCard->setVisible(!membership);
    m_groupFilters->setVisible(membership.has_value());
    showEmptiness();
}

void FeedPage::showEmptiness()
{
    const bool empty = m_view->model().rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (!client().reader().member(client().reader().memberId())) // the very first moments of this device
        return m_empty->show(u"download"_s, tr("One moment…"),
            tr("Your groups and their posts are being fetched. Afterwards they are here without a connection, too."));
    const bool home = m_place.kind == Place::Kind::Home;
    switch (m_feed.filter) {
    case Feed::Filter::Unread:
        return m_empty->show(
            u"circle-check"_s, tr("You have read everything"), tr("New posts will appear here."), tr("Show all posts"));
    case Feed::Filter::Questions:
        return m_empty->show(u"circle-question-mark"_s, tr("No questions yet"), tr("Ask one: somebody here knows."),
            tr("Show all posts"));
    case Feed::Filter::Official:
        return m_empty->show(u"shield-check"_s, tr("Nothing official yet"),
            tr("What the company says officially will be here."), tr("Show all posts"));
    case Feed::Filter::All:
        break;
    }
    if (home)
        return m_empty->show(
            u"inbox"_s, tr("Nothing here yet"), tr("Join a group, or write the first post."), tr("Discover groups"));
    if (client().reader().myMembership(m_place.id))
        return m_empty->show(u"message-circle"_s, tr("Nothing here yet"),
            tr("Write the first post: the others will see that it has begun."));
    m_empty->show(u"lock"_s, tr("You are not in this group"), tr("Its posts are for its members."));
}

void FeedPage::groupMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupLevels"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Id group = m_place.id; // whatever page is shown when something is chosen
    auto *levels = new QActionGroup(menu);
    const QString now = client().reader().preferences().groupLevels.value(group, u"all"_s);
    const std::pair<QString, QString> all[] { { u"all"_s, tr("All: count every new post") },
        { u"mentions"_s, tr("Only what concerns me") }, { u"none"_s, tr("Muted: tell me nothing") } };
    for (const auto &[level, text] : all) {
        QAction *action = menu->addAction(text, this, [this, group, level] {
            client().submit(
                commands::setPreferences(client().reader().memberId(), { { u"groupLevels/"_s + group, level } }));
        });
        action->setCheckable(true);
        action->setChecked(level == now);
        levels->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("About this group"), this,
        [this, group] { Q_EMIT navigate({ .kind = Place::Kind::GroupAbout, .id = group, .postId = {}, .text = {} }); });
    menu->addAction(tr("Mark all as read"), this,
        [this, group] { client().submit(commands::markAllRead(group, QDateTime::currentDateTimeUtc())); });
    menu->addAction(tr("Leave this group…"), this, [this, group] {
        const auto membership = client().reader().myMembership(group);
        if (!membership)
            return;
        confirm(this, tr("Leave this group?"), tr("Its posts go from this computer. What you wrote stays there."),
            tr("Leave"), [this, group, id = membership->id] { client().submit(commands::leaveGroup(group, id)); });
    });
    menu->popup(m_level->mapToGlobal(QPoint(0, m_level->height() + 4)));
}

} // namespace atrium
