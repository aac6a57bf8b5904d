#include "sync/store/Accounts.h"
#include "sync/store/Database.h"
#include "sync/store/Overlay.h"

using namespace Qt::StringLiterals;

// The part of Overlay that knows what else a command changes, and what it must wait for.
namespace atrium {

using Operation = Command::Operation;

QList<Effect> Overlay::effectsOf(const PendingCommand &command)
{
    const qint64 account = command.object.account;
    QList<Effect> effects { { command.object, Effect::Role::Own } };
    const Id accountId = m_accounts.id(account);
    if (accountId.startsWith(u'~')) // a group that is not made yet
        effects.append({ { m_accounts.key(m_accounts.workspace()), Type::Group, accountId }, Effect::Role::SpeaksOf });
    switch (command.object.type) {
    case Type::Response:
        addResponseEffects(command, effects);
        return effects;
    case Type::Bookmark:
    case Type::Report:
    case Type::Acknowledgement:
    case Type::ScheduledPost:
        addOwnEffects(command, effects);
        return effects;
    case Type::JoinRequest:
        if (command.operation == Operation::Destroy)
            addEndOfRequest(command.object, effects);
        return effects;
    case Type::Membership:
        if (command.operation == Operation::Create)
            addAdmission(command, effects);
        return effects;
    case Type::Post:
        break;
    default:
        return effects;
    }

    const Id parent = command.operation == Operation::Create
        ? command.properties.value("parentId"_L1).toString()
        : m_objects.read(command.object).shown.value("parentId"_L1).toString();
    if (parent.isEmpty())
        return effects;
    auto query = m_database.query("SELECT thread FROM post WHERE id = ?", parent);
    const Id thread = query.next() ? query.text(0) : parent;
    if (command.operation == Operation::Create || command.removesPost())
        effects.append({ { account, Type::Post, thread }, Effect::Role::Changes });
    if (parent != thread)
        effects.append({ { account, Type::Post, parent }, Effect::Role::SpeaksOf });
    return effects;
}

// What is in the member's own account and names a post, or a group, that may not be made yet.
void Overlay::addOwnEffects(const PendingCommand &command, QList<Effect> &effects)
{
    if (command.operation != Operation::Create)
        return;
    const Id groupId = command.properties.value("groupId"_L1).toString();
    const bool scheduled = command.object.type == Type::ScheduledPost;
    const Id postId = command.properties.value(scheduled ? "parentId"_L1 : "postId"_L1).toString();
    if (groupId.startsWith(u'~'))
        effects.append({ { m_accounts.key(m_accounts.workspace()), Type::Group, groupId }, Effect::Role::SpeaksOf });
    if (!postId.isEmpty())
        effects.append({ { m_accounts.key(groupId), Type::Post, postId }, Effect::Role::SpeaksOf });
}

// The server takes back what it told its owner, the moderators or the asker about the request.
void Overlay::addEndOfRequest(const ObjectKey &request, QList<Effect> &effects)
{
    const qint64 own = m_accounts.key(m_accounts.me());
    for (auto query
        = m_database.query("SELECT id FROM object WHERE account = ? AND type = ? AND shown ->> 'requestId' = ?", own,
            static_cast<int>(Type::Notification), request.id);
        query.next();)
        effects.append({ { own, Type::Notification, query.text(0) }, Effect::Role::Changes });
}

// Who is added does not ask any more.
void Overlay::addAdmission(const PendingCommand &command, QList<Effect> &effects)
{
    const qint64 account = command.object.account;
    QStringList requests;
    for (auto query
        = m_database.query("SELECT id FROM object WHERE account = ? AND type = ? AND shown ->> 'memberId' = ?", account,
            static_cast<int>(Type::JoinRequest), command.properties.value("memberId"_L1).toString());
        query.next();)
        requests.append(query.text(0));
    for (const Id &id : std::as_const(requests)) {
        effects.append({ { account, Type::JoinRequest, id }, Effect::Role::Changes });
        addEndOfRequest(effects.last().object, effects);
    }
}

void Overlay::addResponseEffects(const PendingCommand &command, QList<Effect> &effects)
{
    const qint64 account = command.object.account;
    const bool creates = command.operation == Operation::Create;
    const QJsonObject response = creates ? command.properties : m_objects.read(command.object).shown;
    const QString kind = response.value("kind"_L1).toString();
    const ObjectKey post { account, Type::Post, response.value("postId"_L1).toString() };
    effects.append({ post, kind == "accept"_L1 ? Effect::Role::Changes : Effect::Role::SpeaksOf });
    if (!creates || kind == "reaction"_L1)
        return;
    if (kind == "accept"_L1)
        effects.append({ { account, Type::Post, response.value("value"_L1).toString() }, Effect::Role::SpeaksOf });
    else if (m_objects.read(post).shown.value("poll"_L1)["multiple"_L1].toBool())
        return;
    // The server destroys the earlier vote of a single choice, and the earlier accepted answer.
    QStringList earlier;
    for (auto query = m_database.query("SELECT id FROM response WHERE post = ? AND kind = ? AND (member = ? OR ?)",
             post.id, kind, m_accounts.me(), kind == "accept"_L1);
        query.next();)
        earlier.append(query.text(0));
    for (const Id &id : std::as_const(earlier)) {
        const ObjectKey replacedKey { account, Type::Response, id };
        const auto unsent = m_commands.pendingCreate(replacedKey);
        if (!unsent || unsent->state == SendState::Sending) {
            effects.append({ replacedKey, Effect::Role::Changes });
            continue;
        }
        for (const Effect &effect : m_commands.effects(unsent->sequence)) { // and what that one replaced
            if (effect.role == Effect::Role::Changes && effect.object.type == Type::Response)
                effects.append(effect);
        }
        drop(unsent->sequence);
    }
}

} // namespace atrium
