#include "FakeServer.h"

#include "sync/types/Json.h"
#include "sync/types/Patch.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

QJsonObject error(const QString &type) { return { { u"type"_s, type } }; }

// The value at a path, with "*" for every element of an array (RFC 8620 section 3.7).
QJsonValue at(const QJsonValue &value, QStringList path)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (step != u"*")
        return at(value.toObject().value(step), path);
    QJsonArray all;
    for (const auto &element : value.toArray())
        all.append(at(element, path));
    return all;
}

} // namespace

FakeServer::FakeServer()
    : now(QDate(2025, 3, 1), QTime(8, 0), QTimeZone::UTC)
{
    m_accounts[workspace].kind = u"workspace"_s;
}

// -- what people do elsewhere

Id FakeServer::addMember(const QString &name)
{
    const Id id = newId(u'm');
    m_accounts[id].kind = u"member"_s;
    change(workspace, Type::Member,
        { { id, { { u"id"_s, id }, { u"name"_s, name }, { u"role"_s, u"member"_s }, { u"state"_s, u"active"_s } } } });
    change(id, Type::Preference, { { u"singleton"_s, { { u"id"_s, u"singleton"_s }, { u"theme"_s, u"system"_s } } } });
    const Id device = newId(u'd');
    change(id, Type::Device, { { device, { { u"id"_s, device }, { u"name"_s, name + u"'s laptop"_s } } } });
    return id;
}

Id FakeServer::addGroup(const QString &name, const QString &kind)
{
    const Id id = newId(u'g');
    m_accounts[id].kind = u"group"_s;
    change(workspace, Type::Group,
        { { id,
            { { u"id"_s, id }, { u"name"_s, name }, { u"kind"_s, kind }, { u"join"_s, u"open"_s },
                { u"memberCount"_s, 0 } } } });
    return id;
}

void FakeServer::join(const Id &group, const Id &member)
{
    const auto requests = objects(group, Type::JoinRequest);
    for (auto it = requests.begin(); it != requests.end(); ++it) {
        if (it->value("memberId"_L1) == member) {
            forgetRequest(group, it.key());
            notify(member, u"admitted"_s, { { u"groupId"_s, group }, { u"requestId"_s, it.key() } }, {});
        }
    }
    const Id id = newId(u's');
    ++m_sessions[member];
    change(group, Type::Membership,
        { { id, { { u"id"_s, id }, { u"memberId"_s, member }, { u"role"_s, u"member"_s } } } });
    change(member, Type::ReadMark,
        { { group,
            { { u"id"_s, group }, { u"upTo"_s, u"2020-01-01T00:00:00.000Z"_s }, { u"seen"_s, QJsonObject() } } } });
    QJsonObject json = object(workspace, Type::Group, group);
    json.insert("memberCount"_L1, json.value("memberCount"_L1).toInt() + 1);
    change(workspace, Type::Group, { { group, json } });
}

void FakeServer::leave(const Id &group, const Id &member)
{
    ++m_sessions[member];
    const auto memberships = objects(group, Type::Membership);
    for (auto it = memberships.begin(); it != memberships.end(); ++it) {
        if (it->value("memberId"_L1) == member)
            change(group, Type::Membership, { { it.key(), {} } });
    }
    change(member, Type::ReadMark, { { group, {} } });
    unsave(member, "groupId"_L1, group);
}

Id FakeServer::post(const Id &group, const Id &author, const QString &body, const Id &parent)
{
    const QJsonObject created = create(author, group, Type::Post,
        { { u"body"_s, body }, { u"kind"_s, u"update"_s },
            { u"parentId"_s, parent.isEmpty() ? QJsonValue() : QJsonValue(parent) } });
    return created.value("id"_L1).toString();
}

void FakeServer::edit(const Id &group, const Id &post, const QString &body)
{
    QJsonObject json = object(group, Type::Post, post);
    json.insert("body"_L1, body);
    json.insert("editedAt"_L1, timestamp());
    change(group, Type::Post, { { post, json } });
}

void FakeServer::remove(const Id &group, const Id &post)
{
    QJsonObject json = object(group, Type::Post, post);
    auto changed = oneReplyLess(group, json);
    json.insert("removed"_L1, true);
    json.insert("body"_L1, QString());
    changed.insert(post, json);
    change(group, Type::Post, changed);
}

// The post that starts the thread of a reply that goes.
FakeServer::Changed FakeServer::oneReplyLess(const Id &group, const QJsonObject &reply) const
{
    const Id thread = reply.value("threadId"_L1).toString();
    QJsonObject root = object(group, Type::Post, thread);
    if (root.isEmpty() || reply.value("id"_L1) == thread || reply.value("removed"_L1).toBool())
        return {};
    root.insert("replyCount"_L1, root.value("replyCount"_L1).toInt() - 1);
    return { { thread, root } };
}

void FakeServer::describe(const Id &group, const QString &property, const QString &text)
{
    QJsonObject json = object(workspace, Type::Group, group);
    json.insert(property, text);
    change(workspace, Type::Group, { { group, json } });
}

void FakeServer::archive(const Id &group)
{
    QJsonObject json = object(workspace, Type::Group, group);
    json.insert("archivedAt"_L1, timestamp());
    change(workspace, Type::Group, { { group, json } });
}

void FakeServer::destroy(const Id &account, Type type, const Id &id)
{
    auto changed = type == Type::Post ? oneReplyLess(account, object(account, type, id)) : Changed();
    changed.insert(id, {});
    change(account, type, changed);
    const auto members = objects(workspace, Type::Member);
    for (auto it = members.begin(); type == Type::Post && it != members.end(); ++it)
        unsave(it.key(), "postId"_L1, id);
}

Id FakeServer::react(const Id &group, const Id &post, const Id &member, const QString &emoji)
{
    const QJsonObject created = create(
        member, group, Type::Response, { { u"postId"_s, post }, { u"kind"_s, u"reaction"_s }, { u"value"_s, emoji } });
    return created.value("id"_L1).toString();
}

void FakeServer::rename(const Id &member, const QString &name)
{
    QJsonObject json = object(workspace, Type::Member, member);
    json.insert("name"_L1, name);
    change(workspace, Type::Member, { { member, json } });
}

void FakeServer::decline(const Id &group, const Id &request)
{
    const Id member = object(group, Type::JoinRequest, request).value("memberId"_L1).toString();
    forgetRequest(group, request);
    notify(member, u"declined"_s, { { u"groupId"_s, group }, { u"requestId"_s, request } }, {});
}

void FakeServer::forgetRequest(const Id &group, const Id &request)
{
    change(group, Type::JoinRequest, { { request, {} } });
}

void FakeServer::unsave(const Id &member, QLatin1StringView property, const Id &id)
{
    const auto bookmarks = objects(member, Type::Bookmark);
    for (auto it = bookmarks.begin(); it != bookmarks.end(); ++it) {
        if (it->value(property) == id)
            change(member, Type::Bookmark, { { it.key(), {} } });
    }
}

void FakeServer::sendScheduled(const Id &member)
{
    const auto scheduled = objects(member, Type::ScheduledPost);
    for (auto it = scheduled.begin(); it != scheduled.end(); ++it) {
        QJsonObject post = *it;
        const Id group = post.value("groupId"_L1).toString();
        const QJsonObject result
            = canSee(member, group) ? create(member, group, Type::Post, post) : error(u"forbidden"_s);
        if (result.contains("type"_L1) && result.value("type"_L1) != "alreadyExists"_L1) {
            post.insert("problem"_L1, u"It could not be posted there."_s);
            change(member, Type::ScheduledPost, { { it.key(), post } });
        } else {
            change(member, Type::ScheduledPost, { { it.key(), {} } });
        }
    }
}

void FakeServer::notify(const Id &member, const QString &kind, const QJsonObject &about, const Id &by)
{
    if (member == by || !m_accounts.contains(member))
        return;
    const bool joining = kind == "asked"_L1 || kind == "admitted"_L1 || kind == "declined"_L1;
    const auto isSame = [&](const QJsonObject &other) {
        const QString was = other.value("kind"_L1).toString();
        if (joining)
            return (was == "asked"_L1 || was == "admitted"_L1 || was == "declined"_L1)
                && other.value("groupId"_L1) == about.value("groupId"_L1);
        const QLatin1StringView joinedBy = kind == "reply"_L1 ? "threadId"_L1 : "postId"_L1;
        return was == kind && other.value("readAt"_L1).isNull() && other.value(joinedBy) == about.value(joinedBy);
    };
    const QString at = timestamp();
    QJsonObject notification { { u"id"_s, newId(u'n') }, { u"count"_s, 0 }, { u"createdAt"_s, at },
        { u"memberIds"_s, QJsonArray() } };
    for (const QJsonObject &other : objects(member, Type::Notification)) {
        if (isSame(other))
            notification = other;
    }
    for (const auto name : { "postId"_L1, "threadId"_L1, "requestId"_L1 })
        notification.insert(name, QJsonValue::Null);
    for (auto it = about.begin(); it != about.end(); ++it)
        notification.insert(it.key(), it.value());
    QJsonArray members = notification.value("memberIds"_L1).toArray();
    if (!by.isEmpty() && !members.contains(by))
        members.prepend(by);
    notification.insert("memberIds"_L1, members);
    notification.insert("kind"_L1, kind);
    notification.insert("count"_L1, joining ? 1 : notification.value("count"_L1).toInt() + 1);
    notification.insert("lastAt"_L1, at);
    notification.insert("readAt"_L1, QJsonValue::Null);
    change(member, Type::Notification, { { notification.value("id"_L1).toString(), notification } });
}

// -- how the server is

void FakeServer::forgetChanges()
{
    for (Account &account : m_accounts) {
        // Everything is numbered anew, above all numbers ever given out.
        account.firstKnown = account.lastChange + 1;
        account.lastChange += account.firstKnown;
        for (Table &table : account.tables) {
            table.state += account.firstKnown;
            table.objects.removeIf([](auto it) { return it->destroyed; });
            for (Object &object : table.objects) {
                object.created += account.firstKnown;
                object.changed += account.firstKnown;
            }
        }
    }
}

std::shared_ptr<FakeServer::Backup> FakeServer::backup() const
{
    return std::make_shared<Backup>(m_accounts, m_tokens);
}

void FakeServer::restore(const Backup &backup)
{
    m_accounts = backup.accounts;
    m_tokens = backup.tokens;
    ++m_restored;
    for (Account &account : m_accounts) {
        account.gapAfter = account.lastChange;
        account.gapUntil = account.lastChange += m_restored * 1'000'000;
    }
    for (int &session : m_sessions)
        ++session;
}

void FakeServer::failMethod(const QString &method, const QString &errorType, int times)
{
    for (int i = 0; i < times; ++i)
        m_failures.append({ method, errorType });
}

// -- data

void FakeServer::change(const Id &accountId, Type type, const Changed &objects)
{
    Account &account = m_accounts[accountId];
    Table &table = account.tables[typeName(type)];
    const qint64 oldState = table.state;
    table.state = ++account.lastChange;
    QJsonArray list, destroyed;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        Object &object = table.objects[it.key()];
        object.again |= object.destroyed && !it->isEmpty();
        if (object.created == 0 || object.destroyed)
            object.created = table.state;
        object.changed = table.state;
        object.destroyed = it->isEmpty();
        object.json = *it;
        if (object.destroyed)
            destroyed.append(it.key());
        else
            list.append(*it);
    }
    const QString newState = QString::number(table.state);
    QJsonObject push { { u"@type"_s, u"StateChange"_s },
        { u"changed"_s, QJsonObject { { accountId, QJsonObject { { typeName(type), newState } } } } } };
    if (inlinePush) {
        const QJsonObject inlined { { u"oldState"_s, QString::number(oldState) }, { u"newState"_s, newState },
            { u"list"_s, list }, { u"destroyed"_s, destroyed } };
        push.insert("changes"_L1, QJsonObject { { accountId, QJsonObject { { typeName(type), inlined } } } });
    }
    Q_EMIT pushed(accountId, push);
}

QMap<Id, QJsonObject> FakeServer::objects(const Id &account, Type type) const
{
    QMap<Id, QJsonObject> live;
    const auto all = m_accounts.value(account).tables.value(typeName(type)).objects;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it->destroyed)
            live.insert(it.key(), it->json);
    }
    return live;
}

QJsonObject FakeServer::object(const Id &account, Type type, const Id &id) const
{
    return objects(account, type).value(id);
}

QString FakeServer::timestamp()
{
    now = now.addMSecs(1);
    return now.toString(Qt::ISODateWithMs);
}

Id FakeServer::newId(QChar letter) { return letter + QString::number(++m_lastId).rightJustified(6, u'0'); }

bool FakeServer::canSee(const Id &member, const Id &account) const
{
    return account == workspace || account == member || !membershipOf(member, account).isEmpty();
}

Id FakeServer::membershipOf(const Id &member, const Id &group) const
{
    for (const QJsonObject &membership : objects(group, Type::Membership)) {
        if (membership.value("memberId"_L1) == member)
            return membership.value("id"_L1).toString();
    }
    return {};
}

QList<Id> FakeServer::accountsOf(const Id &member) const
{
    QList<Id> visible;
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it) {
        if (canSee(member, it.key()))
            visible.append(it.key());
    }
    return visible;
}

// -- the wire

QString FakeServer::sessionState(const Id &member) const { return u's' + QString::number(m_sessions.value(member)); }

QJsonObject FakeServer::session(const Id &member) const
{
    const auto feeds = u"urn:atrium:params:jmap:feeds"_s;
    QJsonObject accounts;
    for (const Id &id : accountsOf(member)) {
        const QJsonObject capability { { feeds, QJsonObject { { u"kind"_s, kindOf(id) } } } };
        accounts.insert(id, QJsonObject { { u"name"_s, id }, { u"accountCapabilities"_s, capability } });
    }
    const auto place = u"https://fake.example"_s;
    const QJsonObject core { { u"maxSizeUpload"_s, 1000 }, { u"maxSizeRequest"_s, 1'000'000 },
        { u"maxConcurrentRequests"_s, 4 }, { u"maxCallsInRequest"_s, maxCallsInRequest },
        { u"maxObjectsInGet"_s, maxObjectsInGet }, { u"maxObjectsInSet"_s, 50 } };
    return {
        { u"capabilities"_s,
            QJsonObject { { u"urn:ietf:params:jmap:core"_s, core },
                { u"urn:ietf:params:jmap:websocket"_s, QJsonObject { { u"url"_s, u"wss://fake.example/jmap/ws"_s } } },
                { feeds,
                    QJsonObject { { u"protocol"_s, 1 }, { u"workspaceId"_s, workspace },
                        { u"workspaceName"_s, u"Fake"_s }, { u"memberId"_s, member } } } } },
        { u"accounts"_s, accounts }, { u"apiUrl"_s, QString(place + "/jmap/api"_L1) },
        { u"uploadUrl"_s, QString(place + "/jmap/upload/{accountId}"_L1) },
        { u"downloadUrl"_s, QString(place + "/jmap/download/{accountId}/{blobId}/{name}?type={type}"_L1) },
        { u"eventSourceUrl"_s,
            QString(place + "/jmap/eventsource?types={types}&closeafter={closeafter}&ping={ping}"_L1) },
        { u"state"_s, sessionState(member) }
    };
}

QJsonObject FakeServer::handle(const Id &member, const QJsonObject &request)
{
    QJsonArray responses;
    const QJsonArray calls = request.value("methodCalls"_L1).toArray();
    for (const auto &value : calls) {
        const QJsonArray invocation = value.toArray();
        const QString method = invocation[0].toString();
        QJsonObject arguments = invocation[1].toObject();
        methods.append(method);
        bool failed = false;
        QJsonObject result;
        for (const QString &name : arguments.keys()) {
            if (!name.startsWith(u'#'))
                continue;
            const QJsonObject reference = arguments.take(name).toObject();
            QJsonValue found(QJsonValue::Undefined);
            for (const auto &response : std::as_const(responses)) {
                const QJsonArray earlier = response.toArray();
                if (earlier[2] == reference.value("resultOf"_L1) && earlier[0] == reference.value("name"_L1))
                    found = at(earlier[1], reference.value("path"_L1).toString().split(u'/', Qt::SkipEmptyParts));
            }
            failed |= found.isUndefined();
            arguments.insert(name.sliced(1), found);
        }
        result = failed ? error(u"invalidResultReference"_s) : call(member, method, arguments, failed);
        responses.append(QJsonArray { failed ? u"error"_s : method, result, invocation[2] });
        if (answered)
            answered(method);
    }
    return { { u"methodResponses"_s, responses }, { u"sessionState"_s, sessionState(member) } };
}

QJsonObject FakeServer::ask(const Id &member, const QString &method, const QJsonObject &arguments)
{
    const auto failures = std::exchange(m_failures, {});
    bool failed = false;
    QJsonObject answer = call(member, method, arguments, failed);
    m_failures = failures;
    answer.insert("@name"_L1, failed ? u"error"_s : method);
    return answer;
}

QJsonObject FakeServer::call(const Id &member, const QString &method, const QJsonObject &arguments, bool &failed)
{
    failed = true;
    for (qsizetype i = 0; i < m_failures.size(); ++i) {
        if (m_failures[i].first == method)
            return error(m_failures.takeAt(i).second);
    }
    const Id account = arguments.value("accountId"_L1).toString();
    const QString type = method.section(u'/', 0, 0);
    const QString verb = method.section(u'/', 1);
    if (const auto known = typeFromName(type); known && unknownTypes.contains(*known))
        return error(u"unknownMethod"_s);
    const bool joins
        = (method == u"Membership/set" || method == u"JoinRequest/set") && m_accounts.value(account).kind == u"group";
    if (!canSee(member, account) && !joins)
        return error(u"accountNotFound"_s);
    failed = false;
    if (verb == u"get")
        return get(account, type, arguments, failed);
    if (verb == u"changes")
        return changes(account, type, arguments, failed);
    if (verb == u"query") {
        failed = !filtersSealed && arguments.value("filter"_L1)["sealed"_L1].isBool();
        return failed ? error(u"unsupportedFilter"_s) : query(account, arguments);
    }
    if (verb == u"set")
        return set(member, account, type, arguments);
    failed = true;
    if (method == u"Acknowledgement/report") {
        const auto report = reports.constFind(arguments.value("postId"_L1).toString());
        failed = report == reports.constEnd();
        return failed ? error(u"forbidden"_s) : *report;
    }
    return error(u"unknownMethod"_s);
}

QJsonObject FakeServer::get(const Id &account, const QString &type, const QJsonObject &arguments, bool &failed) const
{
    const Table table = m_accounts.value(account).tables.value(type);
    QJsonArray list, notFound;
    const QJsonArray ids = arguments.value("ids"_L1).toArray();
    failed = ids.size() > maxObjectsInGet;
    if (failed)
        return error(u"requestTooLarge"_s);
    QSet<Id> asked;
    for (const auto &value : ids) {
        const Id id = value.toString();
        if (asked.contains(id))
            continue;
        asked.insert(id);
        const auto found = table.objects.constFind(id);
        if (found != table.objects.constEnd() && !found->destroyed)
            list.append(found->json);
        else
            notFound.append(id);
    }
    return { { u"accountId"_s, account }, { u"state"_s, QString::number(table.state) }, { u"list"_s, list },
        { u"notFound"_s, notFound } };
}

QJsonObject FakeServer::changes(
    const Id &accountId, const QString &type, const QJsonObject &arguments, bool &failed) const
{
    const Account account = m_accounts.value(accountId);
    const Table table = account.tables.value(type);
    const QString sinceState = arguments.value("sinceState"_L1).toString();
    const qint64 since = sinceState.toLongLong();
    const bool isLost = since > account.gapAfter && since <= account.gapUntil;
    if (since != 0 && (since < account.firstKnown || since > account.lastChange || isLost)) {
        failed = true;
        return error(u"cannotCalculateChanges"_s);
    }
    QMap<qint64, QList<Id>> bySequence;
    for (auto it = table.objects.begin(); it != table.objects.end(); ++it) {
        if (it->changed > since)
            bySequence[it->changed].append(it.key());
    }
    const int limit = arguments.value("maxChanges"_L1).toInt(maxObjectsInGet);
    QJsonArray created, updated, destroyed;
    qint64 newState = table.state;
    bool more = false;
    for (auto it = bySequence.begin(); it != bySequence.end(); ++it) {
        if (created.size() + updated.size() + destroyed.size() + it->size() > qMax<qsizetype>(limit, it->size())) {
            more = true;
            break;
        }
        for (const Id &id : *it) {
            const Object &object = *table.objects.constFind(id);
            if (object.destroyed && (object.created <= since || object.again) && since != 0)
                destroyed.append(id);
            else if (!object.destroyed)
                (object.created > since ? created : updated).append(id);
        }
        newState = it.key();
    }
    if (!more)
        newState = table.state;
    return { { u"accountId"_s, accountId }, { u"oldState"_s, sinceState }, { u"newState"_s, QString::number(newState) },
        { u"hasMoreChanges"_s, more }, { u"created"_s, created }, { u"updated"_s, updated },
        { u"destroyed"_s, destroyed } };
}

QJsonObject FakeServer::query(const Id &account, const QJsonObject &arguments) const
{
    const QJsonObject filter = arguments.value("filter"_L1).toObject();
    const QString sort = arguments.value("sort"_L1).toArray().first().toObject().value("property"_L1).toString();
    QList<QPair<QString, Id>> found;
    const auto posts = objects(account, Type::Post);
    for (auto it = posts.begin(); it != posts.end(); ++it) {
        const QString createdAt = it->value("createdAt"_L1).toString();
        if ((filter.contains("before"_L1) && createdAt >= filter.value("before"_L1).toString())
            || (filter.contains("after"_L1) && createdAt < filter.value("after"_L1).toString())
            || (filter.contains("sealed"_L1)
                && json::isEmpty(it->value("seal"_L1)) == filter.value("sealed"_L1).toBool())
            || (filter.contains("parentId"_L1) && it->value("parentId"_L1) != filter.value("parentId"_L1)))
            continue;
        found.append({ it->value(sort).toString(), it.key() });
    }
    std::sort(found.rbegin(), found.rend());
    QJsonArray ids;
    for (const auto &[time, id] :
        found.mid(arguments.value("position"_L1).toInt(), arguments.value("limit"_L1).toInt(100)))
        ids.append(id);
    return { { u"accountId"_s, account }, { u"queryState"_s, u"0"_s }, { u"ids"_s, ids }, { u"position"_s, 0 } };
}

QJsonObject FakeServer::set(const Id &member, const Id &account, const QString &typeText, const QJsonObject &arguments)
{
    const Type type = *typeFromName(typeText);
    const auto state = [&] { return QString::number(m_accounts.value(account).tables.value(typeText).state); };
    const QString oldState = state();
    QJsonObject created, updated, notCreated, notUpdated, notDestroyed;
    QJsonArray destroyed;
    const QJsonObject creates = arguments.value("create"_L1).toObject();
    for (auto it = creates.begin(); it != creates.end(); ++it) {
        const QJsonObject result = create(member, account, type, it.value().toObject());
        if (result.contains("type"_L1))
            notCreated.insert(it.key(), result);
        else
            created.insert(it.key(), result);
    }
    const auto same = [](const QJsonValue &a, const QJsonValue &b) {
        return a == b || (json::isEmpty(a) && json::isEmpty(b)); // objects here are not complete
    };
    const QJsonObject updates = arguments.value("update"_L1).toObject();
    for (auto it = updates.begin(); it != updates.end(); ++it) {
        const QJsonObject before = object(account, type, it.key());
        if (before.isEmpty()) {
            notUpdated.insert(it.key(), error(u"notFound"_s));
            continue;
        }
        if (before.value("removed"_L1).toBool()) {
            notUpdated.insert(it.key(),
                QJsonObject {
                    { u"type"_s, u"invalidProperties"_s }, { u"properties"_s, QJsonArray { u"removed"_s } } });
            continue;
        }
        QJsonObject after = patch::applied(before, it.value().toObject());
        const QJsonObject known = arguments.value("ifUnchanged"_L1)[it.key()].toObject();
        QJsonArray others;
        for (auto one = known.begin(); one != known.end(); ++one)
            if (!same(before.value(one.key()), one.value()) && !same(before.value(one.key()), after.value(one.key())))
                others.append(one.key());
        if (!others.isEmpty()) {
            notUpdated.insert(it.key(), QJsonObject { { u"type"_s, u"conflict"_s }, { u"properties"_s, others } });
            continue;
        }
        if (type == Type::ScheduledPost)
            after.insert("problem"_L1, QString());
        if (type == Type::Post && after.value("removed"_L1).toBool()) {
            for (const auto name : { "title"_L1, "body"_L1 })
                after.insert(name, QString());
        }
        auto changed = after.value("removed"_L1).toBool() ? oneReplyLess(account, before) : Changed();
        changed.insert(it.key(), after);
        change(account, type, changed);
        updated.insert(it.key(), QJsonValue());
    }
    for (const auto &value : arguments.value("destroy"_L1).toArray()) {
        const Id id = value.toString();
        if (object(account, type, id).isEmpty()) {
            notDestroyed.insert(id, error(u"notFound"_s));
        } else {
            const Id whose = object(account, type, id).value("memberId"_L1).toString();
            destroyed.append(id);
            if (type == Type::Membership)
                leave(account, whose);
            else if (type == Type::JoinRequest && whose != member)
                decline(account, id);
            else
                destroy(account, type, id);
            if (type == Type::JoinRequest && whose == member) // withdrawn
                endAsking(account, whose);
        }
    }
    return { { u"accountId"_s, account }, { u"oldState"_s, oldState }, { u"newState"_s, state() },
        { u"created"_s, created }, { u"updated"_s, updated }, { u"destroyed"_s, destroyed },
        { u"notCreated"_s, notCreated }, { u"notUpdated"_s, notUpdated }, { u"notDestroyed"_s, notDestroyed } };
}

QJsonObject FakeServer::create(const Id &member, const Id &account, Type type, QJsonObject properties)
{
    if (type == Type::Membership) {
        const Id whom = properties.value("memberId"_L1).toString(member);
        if (canSee(whom, account))
            return { { u"type"_s, u"alreadyExists"_s }, { u"existingId"_s, membershipOf(whom, account) } };
        join(account, whom);
        return object(account, Type::Membership, membershipOf(whom, account));
    }
    const QString token = account + member + properties.value("token"_L1).toString();
    if (properties.contains("token"_L1) && m_tokens.contains(token))
        return { { u"type"_s, u"alreadyExists"_s }, { u"existingId"_s, m_tokens.value(token) } };
    if (properties.value("body"_L1).toString() == u"forbidden")
        return error(u"forbidden"_s);

    if (const QJsonObject other = existing(member, account, type, properties); !other.isEmpty())
        return { { u"type"_s, u"alreadyExists"_s }, { u"existingId"_s, other.value("id"_L1) } };
    if (const QString refused = refusal(member, account, type, properties); !refused.isEmpty())
        return error(refused);
    if (QDateTime::fromString(properties.value("seal"_L1)["signedAt"_L1].toString(), Qt::ISODate) > now.addSecs(600))
        return { { u"type"_s, u"invalidProperties"_s }, { u"properties"_s, QJsonArray { u"seal"_s } } };

    if (type == Type::Group) { // whoever makes it is in it
        const Id made = addGroup(properties.value("name"_L1).toString(), properties.value("kind"_L1).toString());
        join(made, member);
        m_tokens.insert(token, made);
        return object(workspace, Type::Group, made);
    }
    const Id id = newId(type == Type::Post ? u'p' : type == Type::Response ? u'r' : u'o');
    const QString createdAt = timestamp();
    QJsonObject server { { u"id"_s, id }, { u"createdAt"_s, createdAt } };
    Changed changed;
    if (type == Type::Post) {
        const Id parent = properties.value("parentId"_L1).toString();
        QJsonObject above = object(account, Type::Post, parent);
        if (!parent.isEmpty() && above.isEmpty())
            return { { u"type"_s, u"invalidProperties"_s }, { u"properties"_s, QJsonArray { u"parentId"_s } } };
        const Id thread = parent.isEmpty() ? id : above.value("threadId"_L1).toString();
        server.insert("threadId"_L1, thread);
        server.insert("authorId"_L1, member);
        server.insert("replyCount"_L1, 0);
        server.insert("removed"_L1, false);
        server.insert("lastActivityAt"_L1, createdAt);
        if (QJsonObject root = object(account, Type::Post, thread); thread != id && !root.isEmpty()) {
            root.insert("replyCount"_L1, root.value("replyCount"_L1).toInt() + 1);
            root.insert("lastActivityAt"_L1, createdAt);
            changed.insert(thread, root);
        }
    } else if (type == Type::Response || type == Type::JoinRequest) {
        server.insert("memberId"_L1, member);
    } else if (type == Type::ScheduledPost) {
        server.insert("problem"_L1, QString());
    }
    if (properties.contains("token"_L1))
        m_tokens.insert(token, id);
    for (auto it = server.begin(); it != server.end(); ++it)
        properties.insert(it.key(), it.value());
    changed.insert(id, properties);
    change(account, type, changed);
    tell(member, account, type, properties);
    return server;
}

// Who hears of what was created.
void FakeServer::tell(const Id &by, const Id &group, Type type, const QJsonObject &created)
{
    QJsonObject about { { u"groupId"_s, group } };
    if (type == Type::JoinRequest) {
        about.insert("requestId"_L1, created.value("id"_L1));
        return notify(by, u"asked"_s, about, {});
    }
    const bool reply = type == Type::Post && created.value("threadId"_L1) != created.value("id"_L1);
    if (!reply && type != Type::Response)
        return;
    const QJsonObject post = reply ? created : object(group, Type::Post, created.value("postId"_L1).toString());
    const QJsonObject thread = object(group, Type::Post, post.value("threadId"_L1).toString());
    about.insert("postId"_L1, post.value("id"_L1));
    about.insert("threadId"_L1, post.value("threadId"_L1));
    notify((reply ? thread : post).value("authorId"_L1).toString(), reply ? u"reply"_s : u"reaction"_s, about, by);
}

void FakeServer::endAsking(const Id &group, const Id &member)
{
    const auto notifications = objects(member, Type::Notification);
    for (auto it = notifications.begin(); it != notifications.end(); ++it) {
        if (it->value("kind"_L1) == "asked"_L1 && it->value("groupId"_L1) == group)
            change(member, Type::Notification, { { it.key(), {} } });
    }
}

// What a second create of the same would make twice.
QJsonObject FakeServer::existing(const Id &member, const Id &account, Type type, const QJsonObject &properties) const
{
    QList<QLatin1StringView> unique;
    if (type == Type::Response)
        unique = { "postId"_L1, "kind"_L1, "value"_L1 };
    else if (type == Type::Bookmark)
        unique = { "postId"_L1 };
    else if (type != Type::JoinRequest)
        return {};
    for (const QJsonObject &other : objects(account, type)) {
        if ((type == Type::Bookmark || other.value("memberId"_L1) == member)
            && std::all_of(
                unique.begin(), unique.end(), [&](auto name) { return other.value(name) == properties.value(name); }))
            return other;
    }
    return {};
}

QString FakeServer::refusal(const Id &member, const Id &account, Type type, const QJsonObject &properties) const
{
    const Id group = properties.value("groupId"_L1).toString();
    if (type == Type::Post && object(workspace, Type::Group, account).contains("archivedAt"_L1))
        return u"forbidden"_s;
    if (type == Type::JoinRequest && canSee(member, account))
        return u"forbidden"_s;
    if ((type == Type::Bookmark || type == Type::ScheduledPost || type == Type::Report) && !canSee(member, group))
        return u"forbidden"_s;
    if (type == Type::Acknowledgement) { // of this version only
        const QJsonObject post = object(group, Type::Post, properties.value("postId"_L1).toString());
        if (post.value("seal"_L1)["signedAt"_L1] != properties.value("signedAt"_L1))
            return u"invalidProperties"_s;
    }
    if (type == Type::Bookmark && object(group, Type::Post, properties.value("postId"_L1).toString()).isEmpty())
        return u"notFound"_s;
    return {};
}

} // namespace atrium::test
