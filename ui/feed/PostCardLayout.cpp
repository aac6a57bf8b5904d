// Where everything on a card is: PostCard::layOut() and what it calls. Each part takes where it
// begins and returns where it ends; a part that has nothing to show ends where it begins.
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
#include "ui/feed/TopicBar.h"
#include "ui/text/MarkdownView.h"
#include "ui/text/TextCache.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"

#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int replyIndent = 46;
constexpr int partGap = 10;
constexpr int postCardLayoutLineHeight = 28; // the amber line
constexpr int unreadDot = 7;
constexpr int postCardLayoutNewLineHeight = 22;
} // namespace

int PostCard::layOut(int width)
{
    m_width = width;
    m_texts.clear();
    m_metaText = -1;
    m_divider = 0;
    m_perimeter = m_failure = m_unreadDot = m_newLine = {};
    for (QWidget *child : std::initializer_list<QWidget *> { m_more, m_accept, m_context, m_standing, m_accepted,
             m_answer, m_body, m_reactions, m_reply, m_react, m_save, m_poll, m_praise, m_topics, m_attachments,
             m_failureButtons[0], m_failureButtons[1], m_failureButtons[2] })
        if (child)
            child->hide();

    const int left = isReply() ? replyIndent : metrics::cardPadding;
    const int right = isReply() ? width : width - metrics::cardPadding;
    int y = isReply() ? 4 : metrics::cardPadding - 2;
    if (isReply() ? m_shown.firstNew : m_shown.firstSeen) {
        m_newLine = { 0, 0, width, postCardLayoutNewLineHeight };
        y += postCardLayoutNewLineHeight;
    }
    if (isReply() && m_shown.accepted) {
        put(m_accepted, { QPoint(left, y), m_accepted->sizeHint() });
        y += m_accepted->sizeHint().height() + 6;
    }
    y = layOutHeader(left, y, right);
    y = layOutPerimeter(left, y, right - left);
    y = layOutContext(left, y, right - left);
    y = layOutText(left, y, right - left);
    y = layOutExtras(left, y, right - left);
    y = layOutActions(left, y, right - left);
    y = layOutFailure(left, y, right - left);
    return y;
}

int PostCard::layOutHeader(int x, int y, int right)
{
    const PostDetails &shown = m_shown.post;
    const int side = isReply() ? metrics::smallAvatar : metrics::avatar;
    m_avatar = { x, y + (isReply() ? 0 : 1), side, side };
    const int words = x + side + 10;
    const int end = layOutStanding(y, right);

    const int nameLine = QFontMetrics(Theme::current().font(TextSize::Body)).height() + 2;
    const int nameWidth = std::min(m_name->sizeHint().width(), end - words);
    put(m_name, { words, y, nameWidth, nameLine });
    const QString title = shown.author.title.isEmpty() ? shown.author.firm : shown.author.title;
    if (!title.isEmpty()) {
        const int from = words + nameWidth + 2;
        write({ { from, y, std::max(0, end - from), nameLine }, u"· "_s + title, TextSize::Body, Weight::Regular,
            Token::Text3 });
    }

    const int metaLine = QFontMetrics(Theme::current().font(TextSize::Meta)).height() + 2;
    int at = words;
    const bool where = !m_group->text().isEmpty();
    m_group->setVisible(where);
    if (where) {
        const int room = std::min(m_group->sizeHint().width(), end - words - 80);
        put(m_group, { at, y + nameLine, room, metaLine });
        at += room + 2;
        write({ { at, y + nameLine, 10, metaLine }, u"·"_s, TextSize::Meta, Weight::Regular, Token::Text3 });
        at += 8;
    }
    const QString meta = metaText();
    const int metaWidth = std::min(lineWidth(meta, TextSize::Meta) + 8, end - at);
    m_metaText = static_cast<int>(m_texts.size());
    const bool failed = shown.sendState == SendState::Failed;
    write({ { at, y + nameLine, metaWidth, metaLine }, meta, TextSize::Meta, Weight::Regular,
        failed ? Token::Danger : Token::Text3 });
    if (shown.unread)
        m_unreadDot = { at + metaWidth, y + nameLine + (metaLine - unreadDot) / 2, unreadDot, unreadDot };
    return std::max(y + nameLine + metaLine, m_avatar.bottom() + 1) + partGap;
}

// The menu and, before it, the standing. Returns where the words of the header must end.
int PostCard::layOutStanding(int y, int right)
{
    const bool menu = m_shown.post.sendState == SendState::Sent || m_shown.post.sendState == SendState::Queued;
    m_menu->setVisible(menu);
    if (menu) {
        put(m_menu, { right - 26, y - 4, 28, 28 });
        right -= 30;
    }
    if (m_shown.post.post.removed)
        return right;
    const QSize size = m_standing->sizeHint();
    put(m_standing, { right - 4 - size.width(), y - 1, size.width(), size.height() });
    return right - size.width() - 12;
}

int PostCard::layOutPerimeter(int x, int y, int width)
{
    if (m_perimeterText.isEmpty())
        return y;
    m_perimeter = { x, y - 2, width, postCardLayoutLineHeight };
    return y - 2 + postCardLayoutLineHeight + partGap;
}

// In a list where replies stand alone: what this one is a reply to.
int PostCard::layOutContext(int x, int y, int width)
{
    if (m_style != Style::Feed || m_shown.post.post.startsThread())
        return y;
    const QSize size = m_context->sizeHint();
    put(m_context, { x, y - 2, std::min(size.width(), width), size.height() });
    return y + size.height() + 4;
}

int PostCard::layOutText(int x, int y, int width)
{
    const Post &post = m_shown.post.post;
    if (post.removed) {
        write({ { x, y, width, 20 }, tr("This post was removed."), TextSize::Body, Weight::Regular, Token::Text3 });
        return y + 20 + partGap;
    }
    if (!post.title.isEmpty()) {
        const QFontMetrics font(Theme::current().font(TextSize::Title, Weight::Strong));
        const int height = font.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, post.title).height();
        write({ { x, y, width, height }, post.title, TextSize::Title, Weight::Strong, Token::Text, true });
        y += height + partGap - 2;
    }
    if (!post.praised.isEmpty()) {
        const int height = m_praise->layOut(width);
        put(m_praise, { x, y, width, height });
        y += height + partGap;
    }
    if (post.body.trimmed().isEmpty())
        return y;

    MarkdownSource source { post.body, {}, post.topics };
    for (const Id &id : post.mentions)
        if (const auto member = m_client.reader().member(id))
            source.mentions += { id, member->name };
    const bool whole = m_shown.expanded || m_style != Style::Feed;
    const bool cut = !whole && source.isLong();
    const auto document = TextCache::of(m_client).get(cut ? source.beginning() : source, width);
    const int height = whole ? document->fullHeight() : document->clippedHeight();
    put(m_body, { x, y, width, height });
    m_body->setDocument(document);
    y += height + partGap;
    if (cut || document->clippedHeight() < document->fullHeight() || (m_shown.expanded && m_style == Style::Feed)) {
        if (m_style == Style::Feed) {
            m_more->setText(m_shown.expanded ? tr("Show less") : tr("Show more"));
            put(m_more, { QPoint(x, y - 4), m_more->sizeHint() });
            y += m_more->sizeHint().height() + 4;
        }
    }
    return y;
}

int PostCard::layOutExtras(int x, int y, int width)
{
    const Post &post = m_shown.post.post;
    const auto part = [&](QWidget *widget, int height) {
        if (height <= 0)
            return;
        put(widget, { x, y, width, height });
        y += height + partGap;
    };
    if (m_mustRead) {
        const int height = m_mustRead->layOut(width);
        m_mustRead->setVisible(height > 0); // not hidden in between: the keyboard may be in it
        part(m_mustRead, height);
    }
    if (m_attachments)
        part(m_attachments, m_attachments->layOut(width));
    if (m_poll && post.poll && !post.removed)
        part(m_poll, m_poll->layOut(width));
    if (m_topics)
        part(m_topics, m_topics->layOut(width));
    if (m_answer && !m_shown.post.answerAuthor.id.isEmpty())
        part(m_answer, m_answer->layOut(width));
    part(m_reactions, m_reactions->layOut(width));
    return y;
}

int PostCard::layOutActions(int x, int y, int width)
{
    const Post &post = m_shown.post.post;
    const bool unsent = post.id.startsWith(u'~');
    if (post.removed && m_style != Style::Feed)
        return y + (isReply() ? 0 : 6);
    if (m_style == Style::Feed) {
        m_divider = y - 2;
        y += 4;
    } else {
        y -= 4;
    }
    int at = x - 8; // flat buttons have room around their words
    const auto button = [&](Button *which) {
        const QSize size = which->sizeHint();
        put(which, { QPoint(at, y), size });
        at += size.width() + 4;
    };
    button(m_reply);
    if (!unsent && !post.removed) // a reaction needs a post that the server knows
        button(m_react);
    if (!isReply() && !unsent && !post.removed) // of a reply, it is in the menu
        button(m_save);
    if (isReply() && m_shown.canAccept && !m_shown.accepted && !unsent) {
        put(m_accept, { at + 8, y, std::min(m_accept->sizeHint().width(), x + width - at - 8), metrics::buttonHeight });
    }
    return y + m_reply->sizeHint().height() + (isReply() ? 2 : 6);
}

int PostCard::layOutFailure(int x, int y, int width)
{
    if (m_shown.post.sendState != SendState::Failed)
        return y;
    const QFontMetrics font(Theme::current().font(TextSize::Body));
    const int height = font.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, m_shown.post.sendError).height();
    m_failure = { x, y, width, height };
    y += height + 8;
    int at = x;
    for (Button *button : m_failureButtons) {
        put(button, { QPoint(at, y), button->sizeHint() });
        at += button->sizeHint().width() + 8;
    }
    return y + metrics::buttonHeight + 12;
}

QRect PostCard::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, m_width, 0), rect);
}

void PostCard::put(QWidget *child, const QRect &rect)
{
    child->setGeometry(mirrored(rect));
    child->show();
}

int PostCard::lineWidth(const QString &text, TextSize size, Weight weight) const
{
    return QFontMetrics(Theme::current().font(size, weight)).horizontalAdvance(text);
}

} // namespace atrium
