#include "ui/feed/PostCard.h"

#include "sync/Client.h"
#include "ui/feed/AnswerBox.h"
#include "ui/feed/AttachmentsView.h"
#include "ui/feed/LinkButton.h"
#include "ui/feed/MustReadBox.h"
#include "ui/feed/PollView.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/PraiseView.h"
#include "ui/feed/ReactionBar.h"
#include "ui/feed/StandingChip.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/feed/TopicBar.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PaintEdge.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/RelativeTime.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int threadLine = 28; // where the line beside replies is
constexpr int newLineHeight = 22;
} // namespace

PostCard::PostCard(Client &client, Style style, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_style(style)
    , m_name(new LinkButton(this))
    , m_group(new LinkButton(this))
    , m_more(new LinkButton(this))
    , m_accept(new LinkButton(this))
    , m_standing(new StandingChip(this))
    , m_menu(new IconButton(u"ellipsis"_s, tr("More"), this))
    , m_body(new MarkdownView(this))
    , m_reactions(new ReactionBar(
          [this](const QString &emoji) { return respondersText(m_client.reader(), postId(), emoji); }, this))
    , m_reply(new Button(Button::Kind::Flat, {}, this))
    , m_react(new Button(Button::Kind::Flat, tr("React"), this))
    , m_save(new Button(Button::Kind::Flat, {}, this))
{
    setObjectName(u"postCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_name->setLook(TextSize::Body, Weight::Strong, Token::Text);
    m_name->setElided(true);
    m_group->setElided(true);
    m_more->setLook(TextSize::Body, Weight::Medium, Token::Accent);
    m_accept->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
    m_accept->setText(tr("Accept as answer"));
    m_reply->setIconName(isReply() ? u"reply"_s : u"message-circle"_s);
    m_react->setIconName(u"smile"_s);
    m_name->setObjectName(u"author"_s);
    m_group->setObjectName(u"group"_s);
    m_reply->setObjectName(u"reply"_s);
    m_react->setObjectName(u"react"_s);
    m_save->setObjectName(u"save"_s);
    m_menu->setObjectName(u"menu"_s);
    m_standing->setObjectName(u"standing"_s);
    m_more->setObjectName(u"showMore"_s);
    m_accept->setObjectName(u"accept"_s);
    m_body->setObjectName(u"body"_s);
    // Tab goes through a card as it is read.
    QWidget *previous = m_name;
    for (QWidget *next : std::initializer_list<QWidget *> {
             m_group, m_standing, m_menu, m_body, m_more, m_reactions, m_reply, m_react, m_save, m_accept }) {
        setTabOrder(previous, next);
        previous = next;
    }

    const auto acts = [this](QAbstractButton *button, Act act) {
        connect(button, &QAbstractButton::clicked, this, [this, button, act] { Q_EMIT acted(act, {}, button); });
    };
    acts(m_more, Act::ToggleBody);
    acts(m_accept, Act::Accept);
    acts(m_standing, Act::ExplainStanding);
    acts(m_menu, Act::Menu);
    acts(m_reply, Act::Reply);
    acts(m_react, Act::PickReaction);
    acts(m_save, Act::Save);
    connect(m_name, &QAbstractButton::clicked, this,
        [this] { Q_EMIT acted(Act::OpenPerson, m_shown.post.author.id, m_name); });
    connect(m_group, &QAbstractButton::clicked, this, [this] {
        if (isReply())
            Q_EMIT acted(Act::OpenPost, m_shown.post.post.parentId, m_group);
        else
            Q_EMIT acted(Act::OpenGroup, m_shown.post.group.id, m_group);
    });
    connect(m_body, &MarkdownView::linkActivated, this,
        [this](const QUrl &url) { Q_EMIT acted(Act::OpenLink, url.toString(QUrl::FullyEncoded), m_body); });
    connect(m_body, &MarkdownView::clicked, this, [this] {
        if (m_style == Style::Feed)
            Q_EMIT acted(Act::Open, {}, this);
    });
    connect(m_reactions, &ReactionBar::toggled, this,
        [this](const QString &emoji) { Q_EMIT acted(Act::React, emoji, m_reactions); });
    connect(m_reactions, &ReactionBar::whoWanted, this,
        [this](QWidget *origin) { Q_EMIT acted(Act::WhoReacted, {}, origin); });
}

int PostCard::bind(const Shown &shown, int width)
{
    m_shown = shown;
    makeParts();
    const Post &post = shown.post.post;
    m_name->setText(nameOf(shown.post.author));
    m_group->setText(isReply() ? shown.answers : shown.showGroup ? shown.post.group.name : kindText(post.kind));
    m_group->setIconName(isReply() ? u"reply"_s : shown.showGroup ? groupIcon(shown.post.group) : kindIcon(post.kind));
    m_group->setEnabled(isReply() || shown.showGroup);
    m_reply->setText(isReply() ? tr("Reply")
                               : repliesText(post.replyCount)
                + (shown.post.unreadReplies > 0 ? u" · "_s + tr("%n new", nullptr, shown.post.unreadReplies)
                                                : QString()));
    const bool saved = !shown.post.bookmarkId.isEmpty();
    m_save->setText(saved ? tr("Saved") : tr("Save"));
    m_save->setIconName(saved ? u"bookmark-filled"_s : u"bookmark"_s);
    if (saved)
        m_save->setTextToken(Token::Accent);
    else
        m_save->setTextToken(Token::Text2);
    m_save->setToolTip(saved ? tr("Take it out of what you saved") : tr("Keep it where you find it again"));
    if (m_mustRead)
        m_mustRead->bind(shown.post);
    m_perimeterText = isReply() || shown.post.group.firms.isEmpty()
        ? QString()
        : perimeterText(shown.post.group, viewerOf(m_client.reader()));
    const Standing standing = standingOf(shown.post);
    const bool replaced = standing == Standing::Official && !post.supersededById.isEmpty();
    m_standing->setText(replaced ? tr("Official, replaced") : standingText(standing));
    switch (standing) {
    case Standing::Official:
        m_standing->setLook(u"shield-check"_s, replaced ? Token::Text2 : Token::Official,
            replaced ? Token::Surface2 : Token::OfficialFill);
        break;
    case Standing::NotOfficial:
        m_standing->setLook(u"triangle-alert"_s, Token::Outside, Token::OutsideFill);
        break;
    case Standing::GroupNotice:
        m_standing->setLook(u"users"_s, Token::Text2, Token::Surface2);
        break;
    case Standing::PersonalView:
        m_standing->setLook({}, Token::Text3, std::nullopt);
        break;
    }
    m_standing->setToolTip(standingReason(shown.post));
    m_standing->setAccessibleDescription(standingReason(shown.post));
    m_reactions->bind(post.removed ? QList<ReactionCount>() : shown.post.reactions);
    if (post.poll && !post.removed)
        m_poll->bind(shown.post, QDateTime::currentDateTimeUtc());
    if (m_attachments)
        m_attachments->bind(post.accountId, post.removed ? QList<Attachment>() : post.attachments);
    if (m_topics)
        m_topics->bind(post.removed ? QStringList() : post.topics);
    if (m_answer)
        m_answer->bind(nameOf(shown.post.answerAuthor), shown.answerText);
    if (m_context)
        m_context->setText(shown.threadTitle.isEmpty() ? tr("A reply") : tr("Reply to “%1”").arg(shown.threadTitle));
    if (!post.praised.isEmpty()) {
        QList<Member> people;
        for (const Id &id : post.praised)
            if (const auto member = m_client.reader().member(id))
                people += *member;
        m_praise->bind(people);
    }
    const int height = layOut(width);
    update();
    return height;
}

bool PostCard::isOfficial() const
{
    return !isReply() && standingOf(m_shown.post) == Standing::Official && m_shown.post.post.supersededById.isEmpty();
}

QString PostCard::spokenName() const
{
    const PostDetails &shown = m_shown.post;
    QStringList parts { nameOf(shown.author) };
    if (m_style != Style::Reply)
        parts += shown.group.name;
    parts += metaText();
    if (shown.unread)
        parts += tr("unread");
    if (m_shown.accepted)
        parts += tr("Accepted answer");
    if (shown.post.removed)
        return parts.join(u", "_s);
    parts += standingText(standingOf(shown));
    if (shown.asked == Asked::Yes)
        parts += tr("asks you to confirm that you have read it");
    if (!m_perimeterText.isEmpty())
        parts += m_perimeterText;
    const QString who = parts.join(u", "_s);
    return shown.post.title.isEmpty()
        ? who
        : tr("%1: %2", "%1: who, where, when; %2: the title of the post").arg(who, shown.post.title);
}

QString PostCard::spokenBody() const
{
    return m_shown.post.post.removed ? tr("This post was removed.") : m_shown.post.post.body;
}

void PostCard::refreshTime()
{
    if (m_metaText < 0)
        return;
    m_texts[m_metaText].text = metaText();
    update(mirrored(m_texts.at(m_metaText).rect));
}

QString PostCard::metaText() const
{
    const Post &post = m_shown.post.post;
    QStringList parts;
    switch (m_shown.post.sendState) {
    case SendState::Sent:
        parts += relativeTime(post.createdAt);
        break;
    case SendState::Queued:
        parts += tr("waiting to be sent");
        break;
    case SendState::Sending:
        parts += tr("sending");
        break;
    case SendState::Failed:
        parts += tr("not sent");
        break;
    }
    if (post.editedAt.isValid() && !post.removed)
        parts += tr("edited");
    return parts.join(u" · "_s);
}

void PostCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (isReply()) {
        painter.fillRect(mirrored({ threadLine, m_newLine.height(), 2, height() }),
            theme.color(m_shown.accepted ? Token::Success : Token::Border));
    } else {
        const QRect box = rect().adjusted(0, m_newLine.height(), 0, 0);
        paintBox(painter, box, metrics::cardRadius, theme.color(Token::Surface), theme.color(Token::Border));
        if (isOfficial())
            paintEdge(painter, box, metrics::cardRadius, theme.color(Token::Official), layoutDirection());
    }
    if (!m_newLine.isEmpty()) {
        const QString word = isReply() ? tr("New") : tr("New above");
        const QFont font = theme.font(TextSize::Meta, Weight::Strong);
        const int taken = QFontMetrics(font).horizontalAdvance(word) + 8;
        painter.fillRect(
            mirrored({ 0, m_newLine.top() + newLineHeight / 2, width() - taken, 1 }), theme.color(Token::Accent));
        painter.setFont(font);
        painter.setPen(theme.color(Token::Accent));
        painter.drawText(mirrored({ 0, 0, width(), newLineHeight }), Qt::AlignTrailing | Qt::AlignVCenter, word);
    }
    Avatar::paint(painter, mirrored(m_avatar), m_shown.post.author.id, nameOf(m_shown.post.author));
    if (!m_perimeter.isEmpty()) {
        paintBox(painter, mirrored(m_perimeter), 6, theme.color(Token::OutsideFill));
        const QRect place(m_perimeter.left() + 10, m_perimeter.center().y() - 6, 14, 14);
        theme.icon(u"eye"_s, Token::Outside).paint(&painter, mirrored(place));
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Token::Outside));
        const QRect room = m_perimeter.adjusted(32, 0, -10, 0);
        painter.drawText(mirrored(room), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_perimeterText, Qt::ElideRight, room.width()));
    }
    if (!m_failure.isEmpty()) {
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Token::Danger));
        painter.drawText(
            mirrored(m_failure), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_shown.post.sendError);
    }
    if (!m_unreadDot.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawEllipse(mirrored(m_unreadDot));
    }
    for (const Text &text : std::as_const(m_texts)) {
        painter.setFont(theme.font(text.size, text.weight));
        painter.setPen(theme.color(text.token));
        const int flags
            = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute)
            | directionOf(text.text)
            | (text.wrap ? int(Qt::TextWordWrap) | int(Qt::AlignTop) : int(Qt::AlignVCenter) | int(Qt::TextSingleLine));
        painter.drawText(mirrored(text.rect), flags,
            text.wrap ? text.text : painter.fontMetrics().elidedText(text.text, Qt::ElideRight, text.rect.width()));
    }
    if (m_divider > 0)
        painter.fillRect(
            metrics::cardPadding, m_divider, width() - 2 * metrics::cardPadding, 1, theme.color(Token::Border));
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(0, m_newLine.height(), 0, 0), metrics::cardRadius - 1);
}

void PostCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool opens
        = m_style == Style::Feed && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    if (opens)
        Q_EMIT acted(Act::Open, {}, this);
}

void PostCard::contextMenuEvent(QContextMenuEvent *)
{
    if (m_menu->isVisible())
        Q_EMIT acted(Act::Menu, {}, m_menu);
}

void PostCard::keyPressEvent(QKeyEvent *event)
{
    if (hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT acted(m_style == Style::Feed ? Act::Open : Act::Reply, {}, this);
    else
        QWidget::keyPressEvent(event);
}

void PostCard::focusInEvent(QFocusEvent *)
{
    Q_EMIT focused();
    update();
}

void PostCard::focusOutEvent(QFocusEvent *) { update(); }

} // namespace atrium
