#include "SyncWorld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::test {

void SyncWorld::settle()
{
    wire.deliver();
    advance(100); // pushes are gathered for a moment
}

void SyncWorld::advance(qint64 milliseconds)
{
    wire.deliver();
    while (environment.step(milliseconds))
        wire.deliver();
    wire.deliver();
}

SyncClient::SyncClient(SyncWorld &world, const Id &member)
    : m_world(world)
    , m_member(member)
    , m_directory(std::make_unique<QTemporaryDir>())
{
}

SyncClient::~SyncClient()
{
    m_reader.reset();
    m_worker.reset();
}

bool SyncClient::open()
{
    m_reader.reset();
    m_worker.reset();
    m_network = nullptr;
    const QString path = cachePath();
    auto store = Store::open(path, cacheKey(), [this] { return m_world.environment.now(); });
    auto reader = Reader::open(path, cacheKey());
    if (!store || !reader) {
        qWarning("%s", qPrintable((store ? reader.error() : store.error()).message));
        return false;
    }
    m_reader = std::move(*reader);
    Worker::Setup setup;
    setup.cachePath = path;
    setup.cacheKey = cacheKey();
    setup.options.historyMonths = historyMonths;
    setup.makeEnvironment = [this] { return m_world.environment.environment(); };
    setup.makeNetwork = [this] {
        auto network = std::make_unique<FakeNetwork>(m_world.wire, m_member);
        m_network = network.get();
        return network;
    };
    m_worker = std::make_unique<Worker>(std::move(*store), std::move(setup));
    QObject::connect(
        m_worker.get(), &Worker::connectionStateChanged, m_worker.get(), [this](const ConnectionState &state) {
            m_state = state;
            reasons.append(state.reason);
        });
    QObject::connect(m_worker.get(), &Worker::signedOut, m_worker.get(),
        [this](const QString &reason) { signedOutReasons.append(reason); });
    QObject::connect(
        m_worker.get(), &Worker::blobReady, m_worker.get(), [this](const Id &id) { blobsReady.append(id); });
    QObject::connect(
        m_worker.get(), &Worker::blobFailed, m_worker.get(), [this](const Id &id) { blobsFailed.append(id); });
    m_worker->begin();
    return true;
}

void SyncClient::start()
{
    if (!m_worker)
        open();
    m_worker->start();
    m_world.settle();
}

void SyncClient::kill()
{
    // What is on the disk now is what the next process finds; what this one still does is lost.
    auto next = std::make_unique<QTemporaryDir>();
    const QDir from(m_directory->path());
    for (const QString &file : from.entryList(QDir::Files)) {
        if (!file.endsWith("-shm"_L1) && !file.endsWith(".lock"_L1))
            QFile::copy(from.filePath(file), next->filePath(file));
    }
    m_reader.reset();
    m_worker.reset();
    m_directory = std::move(next);
    m_state = {};
}

void SyncClient::goLive()
{
    start();
    for (int i = 0; i < 100 && (connection() != Connection::Live || m_state.backfill < 1 || m_state.pending > 0); ++i)
        m_world.advance(10'000);
}

bool SyncClient::cacheExists() const { return !QDir(m_directory->path()).entryList(QDir::Files).isEmpty(); }

QString SyncClient::cachePath() const { return m_directory->filePath(u"cache.db"_s); }

Command SyncClient::post(const Id &group, const QString &body, const Id &parent)
{
    commands::NewPost post;
    post.groupId = group;
    post.body = body;
    post.parentId = parent;
    const Command command = commands::createPost(post);
    submit(command);
    return command;
}

void SyncClient::submit(const Command &command)
{
    m_worker->submit(command);
    m_world.settle();
}

// What is in the member's own account, and what they asked of groups that they are not in.
void SyncClient::compareOwn(
    const std::function<void(const QString &, const QStringList &, const QStringList &)> &compare) const
{
    const FakeServer &server = m_world.server;
    QStringList mine, theirs;
    for (const FeedRow &row : m_reader->page({ Feed::Scope::Bookmarks, {} }, { .limit = 10'000 }))
        mine.append(row.id + u'=' + m_reader->post(row.id)->bookmarkId);
    for (const QJsonObject &bookmark : server.objects(m_member, Type::Bookmark))
        theirs.append(bookmark.value("postId"_L1).toString() + u'=' + bookmark.value("id"_L1).toString());
    compare(u"bookmarks"_s, mine, theirs);

    mine.clear(), theirs.clear();
    const auto text = [](const Notification &n) {
        return QStringList { n.id, n.kind, n.groupId, n.postId, n.requestId, n.memberIds.join(u','),
            QString::number(n.count), n.lastAt.toString(Qt::ISODateWithMs), n.readAt.toString(Qt::ISODateWithMs) }
            .join(u'/');
    };
    for (const NotificationDetails &details : m_reader->notifications({ .limit = 10'000 }))
        mine.append(text(details.notification));
    for (const QJsonObject &notification : server.objects(m_member, Type::Notification))
        theirs.append(text(Notification::fromJson(notification)));
    compare(u"notifications"_s, mine, theirs);

    mine.clear(), theirs.clear();
    for (const ScheduledPost &scheduled : m_reader->scheduled())
        mine.append(
            scheduled.id + scheduled.post.body + scheduled.sendAt.toString(Qt::ISODateWithMs) + scheduled.problem);
    for (const QJsonObject &object : server.objects(m_member, Type::ScheduledPost)) {
        const ScheduledPost scheduled = ScheduledPost::fromJson(object);
        theirs.append(
            scheduled.id + scheduled.post.body + scheduled.sendAt.toString(Qt::ISODateWithMs) + scheduled.problem);
    }
    compare(u"scheduled posts"_s, mine, theirs);

    for (const Id &group : server.objects(FakeServer::workspace, Type::Group).keys()) {
        mine.clear(), theirs.clear();
        const bool member = server.canSee(m_member, group);
        for (const QJsonObject &request : server.objects(group, Type::JoinRequest)) {
            if (member || request.value("memberId"_L1) == m_member)
                theirs.append(request.value("id"_L1).toString());
        }
        for (const JoinRequest &request : m_reader->joinRequests(group))
            mine.append(request.id);
        if (const JoinState state = m_reader->joinState(group); !member && state.kind == JoinState::Kind::Asked)
            mine = QStringList(state.requestId);
        compare(u"requests to join "_s + group, mine, theirs);
    }
}

QString SyncClient::difference() const
{
    const FakeServer &server = m_world.server;
    QStringList differences;
    const auto compare = [&](const QString &what, const auto &mine, const auto &theirs) {
        if (!(mine == theirs))
            differences.append(what);
    };
    const auto compareLists = [&](const QString &what, QStringList mine, QStringList theirs) {
        mine.sort();
        theirs.sort();
        if (mine != theirs)
            differences.append(what + u": "_s + mine.join(u' ') + u" is "_s + theirs.join(u' ') + u" on the server"_s);
    };
    for (const OutboxItem &item : m_reader->outbox()) {
        if (item.state != SendState::Failed)
            differences.append(u"still in the outbox: "_s + item.objectId);
    }

    QSet<Id> mine, theirs;
    for (const Member &member : m_reader->members({}, 1000))
        mine.insert(member.id);
    const auto members = server.objects(FakeServer::workspace, Type::Member);
    for (auto it = members.begin(); it != members.end(); ++it) {
        theirs.insert(it.key());
        compare(u"member "_s + it.key(), m_reader->member(it.key()).value_or(Member()), Member::fromJson(*it));
    }
    compare(u"the set of members"_s, mine, theirs);

    const auto groups = server.objects(FakeServer::workspace, Type::Group);
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const Id group = it.key();
        compare(u"group "_s + group, m_reader->group(group).value_or(Group()), Group::fromJson(*it));
        const bool member = server.canSee(m_member, group);
        const auto posts = member ? server.objects(group, Type::Post) : QMap<Id, QJsonObject>();
        mine.clear();
        for (const FeedRow &thread : m_reader->page({ Feed::Scope::Group, group }, { .limit = 10'000 })) {
            mine.insert(thread.id);
            for (const FeedRow &reply : m_reader->page({ Feed::Scope::Thread, thread.id }, { .limit = 10'000 }))
                mine.insert(reply.id);
        }
        theirs.clear();
        QHash<Id, int> reactions;
        for (const QJsonObject &response : member ? server.objects(group, Type::Response) : QMap<Id, QJsonObject>())
            ++reactions[response.value("postId"_L1).toString()];
        for (auto post = posts.begin(); post != posts.end(); ++post) {
            const Post truth = Post::fromJson(group, *post);
            // A reply whose thread is gone cannot be reached from a feed.
            if (posts.contains(truth.threadId))
                theirs.insert(post.key());
            const auto details = m_reader->post(post.key());
            if (!details) {
                differences.append(u"post %1 is missing: %2"_s.arg(post.key(), truth.body));
                continue;
            }
            if (!(details->post == truth))
                differences.append(
                    u"post %1: \"%2\" (%3 replies) is \"%4\" (%5) on the server"_s.arg(post.key(), details->post.body)
                        .arg(details->post.replyCount)
                        .arg(truth.body)
                        .arg(truth.replyCount));
            int count = 0;
            for (const ReactionCount &reaction : details->reactions)
                count += reaction.count;
            compare(u"reactions on "_s + post.key(), count, reactions.value(post.key()));
        }
        for (const OutboxItem &item : m_reader->outbox())
            mine.remove(item.objectId);
        for (const Id &id : mine - theirs)
            differences.append(u"post %1 is too many in %2"_s.arg(id, group));
        for (const Id &id : theirs - mine)
            differences.append(u"post %1 is in no list"_s.arg(id));
        mine.clear();
        theirs.clear();
        for (const Membership &membership : m_reader->memberships(group))
            mine.insert(membership.id);
        for (const QJsonObject &membership : member ? server.objects(group, Type::Membership) : QMap<Id, QJsonObject>())
            theirs.insert(membership.value("id"_L1).toString());
        compare(u"memberships of "_s + group, mine, theirs);
    }
    compareOwn(compareLists);
    compare(u"devices"_s, m_reader->devices().size(), server.objects(m_member, Type::Device).size());
    compare(u"preferences"_s, m_reader->preferences(),
        Preferences::fromJson(server.objects(m_member, Type::Preference).value(u"singleton"_s)));
    return differences.join(u"; "_s);
}

} // namespace atrium::test
