#include "sync/store/Commands.h"

#include "sync/store/Accounts.h"
#include "sync/store/Database.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

#define COLUMNS                                                                                                        \
    "c.sequence, c.operation, c.account, c.type, c.id, c.properties, c.state, c.attempts, c.error, c.created_at,"      \
    " c.known"

bool PendingCommand::removesPost() const
{
    return object.type == Type::Post
        && (operation == Command::Operation::Destroy
            || (operation == Command::Operation::Update && properties.value("removed"_L1).toBool()));
}

Commands::Commands(Database &database, Accounts &accounts)
    : m_database(database)
    , m_accounts(accounts)
{
}

PendingCommand Commands::read(Query &query) const
{
    return { .sequence = query.integer(0),
        .operation = static_cast<Command::Operation>(query.integer(1)),
        .object = { query.integer(2), static_cast<Type>(query.integer(3)), query.text(4) },
        .properties = json::parse(query.bytes(5)),
        .state = static_cast<SendState>(query.integer(6)),
        .attempts = static_cast<int>(query.integer(7)),
        .error = query.text(8),
        .createdAt = query.integer(9),
        .known = json::parse(query.bytes(10)) };
}

bool Commands::isEmpty() const { return !m_database.query("SELECT 1 FROM effect LIMIT 1").next(); }

qint64 Commands::add(const PendingCommand &command, const QList<Effect> &effects)
{
    m_database.run("INSERT INTO command (operation, account, type, id, properties, state, attempts, error, created_at,"
                   " known) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        static_cast<int>(command.operation), command.object.account, static_cast<int>(command.object.type),
        command.object.id, json::compact(command.properties), static_cast<int>(command.state), command.attempts,
        command.error, command.createdAt, command.known.isEmpty() ? QByteArray("") : json::compact(command.known));
    const qint64 sequence = m_database.lastRow();
    addEffects(sequence, effects);
    return sequence;
}

void Commands::remove(qint64 sequence)
{
    removeEffects(sequence);
    m_database.run("DELETE FROM file WHERE sequence = ?", sequence);
    m_database.run("DELETE FROM command WHERE sequence = ?", sequence);
}

std::optional<PendingCommand> Commands::get(qint64 sequence) const
{
    auto query = m_database.query("SELECT " COLUMNS " FROM command c WHERE sequence = ?", sequence);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<PendingCommand> Commands::all() const
{
    QList<PendingCommand> commands;
    for (auto query = m_database.query("SELECT " COLUMNS " FROM command c ORDER BY sequence"); query.next();)
        commands.append(read(query));
    return commands;
}

QList<PendingCommand> Commands::onObject(const ObjectKey &key) const
{
    QList<PendingCommand> commands;
    for (auto query = m_database.query("SELECT " COLUMNS " FROM command c WHERE type = ? AND id = ? AND account = ?"
                                       " ORDER BY sequence",
             static_cast<int>(key.type), key.id, key.account);
        query.next();)
        commands.append(read(query));
    return commands;
}

std::optional<PendingCommand> Commands::pendingCreate(const ObjectKey &key) const
{
    const QList<PendingCommand> commands = onObject(key);
    for (const PendingCommand &command : commands) {
        if (command.operation == Command::Operation::Create)
            return command;
    }
    return std::nullopt;
}

std::optional<qint64> Commands::createdBy(const ObjectKey &key, const QJsonObject &object, const Id &me) const
{
    if (key.type == Type::Membership) { // has no token: a member is in a group once
        auto query = m_database.query("SELECT sequence FROM command WHERE operation = 0 AND type = ? AND account = ?"
                                      " AND properties ->> 'memberId' = ?",
            static_cast<int>(key.type), key.account, object.value("memberId"_L1).toString());
        return query.next() ? std::optional(query.integer(0)) : std::nullopt;
    }
    const QString token = object.value("token"_L1).toString();
    if (token.isEmpty())
        return std::nullopt;
    // Tokens are unique for each author: somebody else's copy of ours means nothing.
    const QLatin1StringView by = key.type == Type::Post ? "authorId"_L1 : "memberId"_L1;
    if (object.contains(by) && object.value(by) != me)
        return std::nullopt;
    auto query
        = m_database.query("SELECT sequence FROM command WHERE operation = 0 AND type = ? AND id = ? AND account = ?",
            static_cast<int>(key.type), QString(u'~' + token), key.account);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QList<Effect> Commands::effects(qint64 sequence) const
{
    QList<Effect> effects;
    for (auto query
        = m_database.query("SELECT account, type, id, role, overtaken FROM effect WHERE sequence = ?", sequence);
        query.next();)
        effects.append({ .object = { query.integer(0), static_cast<Type>(query.integer(1)), query.text(2) },
            .role = static_cast<Effect::Role>(query.integer(3)),
            .overtaken = query.integer(4) != 0 });
    return effects;
}

void Commands::addEffects(qint64 sequence, const QList<Effect> &effects)
{
    for (const Effect &effect : effects)
        m_database.run("INSERT INTO effect (sequence, account, type, id, role) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET role = min(role, excluded.role)",
            sequence, effect.object.account, static_cast<int>(effect.object.type), effect.object.id,
            static_cast<int>(effect.role));
}

void Commands::removeEffects(qint64 sequence) { m_database.run("DELETE FROM effect WHERE sequence = ?", sequence); }

QList<std::pair<PendingCommand, Effect>> Commands::changing(const ObjectKey &key) const
{
    QList<std::pair<PendingCommand, Effect>> found;
    for (auto query
        = m_database.query("SELECT " COLUMNS ", e.role, e.overtaken FROM effect e JOIN command c USING (sequence)"
                           " WHERE e.account = ? AND e.type = ? AND e.id = ? AND e.role < 2 ORDER BY e.sequence",
            key.account, static_cast<int>(key.type), key.id);
        query.next();)
        found.append({ read(query),
            { .object = key,
                .role = static_cast<Effect::Role>(query.integer(11)),
                .overtaken = query.integer(12) != 0 } });
    return found;
}

void Commands::overtake(const ObjectKey &key)
{
    m_database.run("UPDATE effect SET overtaken = 1 WHERE account = ? AND type = ? AND id = ?"
                   " AND (SELECT state FROM command c WHERE c.sequence = effect.sequence) = ?",
        key.account, static_cast<int>(key.type), key.id, static_cast<int>(SendState::Sending));
}

QList<qint64> Commands::dependents(const ObjectKey &key) const
{
    QList<qint64> sequences;
    for (auto query
        = m_database.query("SELECT sequence FROM effect WHERE account = ? AND type = ? AND id = ? ORDER BY sequence",
            key.account, static_cast<int>(key.type), key.id);
        query.next();)
        sequences.append(query.integer(0));
    return sequences;
}

void Commands::setProperties(qint64 sequence, const QJsonObject &properties)
{
    m_database.run("UPDATE command SET properties = ? WHERE sequence = ?", json::compact(properties), sequence);
}

void Commands::setKnown(qint64 sequence, const QJsonObject &known)
{
    m_database.run("UPDATE command SET known = ? WHERE sequence = ?",
        known.isEmpty() ? QByteArray("") : json::compact(known), sequence);
}

void Commands::setState(qint64 sequence, SendState state, const QString &error)
{
    m_database.run(
        "UPDATE command SET state = ?, error = ? WHERE sequence = ?", static_cast<int>(state), error, sequence);
}

void Commands::startSending(qint64 sequence)
{
    m_database.run("UPDATE command SET state = ?, error = '', attempts = attempts + 1 WHERE sequence = ?",
        static_cast<int>(SendState::Sending), sequence);
    m_database.run("UPDATE effect SET overtaken = 0 WHERE sequence = ?", sequence);
}

void Commands::becomeUpdate(qint64 sequence, const QJsonObject &patch, const QJsonObject &known)
{
    m_database.run("UPDATE command SET operation = ?, attempts = 0 WHERE sequence = ?",
        static_cast<int>(Command::Operation::Update), sequence);
    setState(sequence, SendState::Queued);
    setProperties(sequence, patch);
    setKnown(sequence, known);
    dropFilesLeftOut(sequence);
}

void Commands::renameObject(const ObjectKey &from, const Id &to)
{
    const int type = static_cast<int>(from.type);
    m_database.run(
        "UPDATE command SET id = ? WHERE account = ? AND type = ? AND id = ?", to, from.account, type, from.id);
    m_database.run("UPDATE OR REPLACE effect SET id = ? WHERE account = ? AND type = ? AND id = ?", to, from.account,
        type, from.id);
}

void Commands::renameAccount(qint64 from, qint64 to)
{
    m_database.run("UPDATE command SET account = ? WHERE account = ?", to, from);
    m_database.run("UPDATE OR REPLACE effect SET account = ? WHERE account = ?", to, from);
}

QList<PendingCommand> Commands::sendable(int limit) const
{
    // A command waits for an earlier one when either changes what is the other's own object, and,
    // however long that takes, for the create of anything that it speaks of.
    QList<PendingCommand> commands;
    for (auto query
        = m_database.query(
            "SELECT " COLUMNS " FROM command c WHERE c.state = ?1 AND NOT EXISTS ("
            "  SELECT 1 FROM effect mine JOIN effect theirs ON theirs.account = mine.account AND theirs.type = "
            "mine.type"
            "    AND theirs.id = mine.id AND theirs.sequence < mine.sequence"
            "  JOIN command d ON d.sequence = theirs.sequence"
            "  WHERE mine.sequence = c.sequence"
            "    AND ((d.state <> ?2 AND (mine.role = 0 OR theirs.role = 0)) OR (d.operation = 0 AND theirs.role = 0)))"
            " ORDER BY c.sequence LIMIT ?3",
            static_cast<int>(SendState::Queued), static_cast<int>(SendState::Failed), limit);
        query.next();)
        commands.append(read(query));
    return commands;
}

void Commands::addFile(qint64 sequence, const Command::File &file)
{
    m_database.run("INSERT INTO file (id, sequence, name, type, bytes) VALUES (?, ?, ?, ?, ?)", file.localId, sequence,
        file.name, file.type, Blob { file.bytes });
}

QList<Command::File> Commands::files(qint64 sequence, bool withBytes, bool waitingOnly) const
{
    QList<Command::File> files;
    for (auto query = m_database.query("SELECT id, name, type, CASE WHEN ? THEN bytes END FROM file"
                                       " WHERE sequence = ? AND (blob = '' OR NOT ?) ORDER BY rowid",
             withBytes, sequence, waitingOnly);
        query.next();)
        files.append({ query.text(0), query.text(1), query.text(2), query.bytes(3) });
    return files;
}

QJsonObject Commands::wireProperties(const PendingCommand &command) const
{
    QHash<QString, QString> blobs;
    for (auto query = m_database.query("SELECT id, blob FROM file WHERE sequence = ? AND blob <> ''", command.sequence);
        query.next();)
        blobs.insert(query.text(0), query.text(1));
    if (blobs.isEmpty())
        return command.properties;
    QJsonObject properties = command.properties;
    for (auto it = properties.begin(); it != properties.end(); ++it) { // a member's picture
        if (const QString blob = blobs.value(it.value().toString()); !blob.isEmpty())
            it.value() = blob;
    }
    QJsonArray attachments = properties.value("attachments"_L1).toArray();
    for (QJsonValueRef value : attachments) {
        QJsonObject attachment = value.toObject();
        const QString blob = blobs.value(attachment.value("localId"_L1).toString());
        if (blob.isEmpty())
            continue;
        attachment.remove("localId"_L1);
        attachment.remove("hash"_L1);
        attachment.insert("blobId"_L1, blob);
        value = attachment;
    }
    if (properties.contains("attachments"_L1))
        properties.insert("attachments"_L1, attachments);
    return properties;
}

std::optional<qint64> Commands::commandOf(const Id &localId) const
{
    auto query = m_database.query("SELECT sequence FROM file WHERE id = ?", localId);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

void Commands::dropFilesLeftOut(qint64 sequence)
{
    m_database.run(
        "DELETE FROM file WHERE sequence = ?1 AND NOT EXISTS (SELECT 1 FROM command c, json_tree(c.properties)"
        " WHERE c.sequence = ?1 AND json_tree.atom = file.id)",
        sequence);
}

void Commands::keepFilesAsBlobs(qint64 sequence)
{
    m_database.run("INSERT INTO blob (account, id, size, bytes) SELECT command.account, blob, length(bytes), bytes"
                   " FROM file JOIN command USING (sequence) WHERE sequence = ? AND blob <> '' ON CONFLICT DO NOTHING",
        sequence);
}

#undef COLUMNS

} // namespace atrium
