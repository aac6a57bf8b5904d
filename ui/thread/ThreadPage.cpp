#include "ui/thread/ThreadPage.h"

#include "sync/Client.h"
#include "ui/composer/Composer.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/groups/GroupExplanation.h"
#include "ui/notifications/ThreadNotices.h"
#include "ui/thread/ThreadHeader.h"
#include "ui/thread/ThreadPrinter.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PageHeader.h"

#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int bottomSpace = 16;
}

ThreadPage::ThreadPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_members(new Chip({}))
    , m_menu(new IconButton(u"ellipsis"_s, tr("More about this thread")))
    , m_top(new ThreadHeader(client))
    , m_view(new FeedView(client, PostCard::Style::Reply))
    , m_composer(new Composer(client))
    , m_gone(new EmptyState)
    , m_actions(new PostActions(client, this))
    , m_notices(new ThreadNotices(client, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *headerColumn = new CentredColumn;
    headerColumn->column()->addWidget(m_header);
    layout->addWidget(headerColumn);
    layout->addWidget(m_gone, 1);
    layout->addWidget(m_view, 1000);
    auto *composerColumn = new CentredColumn;
    composerColumn->column()->addWidget(m_composer);
    layout->addWidget(composerColumn);
    layout->addSpacing(bottomSpace);
    layout->addStretch(1); // below a short thread; a long one takes all there is

    m_header->setBackVisible(true);
    m_members->setIconName(u"users"_s);
    m_members->setObjectName(u"toGroup"_s);
    m_members->setCheckable(false);
    m_members->setToolTip(tr("Go to the group"));
    m_header->addWidget(m_members);
    m_menu->setObjectName(u"threadMenu"_s);
    m_header->addWidget(m_menu);
    connect(m_menu, &QToolButton::clicked, this, &ThreadPage::showMenu);
    m_view->setHeader(m_top);
    m_view->setAccessibleName(tr("Replies"));
    m_gone->hide();

    m_view->setDecorator([this](PostCard::Shown &shown) {
        if (!m_root)
            return;
        const Post &post = shown.post.post;
        shown.accepted = !m_root->post.answerId.isEmpty() && m_root->post.answerId == post.id;
        shown.canAccept = m_root->mine && m_root->post.kind == "question"_L1;
        shown.firstNew = post.id == m_firstNew;
        if (post.parentId != m_root->post.id)
            if (const PostDetails *answered = m_view->model().detailsOf(post.parentId))
                shown.answers = tr("to %1").arg(nameOf(answered->author));
    });
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_members, &QPushButton::clicked, this, [this] {
        if (m_root)
            Q_EMIT navigate({ .kind = Place::Kind::Group, .id = m_root->group.id, .postId = {}, .text = {} });
    });
    connect(m_view, &FeedView::acted, this, &ThreadPage::perform);
    connect(m_view, &FeedView::contentHeightChanged, this, &ThreadPage::fitView);
    connect(&m_top->card(), &PostCard::acted, this, [this](PostCard::Act act, const QString &value, QWidget *origin) {
        perform(m_top->card().post(), act, value, origin);
    });
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_actions, &PostActions::replyWanted, m_composer, &Composer::answer);
    connect(m_actions, &PostActions::editWanted, m_composer, &Composer::edit);
    connect(m_composer, &Composer::navigate, this, &Page::navigate);
    connect(m_composer, &Composer::posted, this, [this](const Id &id) { m_awaited = id; });
    connect(&client, &Client::changed, this, &ThreadPage::cacheChanged);
}

void ThreadPage::open(const Place &place)
{
    const auto named = client().reader().post(place.id); // may be a reply: its thread is meant
    const Id root = named && !named->post.startsThread() ? named->post.threadId : place.id;
    const bool same = root == m_rootId && m_root;
    m_rootId = root;
    m_firstNew.clear();
    refreshRoot();
    if (!m_root)
        return;
    if (!same) {
        m_view->setFeed({ Feed::Scope::Thread, m_rootId, Feed::Filter::All });
        m_composer->writeReply(m_root->post);
    }
    const bool newOnes = findFirstNew();
    // Where one was reading; else where one goes on; else the beginning.
    if (!same && !m_view->restorePlace() && newOnes)
        m_view->scrollTo(m_firstNew);
    if (m_explanation)
        m_explanation->setGroup(m_root->group.id);
    const Id target = !place.postId.isEmpty() ? place.postId : place.id;
    if (target != m_rootId)
        m_view->reveal(target);
    else if (place.postId.isEmpty() && m_composer->isVisible())
        m_composer->open();
    if (place.text == "edit"_L1)
        if (const auto post = client().reader().post(target); post && post->mine)
            m_composer->edit(*post);
}

void ThreadPage::refreshRoot()
{
    const Id answerBefore = m_root ? m_root->post.answerId : Id();
    m_root = client().reader().post(m_rootId);
    m_notices->setThread(m_root ? m_rootId : Id());
    m_gone->setVisible(!m_root);
    m_view->setVisible(m_root.has_value());
    m_members->setVisible(m_root.has_value());
    m_menu->setVisible(m_root.has_value());
    m_composer->setVisible(m_root && !m_root->group.archivedAt.isValid());
    if (!m_root) {
        m_header->setTitle(tr("Thread"));
        m_gone->show(u"inbox"_s, tr("This post is not here"),
            tr("It may have been removed, or it is in a group that you are not in."));
        return;
    }
    m_header->setTitle(m_root->group.name);
    m_members->setText(QString::number(m_root->group.memberCount + m_root->group.guestCount));
    m_top->setPost(*m_root);
    m_view->setHeaderPost(
        m_root->unread ? std::optional(ReadTracker::Seen { m_rootId, m_root->post.accountId }) : std::nullopt);
    if (answerBefore != m_root->post.answerId)
        m_view->rebind(); // the mark of the accepted answer moves
}

// What is elsewhere in this thread is shown here; everything else is PostActions' business.
void ThreadPage::perform(const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin)
{
    if (act != PostCard::Act::OpenPost)
        m_actions->perform(post, act, value, origin);
    else if (value == m_rootId)
        m_view->scrollToTop();
    else
        m_view->reveal(value);
}

// Where somebody who was here before goes on reading.
bool ThreadPage::findFirstNew()
{
    if (m_root->unreadReplies == 0 || m_root->unreadReplies >= m_root->post.replyCount)
        return false;
    const QList<FeedRow> unread
        = client().reader().page({ Feed::Scope::Thread, m_rootId, Feed::Filter::Unread }, { .from = {}, .limit = 1 });
    if (unread.isEmpty())
        return false;
    m_firstNew = unread.constFirst().id;
    m_view->rebind();
    return true;
}

void ThreadPage::cacheChanged(const ChangeSet &changes)
{
    if (const Id renamed = changes.renamed.value(m_rootId); !renamed.isEmpty()) {
        m_rootId = renamed;
        m_view->setFeed({ Feed::Scope::Thread, m_rootId, Feed::Filter::All });
    }
    if (!m_rootId.isEmpty() && !isHidden())
        refreshRoot();
    // What was just written is in the list when it is durable: it is shown, and the keyboard stays
    // with who is writing.
    if (!m_awaited.isEmpty() && m_view->model().rowOf(m_awaited) >= 0) {
        const QPointer<QWidget> writing = focusWidget();
        m_view->reveal(std::exchange(m_awaited, {}));
        if (writing)
            writing->setFocus();
    }
}

// A short thread is as high as it is, so that the reply field follows it.
void ThreadPage::fitView() { m_view->setMaximumHeight(std::max(1, m_view->contentHeight())); }

QWidget *ThreadPage::makeExplanation()
{
    m_explanation = new GroupExplanation(client());
    connect(m_explanation, &GroupExplanation::navigate, this, &Page::navigate);
    if (m_root)
        m_explanation->setGroup(m_root->group.id);
    return m_explanation;
}

void ThreadPage::focusFirst() { m_view->setFocus(); }

bool ThreadPage::compose()
{
    if (m_composer->isHidden())
        return false;
    m_composer->open();
    return true;
}

void ThreadPage::print()
{
    if (m_root)
        threadPrinter::print(client(), m_rootId, this);
}

void ThreadPage::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Theme::current().icon(u"printer"_s), tr("Print…"), this, &ThreadPage::print)
        ->setObjectName(u"printThread"_s);
    QAction *pdf = menu->addAction(Theme::current().icon(u"download"_s), tr("Save as PDF…"), this,
        [this] { threadPrinter::saveAsPdf(client(), m_rootId, this); });
    pdf->setObjectName(u"savePdf"_s);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 4)));
}

bool ThreadPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

} // namespace atrium
