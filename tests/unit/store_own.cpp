#include "support/CacheFixture.h"

#include "sync/types/Json.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// What a person does that is their own, or asks of a group from outside: it shows at once, and ends
// as what the server has.
class StoreOwn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bookmarkShowsAtOnce();
    void bookmarkOfAnUnsentPost();
    void bookmarkIsTakenBackBeforeItWasSent();
    void bookmarkGoesWithItsGroup();
    void notificationsJoinAndAreRead();
    void readWhileMoreActsJoin();
    void dismissed();
    void scheduledPost();
    void scheduledReplyToADiscardedPostFails();
    void askedFromOutside();
    void askedAndWithdrawn();
    void declinedWhileItWasWithdrawn();
    void requestIsDoneBefore();
    void refusedRequestIsNone();
    void admittedByAModerator();
    void pinIsNoEdit();
    void editKeepsWhatItSaid();
    void editOfAQueuedPostTakesFiles();
    void pictureGoesUnderItsBlob();
    void outsidersMembershipIsNotKept();

private:
    Store &store() { return m_cache->store(); }
    const Reader &reader() { return m_cache->reader(); }
    Post post(const Id &id) { return reader().post(id).value_or(PostDetails()).post; }
    qint64 enqueue(const Command &command) { return store().enqueue(command).value_or(-1); }
    void done(qint64 sequence, const QJsonObject &server)
    {
        QVERIFY(store().markSending({ sequence }));
        QVERIFY(store().markDone(sequence, server));
    }
    QStringList saved()
    {
        QStringList ids;
        for (const FeedRow &row : reader().page({ Feed::Scope::Bookmarks, {} }, {}))
            ids.append(row.id);
        return ids;
    }
    QJsonObject notification(const Id &id, const QString &kind, const QJsonObject &more = {})
    {
        QJsonObject object { { u"id"_s, id }, { u"kind"_s, kind }, { u"groupId"_s, Cache::pumps },
            { u"postId"_s, Cache::code }, { u"threadId"_s, Cache::code },
            { u"memberIds"_s, QJsonArray { Cache::lena } }, { u"count"_s, 1 },
            { u"createdAt"_s, json::utcDate(m_cache->now()) }, { u"lastAt"_s, json::utcDate(m_cache->now()) },
            { u"readAt"_s, QJsonValue::Null } };
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    std::unique_ptr<Cache> m_cache;
    ChangeSet m_last;
};

void StoreOwn::init()
{
    m_cache = std::make_unique<Cache>();
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
    connect(&store(), &Store::changed, this, [this](const ChangeSet &changes) { m_last = changes; });
}

void StoreOwn::cleanup() { m_cache.reset(); }

void StoreOwn::bookmarkShowsAtOnce()
{
    const Command command = commands::bookmark(Cache::mette, post(Cache::code));
    const qint64 sequence = enqueue(command);
    QCOMPARE(reader().post(Cache::code)->bookmarkId, command.objectId);
    QCOMPARE(saved(), QStringList(Cache::code));
    QVERIFY(m_last.of(Type::Post).contains(Cache::code) && m_last.of(Type::Bookmark).contains(command.objectId));
    done(sequence, { { u"id"_s, u"oMark"_s }, { u"createdAt"_s, json::utcDate(m_cache->now()) } });
    QCOMPARE(reader().post(Cache::code)->bookmarkId, u"oMark"_s);
    QVERIFY(m_last.of(Type::Post).contains(Cache::code));
    enqueue(commands::removeBookmark(Cache::mette, u"oMark"_s));
    QVERIFY(reader().post(Cache::code)->bookmarkId.isEmpty() && saved().isEmpty());
    QVERIFY(m_last.of(Type::Post).contains(Cache::code));
}

void StoreOwn::bookmarkOfAnUnsentPost()
{
    const Command written = commands::createPost({ .groupId = Cache::pumps, .body = u"New"_s });
    const qint64 sequence = enqueue(written);
    enqueue(commands::bookmark({}, post(written.objectId)));
    QCOMPARE(saved(), QStringList(written.objectId));
    QCOMPARE(store().sendable(10).size(), 1); // the post first
    done(sequence, { { u"id"_s, u"pNew"_s } });
    QCOMPARE(saved(), QStringList(u"pNew"_s));
    const auto next = store().sendable(10);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().command.properties.value("postId"_L1), u"pNew"_s);
}

void StoreOwn::bookmarkIsTakenBackBeforeItWasSent()
{
    enqueue(commands::bookmark({}, post(Cache::code)));
    QCOMPARE(enqueue(commands::removeBookmark({}, reader().post(Cache::code)->bookmarkId)), 0);
    QVERIFY(saved().isEmpty() && store().pendingCount() == 0);
}

void StoreOwn::bookmarkGoesWithItsGroup()
{
    enqueue(commands::bookmark({}, post(Cache::code)));
    auto session = Cache::session();
    session.accounts.removeIf([](const Store::Account &account) { return account.id == Cache::pumps; });
    QVERIFY(store().setSession(session));
    QVERIFY(saved().isEmpty());
    QCOMPARE(store().pendingCount() + store().failedCount(), 0);
}

void StoreOwn::notificationsJoinAndAreRead()
{
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification,
        { notification(u"n1"_s, u"reaction"_s),
            notification(u"n2"_s, u"reply"_s, { { u"lastAt"_s, json::utcDate(m_cache->now().addSecs(60)) } }) }));
    QCOMPARE(reader().unreadNotifications(), 2);
    auto all = reader().notifications({});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().notification.id, u"n2"_s);
    QCOMPARE(all.first().title, u"Ramp-up without the bump"_s);
    QCOMPARE(all.first().members.value(0).name, u"Lena Thorup"_s);
    QCOMPARE(all.first().group.name, u"Pump control"_s);
    QCOMPARE(reader().unreadNotificationsOf(Cache::code), QStringList({ u"n1"_s, u"n2"_s }));
    // Another act joins the older one: it comes first.
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification,
        { notification(u"n1"_s, u"reaction"_s,
            { { u"count"_s, 2 }, { u"lastAt"_s, json::utcDate(m_cache->now().addSecs(120)) } }) }));
    all = reader().notifications({});
    QCOMPARE(all.first().notification.id, u"n1"_s);
    QCOMPARE(all.first().notification.count, 2);
    enqueue(commands::markNotificationRead({}, u"n1"_s, m_cache->now()));
    QCOMPARE(reader().unreadNotifications(), 1);
    QCOMPARE(reader().notifications({}, true).first().notification.id, u"n2"_s);
    // By key, both ways.
    const auto second = reader().notifications({ .from = all.first().key, .limit = 5 });
    QCOMPARE(second.size(), 1);
    QCOMPARE(reader()
                 .notifications({ .from = second.first().key, .direction = Reader::Page::Direction::Before })
                 .first()
                 .notification.id,
        u"n1"_s);
}

void StoreOwn::readWhileMoreActsJoin()
{
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { notification(u"n1"_s, u"reaction"_s) }));
    const qint64 sequence = enqueue(commands::markNotificationRead({}, u"n1"_s, m_cache->now()));
    QVERIFY(m_cache->apply(
        Cache::mette, Type::Notification, { notification(u"n1"_s, u"reaction"_s, { { u"count"_s, 3 } }) }));
    QCOMPARE(reader().unreadNotifications(), 0);
    QCOMPARE(reader().notification(u"n1"_s)->notification.count, 3);
    done(sequence, {});
    QCOMPARE(reader().unreadNotifications(), 0);
}

void StoreOwn::dismissed()
{
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { notification(u"n1"_s, u"reaction"_s) }));
    enqueue(commands::dismissNotification({}, u"n1"_s));
    QVERIFY(reader().notifications({}).isEmpty());
    QCOMPARE(reader().unreadNotifications(), 0);
    QVERIFY(!reader().notification(u"n1"_s));
}

void StoreOwn::scheduledPost()
{
    const QDateTime tomorrow = m_cache->now().addDays(1);
    const Command later = commands::schedulePost({},
        { .groupId = Cache::pumps, .body = u"Later"_s, .files = { { u"f1"_s, u"a.txt"_s, u"text/plain"_s, "1"_ba } } },
        tomorrow.addDays(1));
    const Command sooner = commands::schedulePost({}, { .groupId = Cache::coffee, .body = u"Sooner"_s }, tomorrow);
    const qint64 sequence = enqueue(later);
    enqueue(sooner);
    auto scheduled = reader().scheduled();
    QCOMPARE(scheduled.size(), 2);
    QCOMPARE(scheduled[0].post.body, u"Sooner"_s);
    QCOMPARE(scheduled[1].post.accountId, Cache::pumps);
    QCOMPARE(scheduled[1].post.attachments.value(0).localId, u"f1"_s);
    QVERIFY(reader().page({ Feed::Scope::Group, Cache::pumps }, {}).size() == 3); // not written yet
    // Its file is uploaded, then it goes with the blob's id.
    QCOMPARE(store().sendable(1).first().command.files.size(), 1);
    QVERIFY(store().uploaded(u"f1"_s, u"b1"_s));
    QCOMPARE(store().sendable(1).first().command.properties["attachments"_L1][0]["blobId"_L1], u"b1"_s);
    done(sequence, { { u"id"_s, u"o1"_s } });
    QVERIFY(m_cache->apply(Cache::mette, Type::ScheduledPost, { [&] {
        QJsonObject object = later.properties;
        object.insert("id"_L1, u"o1"_s);
        object.insert("problem"_L1, u"You left."_s);
        return object;
    }() }));
    QCOMPARE(reader().scheduled()[1].problem, u"You left."_s);
    enqueue(commands::reschedulePost(
        {}, u"o1"_s, { { u"body"_s, u"Better"_s }, { u"sendAt"_s, json::utcDate(m_cache->now()) } }));
    scheduled = reader().scheduled();
    QCOMPARE(scheduled[0].post.body, u"Better"_s);
    QVERIFY(scheduled[0].problem.isEmpty()); // it is tried again
    enqueue(commands::cancelScheduledPost({}, u"o1"_s));
    QCOMPARE(reader().scheduled().size(), 1);
}

void StoreOwn::scheduledReplyToADiscardedPostFails()
{
    const Command written = commands::createPost({ .groupId = Cache::pumps, .body = u"New"_s });
    const qint64 sequence = enqueue(written);
    enqueue(commands::schedulePost(
        {}, { .groupId = Cache::pumps, .parentId = written.objectId, .body = u"Later"_s }, m_cache->now().addDays(1)));
    QVERIFY(store().discard(sequence));
    QCOMPARE(store().failedCount(), 1); // what was typed is not lost
}

void StoreOwn::askedFromOutside()
{
    const Command ask = commands::askToJoin(Cache::running, u"I run"_s);
    const qint64 sequence = enqueue(ask);
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::Asked);
    QCOMPARE(reader().joinState(Cache::running).requestId, ask.objectId);
    done(sequence, { { u"id"_s, u"oAsk"_s }, { u"createdAt"_s, json::utcDate(m_cache->now()) } });
    QCOMPARE(reader().joinState(Cache::running).requestId, u"oAsk"_s); // and does not flicker
    const auto told = [&](const QString &kind) {
        return notification(u"n1"_s, kind,
            { { u"groupId"_s, Cache::running }, { u"postId"_s, QJsonValue::Null }, { u"threadId"_s, QJsonValue::Null },
                { u"requestId"_s, kind == u"asked" ? QJsonValue(u"oAsk"_s) : QJsonValue() } });
    };
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"asked"_s) }));
    QCOMPARE(reader().joinState(Cache::running).requestId, u"oAsk"_s);
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"declined"_s) }));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::Declined);
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"admitted"_s) }));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::None);
}

void StoreOwn::askedAndWithdrawn()
{
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification,
        { notification(u"n1"_s, u"asked"_s, { { u"groupId"_s, Cache::running }, { u"requestId"_s, u"oAsk"_s } }) }));
    const qint64 sequence
        = enqueue(commands::endJoinRequest(Cache::running, reader().joinState(Cache::running).requestId));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::None);
    done(sequence, {});
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::None);
    QVERIFY(reader().notifications({}).isEmpty());
}

void StoreOwn::declinedWhileItWasWithdrawn()
{
    const auto told = [&](const QString &kind) {
        return notification(u"n1"_s, kind, { { u"groupId"_s, Cache::running }, { u"requestId"_s, u"oAsk"_s } });
    };
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"asked"_s) }));
    const qint64 sequence = enqueue(commands::endJoinRequest(Cache::running, u"oAsk"_s));
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"declined"_s) }));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::Declined);
    done(sequence, {});
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::Declined);
    QCOMPARE(reader().notifications({}).size(), 1); // the server keeps it
}

// The notification came, then the answer to the repeated create: nothing stays behind that would
// still be there when the request is over.
void StoreOwn::requestIsDoneBefore()
{
    const qint64 sequence = enqueue(commands::askToJoin(Cache::running, u"I run"_s));
    const auto told = [&](const QString &kind) {
        return notification(u"n1"_s, kind, { { u"groupId"_s, Cache::running }, { u"requestId"_s, u"oAsk"_s } });
    };
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"asked"_s) }));
    done(sequence, { { u"id"_s, u"oAsk"_s } });
    QCOMPARE(reader().joinState(Cache::running).requestId, u"oAsk"_s);
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, {}, { u"n1"_s }));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::None);

    // Or it was declined already.
    const qint64 again = enqueue(commands::askToJoin(Cache::running, u"I still run"_s));
    QVERIFY(m_cache->apply(Cache::mette, Type::Notification, { told(u"declined"_s) }));
    done(again, { { u"id"_s, u"oAsk"_s } });
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::Declined);
}

void StoreOwn::refusedRequestIsNone()
{
    const qint64 sequence = enqueue(commands::askToJoin(Cache::running, u"I run"_s));
    QVERIFY(store().markFailed(sequence, u"No."_s));
    QCOMPARE(reader().joinState(Cache::running).kind, JoinState::Kind::None);
}

void StoreOwn::admittedByAModerator()
{
    QVERIFY(m_cache->apply(Cache::pumps, Type::JoinRequest,
        { { { u"id"_s, u"oAsk"_s }, { u"memberId"_s, Cache::lena }, { u"message"_s, u"Hi"_s },
            { u"createdAt"_s, json::utcDate(m_cache->now()) } } }));
    QVERIFY(m_cache->apply(
        Cache::mette, Type::Notification, { notification(u"n1"_s, u"request"_s, { { u"requestId"_s, u"oAsk"_s } }) }));
    QCOMPARE(reader().joinRequests(Cache::pumps).size(), 1);
    const auto before = reader().memberships(Cache::pumps).size();
    const qint64 sequence = enqueue(commands::addMember(Cache::pumps, Cache::lena));
    QVERIFY(reader().joinRequests(Cache::pumps).isEmpty() && reader().notifications({}).isEmpty());
    QCOMPARE(reader().memberships(Cache::pumps).size(), before + 1);
    done(sequence, { { u"id"_s, u"sLena"_s }, { u"role"_s, u"member"_s } });
    QVERIFY(reader().joinRequests(Cache::pumps).isEmpty());
    enqueue(commands::setMemberRole(Cache::pumps, u"sLena"_s, u"moderator"_s));
    const auto memberships = reader().memberships(Cache::pumps);
    QVERIFY(std::any_of(memberships.begin(), memberships.end(),
        [](const Membership &m) { return m.memberId == Cache::lena && m.role == u"moderator"; }));
    enqueue(commands::removeMember(Cache::pumps, u"sLena"_s));
    QCOMPARE(reader().memberships(Cache::pumps).size(), before);
}

void StoreOwn::pinIsNoEdit()
{
    enqueue(commands::pinPost(post(Cache::code), m_cache->now()));
    QCOMPARE(post(Cache::code).pinnedAt, m_cache->now());
    QVERIFY(!post(Cache::code).editedAt.isValid() && post(Cache::code).versions.isEmpty());
    const auto pinned = reader().pinned(Cache::pumps);
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pinned.first().id, Cache::code);
    enqueue(commands::pinPost(post(Cache::code), {}));
    QVERIFY(reader().pinned(Cache::pumps).isEmpty());
}

void StoreOwn::editKeepsWhatItSaid()
{
    const Post before = post(Cache::code);
    const qint64 sequence = enqueue(commands::editPost(before, before.title, u"Better"_s));
    QCOMPARE(post(Cache::code).versions, QList<PostVersion>({ { before.title, before.body, before.createdAt } }));
    QCOMPARE(post(Cache::code).editedAt, m_cache->now());
    done(sequence, {});
    m_cache->setNow(m_cache->now().addSecs(60));
    enqueue(commands::editPost(post(Cache::code), before.title, u"Best"_s));
    QCOMPARE(post(Cache::code).versions.size(), 2);
    QCOMPARE(post(Cache::code).versions.last().body, u"Better"_s);
    enqueue(commands::removePost(post(Cache::code)));
    QVERIFY(post(Cache::code).versions.isEmpty());
}

void StoreOwn::editOfAQueuedPostTakesFiles()
{
    const Command written = commands::createPost(
        { .groupId = Cache::pumps, .body = u"New"_s, .files = { { u"f1"_s, u"a"_s, {}, "1"_ba } } });
    enqueue(written);
    const Post queued = post(written.objectId);
    const commands::NewPost edited { .body = u"New"_s, .files = { { u"f2"_s, u"b"_s, {}, "22"_ba } } };
    enqueue(commands::editPost(queued, edited, queued.attachments));
    QCOMPARE(post(written.objectId).attachments.size(), 2);
    QCOMPARE(store().sendable(10).value(0).command.files.size(), 2);
    QCOMPARE(reader().blob(u"f2"_s), std::optional("22"_ba));
}

void StoreOwn::pictureGoesUnderItsBlob()
{
    Command command = commands::editMember(Cache::workspace, Cache::mette, { { u"avatarBlobId"_s, u"f1"_s } });
    command.files = { { u"f1"_s, u"me.png"_s, u"image/png"_s, "png"_ba } };
    enqueue(command);
    QCOMPARE(reader().member(Cache::mette)->avatarBlobId, u"f1"_s);
    QCOMPARE(reader().blob(u"f1"_s), std::optional("png"_ba));
    QVERIFY(store().uploaded(u"f1"_s, u"bMe"_s));
    QCOMPARE(store().sendable(10).value(0).command.properties, QJsonObject({ { u"avatarBlobId"_s, u"bMe"_s } }));
}

// A community manager adds somebody to a group that they are not in themselves.
void StoreOwn::outsidersMembershipIsNotKept()
{
    done(enqueue(commands::addMember(Cache::running, Cache::lena)), { { u"id"_s, u"sLena"_s } });
    QVERIFY(reader().memberships(Cache::running).isEmpty());
}

QTEST_GUILESS_MAIN(StoreOwn)
#include "store_own.moc"
