#include "ui/people/PersonPage.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/people/PersonExplanation.h"
#include "ui/people/ProfileCard.h"
#include "ui/people/ProfileForm.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
const QString editing = u"edit"_s; // the place's text
}

PersonPage::PersonPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_stack(new QStackedWidget)
    , m_top(new QWidget)
    , m_profile(new ProfileCard(client))
    , m_empty(new EmptyState)
    , m_view(new FeedView(client, PostCard::Style::Feed))
    , m_actions(new PostActions(client, this))
    , m_formArea(new QScrollArea)
    , m_form(new ProfileForm(client))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new CentredColumn;
    column->column()->addWidget(m_header);
    layout->addWidget(column);
    layout->addWidget(m_stack, 1);
    m_header->setBackVisible(true);

    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(metrics::cardGap);
    top->addWidget(m_profile);
    top->addWidget(m_empty);
    m_empty->hide();
    m_view->setHeader(m_top);
    m_view->setAccessibleName(tr("Posts"));
    m_stack->addWidget(m_view);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setWidgetResizable(true);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    auto *formColumn = new CentredColumn;
    formColumn->column()->addWidget(m_form);
    formColumn->column()->addSpacing(24);
    formColumn->column()->addStretch();
    m_formArea->setWidget(formColumn);
    m_stack->addWidget(m_formArea);

    const auto toPerson = [this](const QString &text) {
        return Place { .kind = Place::Kind::Person, .id = m_id, .postId = {}, .text = text };
    };
    connect(m_profile, &ProfileCard::navigate, this, &Page::navigate);
    connect(
        m_profile, &ProfileCard::linkActivated, this, [this](const QUrl &link) { m_actions->follow(link.toString()); });
    connect(m_profile, &ProfileCard::editWanted, this, [this, toPerson] { Q_EMIT navigate(toPerson(editing)); });
    connect(m_profile, &ProfileCard::mentionWanted, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Home, .id = {}, .postId = {}, .text = u'@' + m_id }); });
    connect(m_form, &ProfileForm::done, this, &Page::back);
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_view, &FeedView::acted, this,
        [this](const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin) {
            // Here are replies too; they open in their thread, and are answered and changed there.
            const bool elsewhere = act == PostCard::Act::Open || act == PostCard::Act::Reply;
            m_actions->perform(post, elsewhere ? PostCard::Act::Open : act, value, origin);
        });
    connect(m_view, &FeedView::emptyChanged, this, &PersonPage::refresh);
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_actions, &PostActions::editWanted, this,
        [this](const PostDetails &post) { Q_EMIT navigate(editPlaceOf(post.post)); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(Type::Member) && !changes.many)
            return;
        refresh();
        if (m_explanation)
            m_explanation->refresh();
    });
}

void PersonPage::open(const Place &place)
{
    const bool same = place.id == m_id;
    m_id = place.id;
    if (!same) {
        m_view->setFeed({ Feed::Scope::Person, m_id, Feed::Filter::All });
        m_view->scrollToTop();
    }
    const bool edits = place.text == editing && m_id == client().reader().memberId();
    if (edits && m_stack->currentWidget() != m_formArea)
        m_form->read();
    m_stack->setCurrentWidget(edits ? static_cast<QWidget *>(m_formArea) : m_view);
    if (m_explanation)
        m_explanation->setPerson(m_id);
    refresh();
}

QWidget *PersonPage::makeExplanation()
{
    m_explanation = new PersonExplanation(client());
    connect(m_explanation, &PersonExplanation::navigate, this, &Page::navigate);
    m_explanation->setPerson(m_id);
    return m_explanation;
}

void PersonPage::focusFirst()
{
    if (m_stack->currentWidget() == m_formArea)
        m_form->focusFirst();
    else
        m_view->setFocus();
}

bool PersonPage::isIdle() const { return ThumbnailCache::of(client()).isIdle(); }

void PersonPage::refresh()
{
    if (m_stack->currentWidget() == m_formArea)
        return m_header->setTitle(tr("Edit my profile"));
    const std::optional<Member> member = client().reader().member(m_id);
    m_header->setTitle(!member                     ? tr("This person is not here")
            : m_id == client().reader().memberId() ? tr("My profile")
                                                   : tr("Profile"));
    m_profile->setVisible(member.has_value());
    if (member)
        m_profile->setMember(*member);
    if (m_view->model().rowCount() == 0)
        m_empty->show(u"message-circle"_s, tr("Nothing written yet"),
            m_id == client().reader().memberId() ? tr("What you write will be here.")
                                                 : tr("What they write in the groups you share will be here."));
    else
        m_empty->hide();
}

} // namespace atrium
