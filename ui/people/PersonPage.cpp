#include "ui/people/PersonPage.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/people/PersonDelegate.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QTextDocument>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int largeAvatar = 56;
}

PersonPage::PersonPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_top(new QWidget)
    , m_avatar(new Avatar(largeAvatar))
    , m_name(new PlainLabel)
    , m_title(new PlainLabel)
    , m_work(new PlainLabel)
    , m_skills(new PlainLabel)
    , m_about(new PlainLabel)
    , m_empty(new EmptyState)
    , m_view(new FeedView(client, PostCard::Style::Feed))
    , m_actions(new PostActions(client, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new CentredColumn;
    column->column()->addWidget(m_header);
    layout->addWidget(column);
    layout->addWidget(m_view, 1);
    m_header->setBackVisible(true);

    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(metrics::cardGap);
    auto *card = new Card;
    top->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Card::defaultMargins());
    row->setSpacing(16);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_name->setLook(TextSize::Title, Weight::Strong);
    m_work->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_skills->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    for (PlainLabel *label : { m_name, m_title, m_work, m_about, m_skills }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    top->addWidget(m_empty);
    m_empty->hide();
    m_view->setHeader(m_top);

    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_view, &FeedView::acted, this, [this](const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin) {
        // Here are replies too; they open in their thread, and are answered and changed there.
        const bool elsewhere = act == PostCard::Act::Open || act == PostCard::Act::Reply;
        m_actions->perform(post, elsewhere ? PostCard::Act::Open : act, value, origin);
    });
    connect(m_view, &FeedView::emptyChanged, this, &PersonPage::refresh);
    connect(m_actions, &PostActions::navigate, this, &Page::navigate);
    const auto toThread = [this](const PostDetails &post) { m_actions->perform(post, PostCard::Act::Open, {}, this); };
    connect(m_actions, &PostActions::editWanted, this, toThread);
    connect(m_actions, &PostActions::rewriteWanted, this, toThread);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            refresh();
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
    refresh();
}

void PersonPage::focusFirst()
{
    m_view->setFocus();
}

bool PersonPage::isIdle() const
{
    return ThumbnailCache::of(client()).isIdle();
}

void PersonPage::refresh()
{
    const Member member = client().reader().member(m_id).value_or(Member());
    m_header->setTitle(member.name.isEmpty() ? tr("This person is not here") : member.name);
    m_avatar->setPerson(member.id, member.name);
    const auto write = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    QTextDocument about;
    about.setMarkdown(member.about, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    write(m_name, member.name);
    write(m_title, member.title);
    write(m_work, workplace(member));
    write(m_about, about.toPlainText().trimmed());
    write(m_skills, member.skills.isEmpty() ? QString() : tr("Knows about %1").arg(QLocale().createSeparatedList(member.skills)));
    if (m_view->model().rowCount() == 0)
        m_empty->show(u"message-circle"_s, tr("Nothing written yet"), tr("What they write in the groups you share will be here."));
    else
        m_empty->hide();
}

} // namespace atrium
