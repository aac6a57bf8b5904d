// What a Store has of the outbox, and of drafts.

#include "sync/store/Store.h"

#include "sync/store/StoreParts.h"
#include "sync/store/UnsentItem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

using Durability = Database::Durability;

Result<qint64> Store::enqueue(const Command &command, const QString &draft)
{
    qint64 sequence = 0;
    const auto written = write(Durability::Full, [&] {
        qint64 now = m_clock().toMSecsSinceEpoch();
        // Where the clock is behind, what is written would stand above what it answers until it is sent.
        if (command.type == Type::Post && command.operation == Command::Operation::Create) {
            auto newest = m_database->query( // index post_account
                "SELECT max(created_at) FROM post WHERE account = ?", m->accounts.key(command.accountId));
            if (newest.next())
                now = std::max(now, newest.integer(0) + 1);
        }
        sequence = m->overlay.add(command, now);
        if (!draft.isEmpty())
            m_database->run("DELETE FROM draft WHERE place = ?", draft);
    });
    if (!written)
        return std::unexpected(written.error());
    return sequence;
}

QList<Store::Queued> Store::sendable(int limit) const
{
    QList<Queued> queued;
    for (const PendingCommand &command : m->commands.sendable(limit)) {
        const Id account = m->accounts.id(command.object.account);
        const bool scheduled = command.object.type == Type::ScheduledPost;
        queued.append({ .sequence = command.sequence,
            .command = { .operation = command.operation,
                .type = command.object.type,
                .accountId = account,
                .objectId = command.object.id,
                .properties = m->commands.wireProperties(command),
                .files = m->commands.files(command.sequence, false, true),
                .known = command.known },
            .state = command.state,
            .filesAccount
            = scheduled ? m->objects.read(command.object).shown.value("groupId"_L1).toString() : account });
    }
    return queued;
}

std::optional<QByteArray> Store::file(const Id &localId) const
{
    auto query = m_database->query("SELECT bytes FROM file WHERE id = ?", localId);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

bool Store::hasFile(const Id &localId) const { return m->commands.commandOf(localId).has_value(); }

Result<> Store::uploaded(const Id &localId, const Id &blobId)
{
    return write(Durability::Full, [&] { m_database->run("UPDATE file SET blob = ? WHERE id = ?", blobId, localId); });
}

Result<> Store::markSending(const QList<qint64> &sequences)
{
    return write(Durability::Full, [&] {
        for (const qint64 sequence : sequences)
            m->overlay.setState(sequence, SendState::Sending);
    });
}

Result<> Store::queueAgain()
{
    QList<qint64> sequences;
    for (auto query
        = m_database->query("SELECT sequence FROM command WHERE state = ?", static_cast<int>(SendState::Sending));
        query.next();)
        sequences.append(query.integer(0));
    if (sequences.isEmpty())
        return {};
    return write(Durability::Full, [&] {
        for (const qint64 sequence : sequences)
            m->overlay.setState(sequence, SendState::Queued);
    });
}

Result<> Store::markFailed(qint64 sequence, const QString &reason)
{
    return write(Durability::Full, [&] { m->overlay.setState(sequence, SendState::Failed, reason); });
}

Result<> Store::markDone(qint64 sequence, const QJsonObject &server)
{
    return write(Durability::Full, [&] { m->overlay.finish(sequence, server); });
}

Result<> Store::markDoneBefore(qint64 sequence, const QJsonObject &server)
{
    return write(Durability::Full, [&] { m->overlay.finish(sequence, server, Overlay::Answer::Before); });
}

Result<> Store::retry(qint64 sequence)
{
    return write(Durability::Full, [&] { m->overlay.retry(sequence); });
}

Result<> Store::discard(qint64 sequence)
{
    return write(Durability::Full, [&] { m->overlay.drop(sequence); });
}

Result<> Store::leaveOut(const Id &localId)
{
    return write(Durability::Full, [&] { m->overlay.leaveOut(localId); });
}

int Store::pendingCount() const
{
    auto query
        = m_database->query("SELECT count(*) FROM command WHERE state <> ?", static_cast<int>(SendState::Failed));
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

int Store::failedCount() const
{
    auto query = m_database->query("SELECT count(*) FROM command WHERE state = ?", static_cast<int>(SendState::Failed));
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

Result<> Store::setDraft(const QString &place, const QString &json)
{
    return write(Durability::Full, [&] {
        if (json.isEmpty())
            m_database->run("DELETE FROM draft WHERE place = ?", place);
        else
            m_database->run(
                "INSERT INTO draft (place, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json", place,
                json);
    });
}

QJsonArray Store::exportUnsent() const
{
    QJsonArray items;
    for (const PendingCommand &command : m->commands.all()) {
        const UnsentItem item { .command = { .operation = command.operation,
                                    .type = command.object.type,
                                    .accountId = m->accounts.id(command.object.account),
                                    .objectId = command.object.id,
                                    .properties = command.properties,
                                    .files = m->commands.files(command.sequence, true, false),
                                    .known = command.known },
            .createdAt = command.createdAt,
            .attempts = command.attempts,
            .error = command.state == SendState::Failed ? command.error : QString() };
        items.append(item.toJson());
    }
    return items;
}

Result<> Store::importUnsent(const QJsonArray &items)
{
    return write(Durability::Full, [&] {
        for (const QJsonValue value : items) {
            const auto item = UnsentItem::fromJson(value.toObject());
            if (!item)
                continue;
            const Command &command = item->command;
            if (command.operation == Command::Operation::Create
                && !m->commands.onObject({ m->accounts.key(command.accountId), command.type, command.objectId })
                    .isEmpty())
                continue; // it came along before
            const qint64 sequence = m->overlay.add(item->command, item->createdAt, item->attempts);
            m->overlay.settle(); // the next one may answer it
            if (sequence > 0 && !item->error.isEmpty())
                m->overlay.setState(sequence, SendState::Failed, item->error);
        }
    });
}

} // namespace atrium
