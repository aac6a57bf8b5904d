#include "ui/official/OfficialPage.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/groups/ExplainCard.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

OfficialPage::OfficialPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_allRead(new QuietButton(tr("Mark all as read")))
    , m_empty(new EmptyState)
    , m_view(new FeedView(client, PostCard::Style::Feed))
    , m_actions(new PostActions(client, this))
{
    setObjectName(u"officialPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new CentredColumn;
    auto *header = new PageHeader(tr("Official"));
    m_allRead->setObjectName(u"officialAllRead"_s);
    m_allRead->setIconName(u"check"_s);
    header->addWidget(m_allRead);
    column->column()->addWidget(header);
    layout->addWidget(column);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    m_view->setAccessibleName(tr("Official announcements"));

    // An announcement is answered and changed in its thread.
    connect(m_view, &FeedView::acted, this,
        [this](const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin) {
            m_actions->perform(post, act == PostCard::Act::Reply ? PostCard::Act::Open : act, value, origin);
        });
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_actions, &PostActions::editWanted, this,
        [this](const PostDetails &post) { Q_EMIT navigate(editPlaceOf(post.post)); });
    connect(m_view, &FeedView::emptyChanged, this, &OfficialPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({}); });
    connect(m_allRead, &QPushButton::clicked, this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const GroupSummary &summary : this->client().reader().groups())
            if (summary.joined && summary.group.kind == "official"_L1 && summary.unread > 0)
                this->client().submit(commands::markAllRead(summary.group.id, now));
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (m_opened && !isHidden() && (changes.many || changes.touches(Type::Post) || changes.touches(Type::ReadMark)))
            refresh();
    });
}

void OfficialPage::open(const Place &)
{
    if (!m_opened)
        m_view->setFeed({ Feed::Scope::Official, {}, Feed::Filter::All });
    else if (isVisible()) // asked for where it is
        m_view->scrollToTop();
    m_opened = true;
    refresh();
}

void OfficialPage::refresh()
{
    const bool empty = m_view->model().rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_allRead->setVisible(client().reader().unreadOfficial() > 0);
    if (empty)
        m_empty->show(u"shield-check"_s, tr("Nothing official yet"),
            tr("What the company says officially will be here, and only that: you need not look for it in mails."),
            tr("Go to Home"));
}

QWidget *OfficialPage::makeExplanation()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new ExplainCard(tr("What “official” means here"));
    card->addLine(u"shield-check"_s,
        tr("It is signed by somebody who has a mandate to speak for the company, and your computer has checked it."));
    card->addLine(
        u"user-check"_s, tr("A click on the shield tells who says so, on whose authority, and on which subject."));
    card->addLine(u"message-circle"_s, tr("Anything said elsewhere is somebody's personal view."));
    card->addLine(u"file-text"_s, tr("What our charter says about it"), {},
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Charter, .id = {}, .postId = {}, .text = {} }); });
    layout->addWidget(card);
    return column;
}

void OfficialPage::focusFirst() { m_view->setFocus(); }

bool OfficialPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

} // namespace atrium
