#include "ui/feed/PostActions.h"

#include "sync/Client.h"
#include "ui/feed/EmojiPicker.h"
#include "ui/feed/FileOpener.h"
#include "ui/feed/LeaveOut.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Confirm.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>

namespace atrium {

using namespace Qt::StringLiterals;

Place placeOf(const Post &post)
{
    return {
        .kind = Place::Kind::Thread, .id = post.startsThread() ? post.id : post.threadId, .postId = post.id, .text = {}
    };
}

Place editPlaceOf(const Post &post)
{
    Place place = placeOf(post);
    place.text = u"edit"_s;
    return place;
}

PostActions::PostActions(Client &client, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_page(page)
    , m_files(new FileOpener(client, page))
{
}

void PostActions::perform(const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin)
{
    using Act = PostCard::Act;
    switch (act) {
    case Act::Open:
        Q_EMIT navigate(placeOf(post.post));
        break;
    case Act::OpenPerson:
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = value, .postId = {}, .text = {} });
        break;
    case Act::OpenGroup:
        Q_EMIT navigate({ .kind = Place::Kind::Group, .id = value, .postId = {}, .text = {} });
        break;
    case Act::OpenTopic:
        Q_EMIT navigate({ .kind = Place::Kind::Topic, .id = {}, .postId = {}, .text = value });
        break;
    case Act::OpenPost:
        Q_EMIT navigate({ .kind = Place::Kind::Thread,
            .id = post.post.startsThread() ? post.post.id : post.post.threadId,
            .postId = value,
            .text = {} });
        break;
    case Act::OpenLink:
        follow(value);
        break;
    case Act::OpenAttachment:
        m_files->open(post.post.accountId, post.post.attachments, value.toInt());
        break;
    case Act::SaveAttachment:
        if (const qsizetype index = value.toInt(); index >= 0 && index < post.post.attachments.size())
            m_files->save(post.post.accountId, post.post.attachments.at(index));
        break;
    case Act::LeaveOutAttachment:
        if (const qsizetype index = value.toInt(); index >= 0 && index < post.post.attachments.size())
            askToLeaveOut(m_client, m_page, post.post.attachments.at(index));
        break;
    case Act::React:
        toggleReaction(post, value);
        break;
    case Act::PickReaction: {
        auto *picker = new EmojiPicker(m_page);
        connect(
            picker, &EmojiPicker::picked, this, [this, post](const QString &emoji) { toggleReaction(post, emoji); });
        picker->popUpAt(origin);
        break;
    }
    case Act::WhoReacted:
        showResponders(post, origin);
        break;
    case Act::Vote:
        vote(post, value);
        break;
    case Act::Accept:
        if (const auto question = m_client.reader().post(post.post.threadId))
            m_client.submit(commands::acceptAnswer(question->post, post.post.id));
        break;
    case Act::Reply:
        Q_EMIT replyWanted(post);
        break;
    case Act::Save:
        toggleSaved(post);
        break;
    case Act::Confirm:
        confirmRead(post);
        break;
    case Act::WhoConfirmed:
        showReport(post);
        break;
    case Act::ExplainStanding:
        explainStanding(post, origin);
        break;
    case Act::Menu:
        showMenu(post, origin);
        break;
    case Act::Retry:
        if (const qint64 sequence = outboxSequence(post.post.id))
            m_client.retry(sequence);
        break;
    case Act::EditUnsent:
        Q_EMIT editWanted(post);
        break;
    case Act::Discard:
        discard(post);
        break;
    case Act::ToggleBody:
        break; // the list does that itself
    }
}

void PostActions::follow(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() == "atrium"_L1) {
        if (const auto place = placeOf(url))
            Q_EMIT navigate(*place);
    } else if (url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1) {
        QDesktopServices::openUrl(url);
    }
}

void PostActions::discard(const PostDetails &post)
{
    if (outboxSequence(post.post.id) == 0)
        return;
    confirm(m_page, tr("Discard what you wrote?"), tr("It has not been sent, and is nowhere else."), tr("Discard"),
        [this, id = post.post.id] {
            if (const qint64 sequence = outboxSequence(id)) // it may have gone out meanwhile
                m_client.discard(sequence);
        });
}

void PostActions::toggleSaved(const PostDetails &post)
{
    const Id me = m_client.reader().memberId();
    // As it is now: the card may have been shown before the last click was done.
    const auto now = m_client.reader().post(post.post.id);
    if (!now)
        return;
    if (now->bookmarkId.isEmpty())
        m_client.submit(commands::bookmark(me, now->post));
    else
        m_client.submit(commands::removeBookmark(me, now->bookmarkId));
}

// What was read is the version that the card shows: another one, which came meanwhile, asks for itself.
void PostActions::confirmRead(const PostDetails &post)
{
    const auto now = m_client.reader().post(post.post.id);
    if (!now || now->asked != Asked::Yes || now->post.seal != post.post.seal)
        return;
    m_client.submit(commands::acknowledge(m_client.reader().memberId(), post.post));
    announce(m_page, tr("You have confirmed that you have read this."));
}

void PostActions::toggleReaction(const PostDetails &post, const QString &emoji)
{
    const Id mine = m_client.reader().myResponse(post.post.id, u"reaction"_s, emoji);
    if (mine.isEmpty())
        m_client.submit(commands::react(post.post, emoji));
    else
        m_client.submit(commands::withdrawResponse(post.post.accountId, mine));
}

void PostActions::vote(const PostDetails &post, const QString &option)
{
    const Id mine = m_client.reader().myResponse(post.post.id, u"vote"_s, option);
    if (mine.isEmpty())
        m_client.submit(commands::vote(post.post, option));
    else
        m_client.submit(commands::withdrawResponse(post.post.accountId, mine));
}

qint64 PostActions::outboxSequence(const Id &postId) const
{
    for (const OutboxItem &item : m_client.reader().outbox())
        if (item.objectId == postId && item.type == Type::Post && item.state != SendState::Sending)
            return item.sequence;
    return 0;
}

} // namespace atrium
