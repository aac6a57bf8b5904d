#include "Truth.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

QList<Type> typesOf(const QString &kind)
{
    if (kind == "workspace"_L1)
        return { Type::Member, Type::Group, Type::Mandate, Type::Charter, Type::Route };
    if (kind == "group"_L1)
        return { Type::Post, Type::Response, Type::Membership, Type::JoinRequest };
    return { Type::ReadMark, Type::Preference, Type::Device, Type::Bookmark, Type::Notification, Type::ScheduledPost,
        Type::Report, Type::Enrolment, Type::SigningKey, Type::Acknowledgement };
}

Truth::Table fetchedTable(const Id &account, Type type, const Asking &ask)
{
    Truth::Table table { u"0"_s, {} };
    for (bool more = true; more;) {
        const QJsonObject changes
            = ask(typeName(type) + u"/changes"_s, { { u"accountId"_s, account }, { u"sinceState"_s, table.state } });
        if (!changes.contains("newState"_L1)) {
            qWarning("%s/changes in %s: %s", qPrintable(typeName(type)), qPrintable(account),
                QJsonDocument(changes).toJson(QJsonDocument::Compact).constData());
            return table;
        }
        more = changes.value("hasMoreChanges"_L1).toBool();
        table.state = changes.value("newState"_L1).toString();
        QJsonArray ids = changes.value("created"_L1).toArray();
        for (const auto &id : changes.value("updated"_L1).toArray())
            ids.append(id);
        const QJsonObject got = ids.isEmpty()
            ? QJsonObject()
            : ask(typeName(type) + u"/get"_s, { { u"accountId"_s, account }, { u"ids"_s, ids } });
        for (const auto &object : got.value("list"_L1).toArray())
            table.objects.insert(object["id"_L1].toString(), object.toObject());
    }
    return table;
}

class Comparison {
public:
    Comparison(const Reader &reader, const Truth &truth)
        : m_reader(reader)
        , m_truth(truth)
    {
    }
    QString result()
    {
        for (const OutboxItem &item : m_reader.outbox()) {
            if (item.state != SendState::Failed)
                m_differences.append(u"still in the outbox: "_s + item.objectId);
        }
        workspace();
        const auto groups = m_truth.of(m_truth.workspace, Type::Group);
        for (auto it = groups.begin(); it != groups.end(); ++it)
            group(it.key(), *it);
        own();
        return m_differences.join(u"; "_s);
    }

private:
    void compare(const QString &what, const auto &mine, const auto &theirs)
    {
        if (!(mine == theirs))
            m_differences.append(what);
    }
    void compareLists(const QString &what, QStringList mine, QStringList theirs)
    {
        mine.sort();
        theirs.sort();
        if (mine != theirs)
            m_differences.append(
                what + u": "_s + mine.join(u' ') + u" is "_s + theirs.join(u' ') + u" on the server"_s);
    }

    void workspace()
    {
        QSet<Id> mine, theirs;
        for (const Member &member : m_reader.members({}, 1000))
            mine.insert(member.id);
        const auto members = m_truth.of(m_truth.workspace, Type::Member);
        for (auto it = members.begin(); it != members.end(); ++it) {
            const Member truth = Member::fromJson(*it);
            if (truth.state == "active"_L1) // whom one can find
                theirs.insert(it.key());
            else
                mine.remove(it.key());
            compare(u"member "_s + it.key(), m_reader.member(it.key()).value_or(Member()), truth);
        }
        compare(u"the set of members"_s, mine, theirs);
    }

    void group(const Id &group, const QJsonObject &json)
    {
        compare(u"group "_s + group, m_reader.group(group).value_or(Group()), Group::fromJson(json));
        const auto posts = m_truth.of(group, Type::Post);
        QSet<Id> mine, theirs;
        for (const FeedRow &thread : m_reader.page({ Feed::Scope::Group, group }, { .limit = 10'000 })) {
            mine.insert(thread.id);
            for (const FeedRow &reply : m_reader.page({ Feed::Scope::Thread, thread.id }, { .limit = 10'000 }))
                mine.insert(reply.id);
        }
        QHash<Id, int> reactions;
        for (const QJsonObject &response : m_truth.of(group, Type::Response))
            ++reactions[response.value("postId"_L1).toString()];
        for (auto post = posts.begin(); post != posts.end(); ++post) {
            const Post truth = Post::fromJson(group, *post);
            // A reply whose thread is gone cannot be reached from a feed.
            if (posts.contains(truth.threadId))
                theirs.insert(post.key());
            const auto details = m_reader.post(post.key());
            if (!details) {
                m_differences.append(u"post %1 is missing: %2"_s.arg(post.key(), truth.body));
                continue;
            }
            if (!(details->post == truth))
                m_differences.append(
                    u"post %1: \"%2\" (%3 replies) is \"%4\" (%5) on the server"_s.arg(post.key(), details->post.body)
                        .arg(details->post.replyCount)
                        .arg(truth.body)
                        .arg(truth.replyCount));
            int count = 0;
            for (const ReactionCount &reaction : details->reactions)
                count += reaction.count;
            compare(u"reactions on "_s + post.key(), count, reactions.value(post.key()));
        }
        for (const OutboxItem &item : m_reader.outbox())
            mine.remove(item.objectId);
        for (const Id &id : mine - theirs)
            m_differences.append(u"post %1 is too many in %2"_s.arg(id, group));
        for (const Id &id : theirs - mine)
            m_differences.append(u"post %1 is in no list"_s.arg(id));
        mine.clear();
        for (const Membership &membership : m_reader.memberships(group))
            mine.insert(membership.id);
        const QStringList memberships = m_truth.of(group, Type::Membership).keys();
        compare(u"memberships of "_s + group, mine, QSet<Id>(memberships.begin(), memberships.end()));
        requests(group);
    }

    // Who is not in a group knows of their own request from their notification.
    void requests(const Id &group)
    {
        QStringList mine, theirs = m_truth.of(group, Type::JoinRequest).keys();
        for (const JoinRequest &request : m_reader.joinRequests(group))
            mine.append(request.id);
        if (!m_truth.canSee(group)) {
            for (const QJsonObject &notification : m_truth.of(m_truth.member, Type::Notification)) {
                if (notification.value("kind"_L1) == "asked"_L1 && notification.value("groupId"_L1) == group)
                    theirs.append(notification.value("requestId"_L1).toString());
            }
            const JoinState state = m_reader.joinState(group);
            mine = state.kind == JoinState::Kind::Asked ? QStringList(state.requestId) : QStringList();
        }
        compareLists(u"requests to join "_s + group, mine, theirs);
    }

    void own()
    {
        const Id &me = m_truth.member;
        QStringList mine, theirs;
        for (const FeedRow &row : m_reader.page({ Feed::Scope::Bookmarks, {} }, { .limit = 10'000 }))
            mine.append(row.id + u'=' + m_reader.post(row.id).value_or(PostDetails()).bookmarkId);
        for (const QJsonObject &bookmark : m_truth.of(me, Type::Bookmark))
            theirs.append(bookmark.value("postId"_L1).toString() + u'=' + bookmark.value("id"_L1).toString());
        compareLists(u"bookmarks"_s, mine, theirs);

        mine.clear(), theirs.clear();
        const auto text = [](const Notification &n) {
            return QStringList { n.id, n.kind, n.groupId, n.postId, n.requestId, n.memberIds.join(u','),
                QString::number(n.count), n.lastAt.toString(Qt::ISODateWithMs), n.readAt.toString(Qt::ISODateWithMs) }
                .join(u'/');
        };
        for (const NotificationDetails &details : m_reader.notifications({ .limit = 10'000 }))
            mine.append(text(details.notification));
        for (const QJsonObject &notification : m_truth.of(me, Type::Notification))
            theirs.append(text(Notification::fromJson(notification)));
        compareLists(u"notifications"_s, mine, theirs);

        mine.clear(), theirs.clear();
        const auto words = [](const ScheduledPost &scheduled) {
            return scheduled.id + scheduled.post.body + scheduled.sendAt.toString(Qt::ISODateWithMs)
                + scheduled.problem;
        };
        for (const ScheduledPost &scheduled : m_reader.scheduled())
            mine.append(words(scheduled));
        for (const QJsonObject &object : m_truth.of(me, Type::ScheduledPost))
            theirs.append(words(ScheduledPost::fromJson(object)));
        compareLists(u"scheduled posts"_s, mine, theirs);

        compare(u"devices"_s, m_reader.devices().size(), m_truth.of(me, Type::Device).size());
        compare(u"preferences"_s, m_reader.preferences(),
            Preferences::fromJson(m_truth.of(me, Type::Preference).value(u"singleton"_s)));
    }

    const Reader &m_reader;
    const Truth &m_truth;
    QStringList m_differences;
};

} // namespace

Truth Truth::fetched(const QJsonObject &session, const Asking &ask)
{
    const auto feeds = u"urn:atrium:params:jmap:feeds"_s;
    const QJsonObject own = session.value("capabilities"_L1)[feeds].toObject();
    Truth truth { own.value("memberId"_L1).toString(), own.value("workspaceId"_L1).toString(), {} };
    const QJsonObject accounts = session.value("accounts"_L1).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it) {
        const QString kind = it.value()["accountCapabilities"_L1][feeds]["kind"_L1].toString();
        for (const Type type : typesOf(kind))
            truth.accounts[it.key()].insert(type, fetchedTable(it.key(), type, ask));
    }
    return truth;
}

Changed changesSince(const QString &state, const Id &account, Type type, const Asking &ask)
{
    Changed all;
    QString since = state;
    for (bool more = true; more;) {
        const QJsonObject changes = ask(typeName(type) + u"/changes"_s,
            { { u"accountId"_s, account }, { u"sinceState"_s, since }, { u"maxChanges"_s, 7 } });
        all.cannotBeCalculated = changes.value("@name"_L1) == "error"_L1;
        more = !all.cannotBeCalculated && changes.value("hasMoreChanges"_L1).toBool();
        since = changes.value("newState"_L1).toString();
        for (const auto name : { "created"_L1, "updated"_L1 })
            for (const auto &id : changes.value(name).toArray()) {
                all.changed.insert(id.toString());
                all.destroyed.remove(id.toString());
            }
        for (const auto &id : changes.value("destroyed"_L1).toArray()) {
            all.destroyed.insert(id.toString());
            all.changed.remove(id.toString());
        }
    }
    return all;
}

QString difference(const Reader &reader, const Truth &truth) { return Comparison(reader, truth).result(); }

} // namespace atrium::test
