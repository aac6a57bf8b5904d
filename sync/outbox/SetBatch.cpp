#include "sync/outbox/SetBatch.h"

#include "sync/jmap/Answers.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(atrium::Outbox)
};

// A SetError (RFC 8620 section 5.3) or a method-level error as a sentence.
QString sentence(const QString &errorType, const QJsonArray &properties = {})
{
    if (properties.contains(u"seal"_s))
        return Sentences::tr("This was not accepted as official. Please check the date and time of this computer and "
                             "that your mandate has not ended, then write it again.");
    if (errorType == u"conflict")
        return Sentences::tr("This was changed elsewhere meanwhile. Nothing was overwritten.");
    if (properties.contains(u"removed"_s))
        return Sentences::tr("This post was removed meanwhile.");
    if (properties.contains(u"parentId"_s))
        return Sentences::tr("The post that this answers is not there any more.");
    if (errorType == u"forbidden" || errorType == u"accountReadOnly")
        return Sentences::tr("You are not allowed to do this here.");
    if (errorType == u"accountNotFound")
        return Sentences::tr("You are no longer in this group.");
    if (errorType == u"notFound")
        return Sentences::tr("This is not there any more.");
    if (errorType == u"tooLarge")
        return Sentences::tr("This is too long. Please shorten it.");
    if (errorType == u"overQuota")
        return Sentences::tr("There is no room left for this on the server.");
    return Sentences::tr("The server did not accept this.");
}

SetBatch::Verdict verdictOf(const QString &errorType)
{
    if (errorType == u"serverUnavailable" || errorType == u"rateLimit")
        return SetBatch::Verdict::Later;
    if (errorType == u"serverFail" || errorType == u"serverPartialFail" || errorType == u"stateMismatch")
        return SetBatch::Verdict::Again;
    return SetBatch::Verdict::Failed;
}

} // namespace

SetBatch::SetBatch(const QList<Item> &items, qint64 maxSize, int maxObjects, int maxCalls)
{
    QSet<Id> taken;
    for (const Item &item : items) {
        const Command &command = item.command;
        if (m_items.size() >= maxObjects)
            break;
        if (taken.contains(command.objectId))
            continue;
        const QJsonObject properties = command.properties;
        const qint64 size = QJsonDocument(properties).toJson(QJsonDocument::Compact).size()
            + QJsonDocument(command.known).toJson(QJsonDocument::Compact).size() + 200;
        if (!m_items.isEmpty() && m_size + size > maxSize)
            break;
        Call *call = callFor(command, maxCalls);
        if (!call)
            break;
        switch (command.operation) {
        case Command::Operation::Create:
            call->create.insert(wireId(command.objectId), properties);
            break;
        case Command::Operation::Update:
            call->update.insert(command.objectId, properties);
            if (!command.known.isEmpty())
                call->ifUnchanged.insert(command.objectId, command.known);
            break;
        case Command::Operation::Destroy:
            call->destroy.append(command.objectId);
            break;
        }
        taken.insert(command.objectId);
        m_items.append(item);
        m_callOf.append(call - m_calls.data());
        m_size += size;
    }
    for (Call &call : m_calls) {
        QJsonObject arguments { { u"accountId"_s, call.key.accountId } };
        if (!call.create.isEmpty())
            arguments.insert("create"_L1, call.create);
        if (!call.update.isEmpty())
            arguments.insert("update"_L1, call.update);
        if (!call.ifUnchanged.isEmpty())
            arguments.insert("ifUnchanged"_L1, call.ifUnchanged);
        if (!call.destroy.isEmpty())
            arguments.insert("destroy"_L1, call.destroy);
        call.callId = m_request.call(typeName(call.key.type) + "/set"_L1, arguments);
    }
}

QString SetBatch::wireId(const Id &creationId)
{
    return creationId.startsWith(u'~') ? creationId.sliced(1) : creationId;
}

SetBatch::Call *SetBatch::callFor(const Command &command, int maxCalls)
{
    const SyncKey key { command.accountId, command.type };
    const auto latest
        = std::find_if(m_calls.rbegin(), m_calls.rend(), [&](const Call &call) { return call.key == key; });
    if (latest != m_calls.rend() && latest->last <= command.operation) {
        latest->last = command.operation;
        return &*latest;
    }
    if (m_calls.size() >= maxCalls)
        return nullptr;
    m_calls.append({ key, command.operation });
    return &m_calls.last();
}

QList<SetBatch::Outcome> SetBatch::outcomes(const jmap::Response &response) const
{
    QList<Outcome> outcomes;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        outcomes.append(outcome(m_items[i], response.answer(m_calls[m_callOf[i]].callId)));
    return outcomes;
}

SetBatch::Outcome SetBatch::outcome(const Item &item, const jmap::Response::Answer &answer) const
{
    Outcome outcome { item };
    if (answer.isError()) {
        const QString type = answer.errorType();
        outcome.verdict = type == u"requestTooLarge" ? Verdict::TooMuch : verdictOf(type);
        outcome.reason = sentence(type);
        return outcome;
    }
    const auto set = jmap::SetAnswer::parse(answer.arguments);
    if (!set)
        return outcome;
    outcome.oldState = set->oldState;
    outcome.newState = set->newState;

    const Command &command = item.command;
    QJsonObject error;
    switch (command.operation) {
    case Command::Operation::Create:
        outcome.server = set->created.value(wireId(command.objectId)).toObject();
        outcome.serverId = outcome.server.value("id"_L1).toString();
        if (!outcome.serverId.isEmpty())
            outcome.verdict = Verdict::Done;
        error = set->notCreated.value(wireId(command.objectId)).toObject();
        break;
    case Command::Operation::Update:
        outcome.serverId = command.objectId;
        outcome.server = set->updated.value(command.objectId).toObject();
        if (set->updated.contains(command.objectId))
            outcome.verdict = Verdict::Done;
        error = set->notUpdated.value(command.objectId).toObject();
        break;
    case Command::Operation::Destroy:
        if (set->destroyed.contains(command.objectId))
            outcome.verdict = Verdict::Done;
        error = set->notDestroyed.value(command.objectId).toObject();
        break;
    }
    if (error.isEmpty())
        return outcome;

    const QString type = error.value("type"_L1).toString();
    if (type == u"alreadyExists" && !error.value("existingId"_L1).toString().isEmpty()) {
        outcome.verdict = Verdict::DoneBefore;
        outcome.serverId = error.value("existingId"_L1).toString();
    } else if (type == u"notFound"
        && (command.operation == Command::Operation::Destroy || command.type == Type::Notification)) {
        outcome.verdict = Verdict::Done; // what is not there needs neither to go nor to be read
    } else if (type == u"invalidProperties" && command.type == Type::Acknowledgement) {
        outcome.verdict = Verdict::Moot; // the post was changed meanwhile, and asks again by itself
    } else {
        outcome.verdict = verdictOf(type);
    }
    outcome.reason = sentence(type, error.value("properties"_L1).toArray());
    return outcome;
}

} // namespace atrium
