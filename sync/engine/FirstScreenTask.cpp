#include "sync/engine/FirstScreenTask.h"

#include "sync/jmap/Answers.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int threadsPerGroup = 20;

bool comesFirst(Type type)
{
    switch (type) {
    case Type::Group:
    case Type::ReadMark:
    case Type::Preference:
    case Type::Device:
    case Type::Notification:
    case Type::Bookmark:
    case Type::ScheduledPost:
    case Type::Mandate: // without them nothing is official
    case Type::Charter: // for the wizard, which a new member sees first
    case Type::Route:
    case Type::Enrolment:
    case Type::SigningKey:
    case Type::Acknowledgement: // else everything would ask to be read once more
        return true;
    default:
        return false;
    }
}

} // namespace

FirstScreenTask::FirstScreenTask(const TaskTools &tools, const QList<Id> &groups, QObject *parent)
    : Task(tools, parent)
    , m_groups(groups)
{
}

void FirstScreenTask::start()
{
    const int mostCalls = qMax(tools().channel->session().maxCallsInRequest, 3);
    jmap::Request request;
    Batch batch;
    const auto makeRoom = [&](int calls) {
        if (request.size() + calls <= mostCalls)
            return;
        send(request, batch);
        request = {};
        batch = {};
    };
    if (membersAreNew())
        batch.self = addMembers(request, { { u"ids"_s, QJsonArray { tools().channel->session().info.memberId } } });
    for (const SyncKey &key : tools().inbox.keys()) {
        // Oneself, and who wrote the posts; all the other members after the first screen.
        if (!comesFirst(key.type) || !tools().inbox.state(key).isEmpty())
            continue;
        makeRoom(2);
        batch.smalls.append(addSmall(request, key));
    }
    for (const Id &groupId : std::as_const(m_groups)) {
        makeRoom(3);
        batch.threads.append(addThreads(request, groupId));
    }
    send(request, batch);
}

FirstScreenTask::Small FirstScreenTask::addSmall(jmap::Request &request, const SyncKey &key)
{
    const QString type = typeName(key.type);
    Small small { key, tools().inbox.unconfirmed(key), {}, {} };
    small.changes = request.call(type + "/changes"_L1,
        { { u"accountId"_s, key.accountId }, { u"sinceState"_s, u"0"_s },
            { u"maxChanges"_s, qMin(tools().channel->session().maxObjectsInGet, 500) } });
    small.objects = request.call(type + "/get"_L1,
        { { u"accountId"_s, key.accountId },
            { u"#ids"_s, jmap::Request::resultOf(small.changes, type + "/changes"_L1, u"/created"_s) } });
    return small;
}

FirstScreenTask::Threads FirstScreenTask::addThreads(jmap::Request &request, const Id &groupId)
{
    Threads threads { groupId, {}, {} };
    const QString query = request.call(u"Post/query"_s,
        { { u"accountId"_s, groupId }, { u"filter"_s, QJsonObject { { u"parentId"_s, QJsonValue::Null } } },
            { u"sort"_s,
                QJsonArray { QJsonObject { { u"property"_s, u"lastActivityAt"_s }, { u"isAscending"_s, false } } } },
            { u"limit"_s, threadsPerGroup } });
    threads.posts = request.call(u"Post/get"_s,
        { { u"accountId"_s, groupId }, { u"#ids"_s, jmap::Request::resultOf(query, u"Post/query"_s, u"/ids"_s) } });
    if (membersAreNew()) {
        threads.authors = addMembers(
            request, { { u"#ids"_s, jmap::Request::resultOf(threads.posts, u"Post/get"_s, u"/list/*/authorId"_s) } });
    }
    return threads;
}

// Once the members are in the cache, /changes keeps them: an older copy must not come in here.
bool FirstScreenTask::membersAreNew() const
{
    return tools().inbox.state({ tools().channel->session().info.workspaceId, Type::Member }).isEmpty();
}

QString FirstScreenTask::addMembers(jmap::Request &request, QJsonObject which) const
{
    which.insert(u"accountId"_s, tools().channel->session().info.workspaceId);
    return request.call(u"Member/get"_s, which);
}

void FirstScreenTask::send(const jmap::Request &request, const Batch &batch)
{
    if (request.size() == 0) {
        if (m_inFlight == 0)
            finish();
        return;
    }
    ++m_inFlight;
    const auto done = [this, batch](const Channel::Answer &answer) {
        --m_inFlight;
        if (answer)
            answered(batch, *answer);
        else
            fail(answer.error());
    };
    tools().channel->send(request, this, done, Transport::Size::Bulk);
}

void FirstScreenTask::answered(const Batch &batch, const jmap::Response &response)
{
    QList<Store::Applied> applied;
    for (const Small &small : batch.smalls) {
        const auto changes = jmap::ChangesAnswer::parse(arguments(response, small.changes));
        if (!changes)
            continue; // then the other call of the two had nothing to refer to
        const auto objects = jmap::GetAnswer::parse(arguments(response, small.objects));
        if (!objects)
            continue;
        QSet<Id> gone; // made here, and destroyed again since
        if (!changes->hasMoreChanges)
            gone = small.unconfirmed - QSet<Id>(changes->created.begin(), changes->created.end());
        applied.append({ small.key.accountId, small.key.type, objects->list, QStringList(gone.begin(), gone.end()),
            changes->newState });
    }
    const auto addMembers = [&](const QString &call) {
        if (const auto members = jmap::GetAnswer::parse(arguments(response, call)))
            applied.append({ tools().channel->session().info.workspaceId, Type::Member, members->list, {}, QString() });
    };
    addMembers(batch.self);
    for (const Threads &threads : batch.threads) {
        const auto posts = jmap::GetAnswer::parse(arguments(response, threads.posts));
        if (!posts)
            continue;
        addMembers(threads.authors);
        applied.append({ threads.groupId, Type::Post, posts->list, {}, posts->state });
    }
    if (isOver())
        return;
    if (const auto stored = tools().inbox.apply(applied); !stored)
        return fail(stored.error());
    if (m_inFlight == 0)
        finish();
}

QJsonObject FirstScreenTask::arguments(const jmap::Response &response, const QString &callId)
{
    const auto answer = response.answer(callId);
    if (!callId.isEmpty() && answer.isError() && !answer.isRefusal())
        fail(TransportError::server());
    return answer.isError() ? QJsonObject() : answer.arguments;
}

} // namespace atrium
