#include "ui/feed/PostListPage.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAlike = 20; // topics that begin with the same letters
}

PostListPage::PostListPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_count(new PlainLabel)
    , m_empty(new EmptyState)
    , m_view(new FeedView(client, PostCard::Style::Feed))
    , m_actions(new PostActions(client, this))
{
    setObjectName(u"postListPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new CentredColumn;
    column->column()->addWidget(m_header);
    layout->addWidget(column);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_count->setLook(TextSize::Body, Weight::Regular, Token::Text3);
    m_count->setObjectName(u"postCount"_s);
    m_header->addWidget(m_count);
    m_empty->hide();

    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_view, &FeedView::acted, this,
        [this](const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin) {
            m_actions->perform(post, act == PostCard::Act::Reply ? PostCard::Act::Open : act, value, origin);
        });
    connect(m_view, &FeedView::emptyChanged, this, &PostListPage::refresh);
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_actions, &PostActions::editWanted, this,
        [this](const PostDetails &post) { Q_EMIT navigate(editPlaceOf(post.post)); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({}); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (m_opened && !isHidden() && (changes.touches(Type::Post) || changes.many))
            refresh();
    });
}

void PostListPage::open(const Place &place)
{
    // Saved is read again: what was taken out of it stays on the screen only until one goes away.
    if (m_opened && place == m_place && place.kind != Place::Kind::Bookmarks)
        return refresh();
    m_opened = true;
    m_place = place;
    const bool topic = place.kind == Place::Kind::Topic;
    m_view->setFeed(topic ? Feed { Feed::Scope::Topic, place.text.toLower(), Feed::Filter::All }
                          : Feed { Feed::Scope::Bookmarks, {}, Feed::Filter::All });
    m_view->restorePlace();
    m_header->setBackVisible(topic);
    refresh();
}

void PostListPage::focusFirst() { m_view->setFocus(); }

bool PostListPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

void PostListPage::refresh()
{
    const bool empty = m_view->model().rowCount() == 0;
    m_view->setVisible(!empty);
    if (m_place.kind == Place::Kind::Bookmarks) {
        m_header->setTitle(tr("Saved"));
        m_count->clear();
        m_empty->setVisible(empty);
        if (empty)
            m_empty->show(u"bookmark"_s, tr("Nothing saved yet"),
                tr("Press Save below a post, and you find it again here, also without a connection. Nobody else sees "
                   "what you save."),
                tr("Go to Home"));
        return;
    }
    m_header->setTitle(u'#' + m_place.text);
    int count = 0;
    for (const auto &[topic, posts] : client().reader().topics(m_place.text, mostAlike))
        if (topic.compare(m_place.text, Qt::CaseInsensitive) == 0)
            count = posts;
    m_count->setText(count == 1 ? tr("1 post") : tr("%n posts", nullptr, count));
    m_count->setVisible(count > 0);
    m_empty->setVisible(empty);
    if (empty)
        m_empty->show(u"hash"_s, tr("Nothing about #%1 yet").arg(m_place.text),
            tr("Posts about it in your groups will be here."), tr("Go to Home"));
}

} // namespace atrium
