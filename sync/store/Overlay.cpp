#include "sync/store/Overlay.h"

#include "sync/store/Accounts.h"
#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/store/Echo.h"
#include "sync/store/Preparation.h"
#include "sync/types/Json.h"
#include "sync/types/Patch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

using Operation = Command::Operation;

namespace {

// Replaces an id wherever it stands as a whole string.
QJsonValue replaced(const QJsonValue &value, const Id &from, const Id &to)
{
    if (value.isString())
        return value.toString() == from ? QJsonValue(to) : value;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef item : array)
            item = replaced(item, from, to);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = replaced(it.value(), from, to);
        return object;
    }
    return value;
}

} // namespace

Overlay::Overlay(Database &database, Accounts &accounts, Objects &objects, Commands &commands, Changes &changes)
    : m_database(database)
    , m_accounts(accounts)
    , m_objects(objects)
    , m_commands(commands)
    , m_changes(changes)
{
}

void Overlay::begin()
{
    m_touched.clear();
    m_idle = m_commands.isEmpty();
    m_unconfirmed = m_database.query("SELECT 1 FROM unconfirmed LIMIT 1").next();
}

void Overlay::settle()
{
    while (!m_touched.isEmpty()) {
        const auto touched = std::exchange(m_touched, {});
        QList<std::pair<QString, ObjectKey>> keys; // older posts first, as their rows are to be
        for (auto it = touched.begin(); it != touched.end(); ++it)
            keys.append({ it->value_or(QJsonObject()).value("createdAt"_L1).toString(), it.key() });
        std::ranges::sort(keys, {}, [](const auto &key) { return key.first; });
        for (const auto &[createdAt, key] : std::as_const(keys))
            recompute(key, touched.value(key));
    }
}

void Overlay::touch(const ObjectKey &key)
{
    if (!m_touched.contains(key))
        m_touched.insert(key, std::nullopt);
}

void Overlay::touchAll(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (effect.role != Effect::Role::SpeaksOf)
            touch(effect.object);
    }
}

void Overlay::setServer(const ObjectKey &key, const QJsonObject &object) { m_touched.insert(key, object); }

void Overlay::recompute(const ObjectKey &key, const std::optional<QJsonObject> &given)
{
    const QJsonObject server = given ? *given : m_objects.read(key).server;
    const auto changing = m_commands.changing(key);
    if (changing.isEmpty())
        return server.isEmpty() ? m_objects.remove(key) : m_objects.write(key, Contents(key.type, server));
    QJsonObject shown = server;
    for (const auto &[command, effect] : changing)
        shown = echo(command, effect, shown, context(command));
    m_objects.write(key, shown, server);
}

EchoContext Overlay::context(const PendingCommand &command)
{
    EchoContext context { .me = m_accounts.me(), .threadId = {} };
    const Id parent = command.properties.value("parentId"_L1).toString();
    if (command.object.type == Type::Post && command.operation == Operation::Create && !parent.isEmpty()) {
        auto query = m_database.query("SELECT thread FROM post WHERE id = ?", parent);
        context.threadId = query.next() ? query.text(0) : parent;
    }
    return context;
}

// -- what came from the server

// The server told of the object by itself: its state goes beyond the create.
void Overlay::confirm(const ObjectKey &key)
{
    if (m_unconfirmed)
        m_database.run("DELETE FROM unconfirmed WHERE account = ? AND type = ? AND id = ?", key.account,
            static_cast<int>(key.type), key.id);
}

void Overlay::serverHas(Type type, qint64 account, const QList<QJsonObject> &objects)
{
    if (!m_idle) {
        for (const QJsonObject &object : objects) {
            if (const Id id = object.value("id"_L1).toString(); !id.isEmpty())
                serverHas({ account, type, id }, object);
        }
        return;
    }
    Preparation preparation(type, objects);
    while (const Contents *contents = preparation.next()) {
        if (contents->id.isEmpty())
            continue;
        const ObjectKey key { account, type, contents->id };
        confirm(key);
        m_objects.write(key, *contents);
    }
}

void Overlay::serverHas(const ObjectKey &key, const QJsonObject &object)
{
    confirm(key);
    // The push was faster than the answer to our create: it is the answer.
    if (const auto sequence = m_commands.createdBy(key, object, m_accounts.me()))
        finish(*sequence, object, Answer::Push);
    m_commands.overtake(key);
    setServer(key, object);
}

void Overlay::serverLost(const ObjectKey &key)
{
    confirm(key);
    if (m_idle)
        return m_objects.remove(key);
    m_commands.overtake(key);
    setServer(key, {});
}

// -- what a person did

qint64 Overlay::add(const Command &given, qint64 now, int attempts)
{
    Command command = given;
    if (command.accountId.isEmpty())
        command.accountId = m_accounts.me();
    const ObjectKey key { m_accounts.key(command.accountId), command.type, command.objectId };
    if (command.type == Type::ReadMark && command.operation == Operation::Update) {
        const auto state = ReadState::fromJson(patch::applied(m_objects.read(key).shown, command.properties));
        command.properties = state.shortened(m_database, m_accounts.key(key.id)).value_or(command.properties);
    }
    if (command.operation != Operation::Create) {
        if (const auto merged = mergeIntoQueued(command, key))
            return *merged;
    }
    PendingCommand pending { .sequence = 0,
        .operation = command.operation,
        .object = key,
        .properties = command.properties,
        .state = SendState::Queued,
        .attempts = attempts,
        .error = {},
        .createdAt = now,
        .known = command.operation == Operation::Destroy ? QJsonObject() : command.known };
    const QList<Effect> effects = effectsOf(pending);
    pending.sequence = m_commands.add(pending, effects);
    for (const Command::File &file : std::as_const(command.files))
        m_commands.addFile(pending.sequence, file);
    touchAll(effects);
    m_changes.noteOutbox();
    m_idle = false;
    return pending.sequence;
}

// A change to what has not left yet changes what will be sent.
std::optional<qint64> Overlay::mergeIntoQueued(const Command &command, const ObjectKey &key)
{
    const QList<PendingCommand> waiting = m_commands.onObject(key);
    if (waiting.isEmpty() || waiting.last().state == SendState::Sending)
        return std::nullopt;
    const PendingCommand &last = waiting.last();
    const bool removes = command.operation == Operation::Destroy
        || (command.type == Type::Post && command.properties.value("removed"_L1).toBool());
    if (last.operation == Operation::Create && removes) {
        if (last.state == SendState::Queued && last.attempts > 0)
            return std::nullopt; // without an answer the server may have it
        drop(last.sequence);
        return 0;
    }
    if (last.operation == Operation::Destroy || command.operation == Operation::Destroy)
        return std::nullopt;
    if (last.operation == Operation::Update && last.removesPost() != removes)
        return std::nullopt;
    // The server may have that change, and must then find what this one was made to: two changes.
    if (last.operation == Operation::Update && last.state == SendState::Queued && last.attempts > 0
        && !last.known.isEmpty())
        return std::nullopt;
    for (const Command::File &file : command.files)
        m_commands.addFile(last.sequence, file);
    if (last.operation == Operation::Update) {
        QJsonObject known = last.known; // what was there before the first of the changes
        for (auto it = command.known.begin(); it != command.known.end(); ++it)
            if (!last.properties.contains(it.key()))
                known.insert(it.key(), it.value());
        m_commands.setKnown(last.sequence, known);
    }
    changeQueued(last,
        last.operation == Operation::Create ? patch::applied(last.properties, command.properties)
                                            : patch::merged(last.properties, command.properties));
    return last.sequence;
}

void Overlay::changeQueued(const PendingCommand &command, const QJsonObject &properties)
{
    // The server may have it as it was. If it does, a second create changes nothing: see finish().
    if (command.operation == Operation::Create && command.attempts > 0) {
        const QJsonObject before = m_commands.wireProperties(command);
        QJsonObject known = command.known;
        for (auto it = properties.begin(); it != properties.end(); ++it)
            if (command.properties.value(it.key()) != it.value() && !known.contains(it.key()))
                known.insert(it.key(), before.contains(it.key()) ? before.value(it.key()) : QJsonValue());
        m_commands.setKnown(command.sequence, known);
    }
    m_commands.setProperties(command.sequence, properties);
    m_commands.dropFilesLeftOut(command.sequence);
    retry(command.sequence); // if it failed: what was wrong with it may be right now
    touchAll(m_commands.effects(command.sequence));
    m_changes.noteOutbox();
}

// Whoever tries again has been shown what was changed elsewhere.
void Overlay::knowNow(const PendingCommand &command)
{
    const QJsonObject server = m_objects.read(command.object).server;
    QJsonObject known;
    for (const QString &property : command.known.keys())
        if (const QJsonValue value = server.value(property); !value.isUndefined())
            known.insert(property, value);
    if (!server.isEmpty())
        m_commands.setKnown(command.sequence, known);
}

// -- what became of it

void Overlay::finish(qint64 sequence, const QJsonObject &server, Answer answer)
{
    const auto found = m_commands.get(sequence);
    if (!found || (answer == Answer::Before && found->operation != Operation::Create))
        return; // the push was faster
    PendingCommand command = *found;
    command.properties = m_commands.wireProperties(command);
    const bool creates = command.operation == Operation::Create;
    // What was changed here since an earlier try is still to be done, unless the server has it.
    QJsonObject left, leftKnown;
    const QJsonObject changed = creates && answer != Answer::Set ? command.known : QJsonObject();
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const QJsonValue mine = command.properties.value(it.key());
        command.properties.insert(it.key(), it.value());
        if (mine == server.value(it.key()))
            continue;
        left.insert(it.key(), mine);
        if (!it->isNull())
            leftKnown.insert(it.key(), it.value());
    }
    const Id id = server.value("id"_L1).toString(command.object.id);
    const bool known = creates && id != command.object.id
        && m_objects.read({ command.object.account, command.object.type, id }).found;

    // The server did to its own version what the command says, unless that version has come since.
    // What it really did follows with the next changes, for their state is not known here yet.
    const QList<Effect> effects = m_commands.effects(sequence);
    for (const Effect &effect : effects) {
        const bool own = effect.role == Effect::Role::Own;
        if (effect.role == Effect::Role::SpeaksOf || (own && known))
            continue;
        touch(effect.object);
        // A push brings whatever else changed with it, before this or after.
        if ((effect.overtaken || answer == Answer::Push) && !(own && creates))
            continue;
        const QJsonObject before = m_touched.value(effect.object).value_or(m_objects.read(effect.object).server);
        if (before.isEmpty() && !(own && creates))
            continue;
        QJsonObject after = echo(command, effect, before, context(command));
        for (auto it = server.begin(); own && !after.isEmpty() && it != server.end(); ++it)
            after.insert(it.key(), it.value());
        setServer(effect.object, isKept(effect.object, after) ? after : QJsonObject());
    }
    m_commands.keepFilesAsBlobs(sequence);
    if (left.isEmpty()) {
        m_commands.remove(sequence);
    } else {
        m_commands.removeEffects(sequence);
        m_commands.becomeUpdate(sequence, left, leftKnown);
    }
    // The first sync of a type lists all that there is, save that of posts: their first state is from
    // after this.
    if (creates && answer != Answer::Push && !known && id != command.object.id
        && m_accounts.isListed(command.object.account))
        m_database.run("INSERT INTO unconfirmed (account, type, id) SELECT ?1, ?2, ?3 WHERE ?2 <> ?4"
                       " OR EXISTS (SELECT 1 FROM state WHERE account = ?1 AND type = ?2) ON CONFLICT DO NOTHING",
            command.object.account, static_cast<int>(command.object.type), id, static_cast<int>(Type::Post));
    if (creates && id != command.object.id)
        rename(command.object, id);
    if (!left.isEmpty()) {
        const QList<Effect> follows = effectsOf(*m_commands.get(sequence));
        m_commands.addEffects(sequence, follows);
        touchAll(follows);
    }
    m_changes.noteOutbox();
    noteState(command);
}

// Nobody would take anything away again from an account that is not in the Session. One's own
// membership is kept: it is what brings the account in; and so is one's request to be let in, until
// a notification speaks of it.
bool Overlay::isKept(const ObjectKey &key, const QJsonObject &object)
{
    if (m_accounts.isListed(key.account))
        return true;
    if (object.value("memberId"_L1) != m_accounts.me())
        return false;
    if (key.type == Type::Membership)
        return true;
    if (key.type != Type::JoinRequest)
        return false;
    auto told = m_database.query("SELECT 1 FROM object WHERE account = ? AND type = ? AND shown ->> 'requestId' = ?",
        m_accounts.key(m_accounts.me()), static_cast<int>(Type::Notification), object.value("id"_L1).toString());
    return !told.next();
}

void Overlay::rename(const ObjectKey &from, const Id &to)
{
    ObjectKey renamed { from.account, from.type, to };
    m_objects.rename(from, to);
    m_commands.renameObject(from, to);
    if (const auto touched = m_touched.constFind(from); touched != m_touched.constEnd()) {
        const auto server = *touched;
        m_touched.remove(from);
        m_touched.insert(renamed, server);
    }
    const QList<PendingCommand> commands = m_commands.all();
    for (const PendingCommand &command : commands) {
        const QJsonObject properties = replaced(command.properties, from.id, to).toObject();
        if (properties != command.properties)
            m_commands.setProperties(command.sequence, properties);
    }
    for (const qint64 sequence : m_commands.dependents(renamed))
        touchAll(m_commands.effects(sequence));
    if (from.type == Type::Group) {
        const qint64 before = m_accounts.key(from.id), now = m_accounts.key(to);
        for (const Type type : { Type::Post, Type::Response, Type::Membership, Type::JoinRequest }) {
            for (const ObjectKey &key : m_objects.all(before, type)) {
                m_objects.remove(key); // an echo: made again in the real account
                touch({ now, key.type, key.id });
            }
        }
        m_commands.renameAccount(before, now);
    }
    m_database.run("UPDATE OR REPLACE draft SET place = ? WHERE place = ?", to, from.id);
    m_changes.note(m_accounts.id(from.account), from.type, from.id);
    m_changes.noteRenamed(from.id, to);
}

void Overlay::drop(qint64 sequence)
{
    const auto command = m_commands.get(sequence);
    if (!command)
        return;
    const QList<Effect> effects = m_commands.effects(sequence);
    m_commands.remove(sequence);
    touchAll(effects);
    m_changes.noteOutbox();
    if (command->operation != Operation::Create)
        return;
    for (const qint64 dependent : m_commands.dependents(command->object)) {
        const auto other = m_commands.get(dependent);
        if (!other)
            continue; // went with another one
        const bool written = other->object.type == Type::Post || other->object.type == Type::ScheduledPost;
        if (written && other->operation == Operation::Create)
            setState(dependent, SendState::Failed,
                QCoreApplication::translate("atrium::Store", "What this belongs to was discarded before it was sent."));
        else
            drop(dependent);
    }
}

void Overlay::retry(qint64 sequence)
{
    const auto command = m_commands.get(sequence);
    if (!command || command->state != SendState::Failed)
        return;
    m_database.run("UPDATE file SET blob = '' WHERE sequence = ?", sequence); // the server may have forgotten them
    if (m_commands.effects(sequence).isEmpty()) { // its account was gone for a while
        const QList<Effect> effects = effectsOf(*command);
        m_commands.addEffects(sequence, effects);
        touchAll(effects);
    }
    knowNow(*command);
    setState(sequence, SendState::Queued);
}

void Overlay::leaveOut(const Id &localId)
{
    const auto sequence = m_commands.commandOf(localId);
    const auto command = sequence ? m_commands.get(*sequence) : std::nullopt;
    if (!command || command->state == SendState::Sending)
        return; // it has gone
    QJsonObject properties = command->properties;
    const QJsonArray files = properties.value("attachments"_L1).toArray();
    QJsonArray kept;
    for (const QJsonValue &file : files)
        if (file["localId"_L1] != localId)
            kept += file;
    if (kept.size() == files.size())
        return drop(*sequence); // a picture, which is all that it is about
    properties.insert("attachments"_L1, kept);
    const bool says = !properties.value("body"_L1).toString().isEmpty()
        || !properties.value("title"_L1).toString().isEmpty() || properties.value("poll"_L1).isObject()
        || !properties.value("praised"_L1).toArray().isEmpty() || !kept.isEmpty();
    if (says || command->operation != Operation::Create)
        changeQueued(*command, properties);
    else
        drop(*sequence);
}

void Overlay::setState(qint64 sequence, SendState state, const QString &error)
{
    const auto command = m_commands.get(sequence);
    if (!command)
        return;
    if (state == SendState::Sending)
        m_commands.startSending(sequence);
    else
        m_commands.setState(sequence, state, error);
    m_changes.noteOutbox();
    noteState(*command);
}

// The card of a post shows how far it has come.
void Overlay::noteState(const PendingCommand &command)
{
    m_changes.note(m_accounts.id(command.object.account), command.object.type, command.object.id);
}

void Overlay::accountLost(qint64 account, const Id &accountId)
{
    for (const PendingCommand &command : m_commands.all()) {
        if (command.object.account == account) {
            setState(command.sequence, SendState::Failed,
                QCoreApplication::translate("atrium::Store", "You are no longer in this group."));
            m_commands.removeEffects(command.sequence);
            continue;
        }
        const bool mark = command.object.type == Type::ReadMark && command.object.id == accountId;
        const bool bookmark
            = command.object.type == Type::Bookmark && command.properties.value("groupId"_L1) == accountId;
        if (mark || bookmark)
            drop(command.sequence);
    }
}

} // namespace atrium
