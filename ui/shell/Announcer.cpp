#include "ui/shell/Announcer.h"

#include "sync/Client.h"
#include "ui/shell/ConnectionWords.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int newFor = 10 * 60; // seconds: what is older comes from catching up
}

Announcer::Announcer(Client &client, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_window(window)
    , m_state(client.connectionState())
    , m_settled(m_state.connection)
{
    connect(&client, &Client::changed, this, &Announcer::hear);
    connect(&client, &Client::connectionStateChanged, this, &Announcer::hearConnection);
}

void Announcer::hear(const ChangeSet &changes)
{
    if (!QAccessible::isActive())
        return;
    const QString me = m_client.reader().memberId();
    for (const auto &[token, id] : changes.renamed.asKeyValueRange()) {
        const std::optional<PostDetails> post = m_client.reader().post(id);
        if (post && post->post.authorId == me)
            say(post->post.startsThread() ? tr("Your post was sent.") : tr("Your reply was sent."));
    }
    if (changes.many || m_client.connectionState().connection != Connection::Live)
        return;
    QList<PostDetails> fresh;
    for (const QString &id : changes.of(Type::Post)) {
        const std::optional<PostDetails> post = m_client.reader().post(id);
        if (!post || !post->unread || post->post.authorId == me || m_said.contains(id)
            || post->post.createdAt.secsTo(QDateTime::currentDateTimeUtc()) > newFor)
            continue;
        m_said += id;
        fresh += *post;
    }
    if (fresh.size() == 1) {
        const PostDetails &post = fresh.constFirst();
        say(post.post.startsThread() ? tr("New post by %1 in %2.").arg(post.author.name, post.group.name)
                                     : tr("New reply by %1 in %2.").arg(post.author.name, post.group.name));
    } else if (!fresh.isEmpty()) {
        say(tr("%n new posts.", nullptr, static_cast<int>(fresh.size())));
    }
}

void Announcer::hearConnection(const ConnectionState &state)
{
    const ConnectionState before = std::exchange(m_state, state);
    if (state.failed > before.failed)
        say(tr("A post could not be sent. It is in the outbox."), true);
    // A try in vain is no news.
    const bool settled = state.connection == Connection::Live || state.connection == Connection::Offline
        || state.connection == Connection::Refused;
    if (settled && state.connection != std::exchange(m_settled, state.connection))
        say(connectionWords(state).text);
}

void Announcer::say(const QString &text, bool important)
{
    Q_EMIT said(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_window, text);
    if (important)
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(important);
    m_window->setAccessibleDescription(text); // readers say a change of it
#endif
}

} // namespace atrium
