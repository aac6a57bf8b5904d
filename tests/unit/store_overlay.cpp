#include "support/CacheFixture.h"

#include "sync/store/Database.h"
#include "sync/types/Json.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// What a person does shows at once, is sent once, and ends as what the server has.
class StoreOverlay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newPostShowsAtOnce();
    void replyCountsInItsThread();
    void doneBeforePush();
    void pushBeforeDone();
    void pushOfSomebodyElsesEditDuringOurs();
    void replyToAnUnsentPost();
    void renamedEverywhere();
    void alreadyExists();
    void editOfAQueuedPostChangesIt();
    void editOfAPostBeingSentWaits();
    void editOfAFailedPostSendsItAgain();
    void editOfAPostThatMayHaveArrivedFollows_data();
    void editOfAPostThatMayHaveArrivedFollows();
    void aLateAnswerLeavesWhatIsLeftToDo();
    void editOfARefusedPostIsSentOnce();
    void removalOfAPostThatMayHaveArrivedWaits();
    void editAfterAccessCameBack();
    void removedBeforeItWasSent();
    void discardTakesTheEchoBack();
    void failedKeepsItsEcho();
    void removePostEmptiesIt();
    void reactAndWithdraw();
    void voteReplacesVote();
    void acceptAnswer();
    void joinIsMetByMember();
    void newGroupWithAPost();
    void files();
    void orderOfSending();
    void sendingIsQueuedAgainAfterARestart();
    void lostAccount();
    void exportAndImport();
    void whatMayHaveArrivedStaysSoInAnotherCache();
    void ownThingsMakeNoAccount();
    void drafts();
    void serverDestroysWhatWeEdit();

private:
    Post post(const Id &id) const { return m_cache->reader().post(id).value_or(PostDetails()).post; }
    QStringList feed(const Id &group) const
    {
        QStringList ids;
        for (const FeedRow &row : m_cache->reader().page({ Feed::Scope::Group, group }, {}))
            ids.append(row.id);
        return ids;
    }
    QStringList thread(const Id &id) const
    {
        QStringList bodies;
        for (const FeedRow &row : m_cache->reader().page({ Feed::Scope::Thread, id }, {}))
            bodies.append(post(row.id).body);
        return bodies;
    }
    qint64 enqueue(const Command &command)
    {
        const auto sequence = m_cache->store().enqueue(command);
        return sequence.value_or(-1);
    }
    Command reply(const Id &parent, const QString &body)
    {
        return commands::createPost({ .groupId = Cache::pumps, .parentId = parent, .body = body });
    }
    // What the server would push for a create.
    QJsonObject pushed(const Command &command, const Id &id, const Id &threadId = {})
    {
        QJsonObject object = Cache::postJson(id, Cache::mette, {}, {}, m_cache->now().addSecs(2));
        for (auto it = command.properties.begin(); it != command.properties.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert("threadId"_L1, threadId.isEmpty() ? id : threadId);
        return object;
    }
    Store &store() { return m_cache->store(); }

    std::unique_ptr<Cache> m_cache;
    ChangeSet m_last;
};

void StoreOverlay::init()
{
    m_cache = std::make_unique<Cache>();
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
    connect(&store(), &Store::changed, this, [this](const ChangeSet &changes) { m_last = changes; });
}

void StoreOverlay::cleanup() { m_cache.reset(); }

void StoreOverlay::newPostShowsAtOnce()
{
    const Command command
        = commands::createPost({ .groupId = Cache::pumps, .kind = u"question"_s, .title = u"New"_s, .body = u"Hi"_s });
    QVERIFY(enqueue(command) > 0);
    const auto details = m_cache->reader().post(command.objectId);
    QVERIFY(details);
    QCOMPARE(details->author.name, u"Mette Halvorsen"_s);
    QCOMPARE(details->sendState, SendState::Queued);
    QVERIFY(details->mine && !details->unread);
    QCOMPARE(details->post.createdAt, m_cache->now());
    QCOMPARE(details->post.threadId, command.objectId);
    QCOMPARE(feed(Cache::pumps).first(), command.objectId);
    QVERIFY(m_last.outbox && m_last.of(Type::Post).contains(command.objectId));
    QCOMPARE(m_cache->reader().outbox().size(), 1);
    QCOMPARE(m_cache->reader().search({ u"new"_s }).value(0).postId, command.objectId);
    QCOMPARE(store().pendingCount(), 1);
}

void StoreOverlay::replyCountsInItsThread()
{
    const Command command = reply(Cache::code, u"Nice"_s);
    enqueue(command);
    QCOMPARE(post(Cache::code).replyCount, 1);
    QCOMPARE(post(Cache::code).lastActivityAt, m_cache->now());
    QCOMPARE(feed(Cache::pumps).first(), Cache::code);
    QCOMPARE(thread(Cache::code), QStringList(u"Nice"_s));
    QVERIFY(m_last.of(Type::Post).contains(Cache::code));
}

void StoreOverlay::doneBeforePush()
{
    const Command command = reply(Cache::code, u"Nice"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QCOMPARE(m_cache->reader().post(command.objectId)->sendState, SendState::Sending);
    QVERIFY(store().markDone(
        sequence, { { u"id"_s, u"pNew"_s }, { u"createdAt"_s, json::utcDate(m_cache->now().addSecs(2)) } }));
    QCOMPARE(m_last.renamed.value(command.objectId), u"pNew"_s);
    QVERIFY(m_last.of(Type::Post).contains(u"pNew"_s));
    QVERIFY(!m_cache->reader().post(command.objectId));
    QCOMPARE(m_cache->reader().post(u"pNew"_s)->sendState, SendState::Sent);
    QCOMPARE(post(u"pNew"_s).createdAt, m_cache->now().addSecs(2));
    QCOMPARE(post(Cache::code).replyCount, 1); // and does not flicker until the root comes again
    QCOMPARE(store().pendingCount(), 0);

    // The push that follows changes nothing that shows.
    QJsonObject root
        = Cache::postJson(Cache::code, Cache::jonas, u"Ramp-up without the bump"_s, {}, m_cache->now().addDays(-2));
    root.insert("replyCount"_L1, 1);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { root, pushed(command, u"pNew"_s, Cache::code) }));
    QCOMPARE(post(Cache::code).replyCount, 1);
    QCOMPARE(thread(Cache::code), QStringList(u"Nice"_s));
}

void StoreOverlay::pushBeforeDone()
{
    const Command command = reply(Cache::code, u"Nice"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QJsonObject root
        = Cache::postJson(Cache::code, Cache::jonas, u"Ramp-up without the bump"_s, {}, m_cache->now().addDays(-2));
    root.insert("replyCount"_L1, 1);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { root, pushed(command, u"pNew"_s, Cache::code) }));
    QCOMPARE(m_last.renamed.value(command.objectId), u"pNew"_s);
    QCOMPARE(thread(Cache::code), QStringList(u"Nice"_s)); // one row, never two
    QCOMPARE(post(Cache::code).replyCount, 1);
    QCOMPARE(store().pendingCount(), 0);
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"pNew"_s } })); // the answer comes late
    QCOMPARE(thread(Cache::code), QStringList(u"Nice"_s));

    // Somebody else's post with a token like ours is not our post.
    const Command second = reply(Cache::code, u"Mine"_s);
    enqueue(second);
    QJsonObject theirs = pushed(second, u"pTheirs"_s, Cache::code);
    theirs.insert("authorId"_L1, Cache::rolf);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { theirs }));
    QCOMPARE(store().pendingCount(), 1);
}

void StoreOverlay::pushOfSomebodyElsesEditDuringOurs()
{
    const qint64 sequence = enqueue(commands::editPost(post(Cache::code), u"Ours"_s, {}));
    QVERIFY(store().markSending({ sequence }));
    QCOMPARE(post(Cache::code).title, u"Ours"_s);
    // The server did ours, then theirs, and told of both before it answered us.
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post,
        { Cache::postJson(Cache::code, Cache::jonas, u"Theirs"_s, {}, m_cache->now()) }, {}, u"9"_s));
    QCOMPARE(post(Cache::code).title, u"Ours"_s); // as long as it is on its way
    QVERIFY(store().markDone(sequence, {}));
    QCOMPARE(post(Cache::code).title, u"Theirs"_s); // nothing more will come to correct it
}

void StoreOverlay::replyToAnUnsentPost()
{
    const Command root = commands::createPost({ .groupId = Cache::pumps, .body = u"Root"_s });
    const qint64 first = enqueue(root);
    const Command answer = reply(root.objectId, u"Answer"_s);
    const qint64 second = enqueue(answer);
    const Command deeper = reply(answer.objectId, u"Deeper"_s);
    const qint64 third = enqueue(deeper);
    QCOMPARE(thread(root.objectId), (QStringList { u"Answer"_s, u"Deeper"_s }));
    QCOMPARE(post(root.objectId).replyCount, 2);
    QCOMPARE(store().sendable(10).size(), 1);

    QVERIFY(store().markDone(first, { { u"id"_s, u"pRoot"_s } }));
    QCOMPARE(thread(u"pRoot"_s), (QStringList { u"Answer"_s, u"Deeper"_s }));
    QCOMPARE(post(u"pRoot"_s).replyCount, 2);
    QCOMPARE(post(answer.objectId).parentId, u"pRoot"_s);
    QCOMPARE(post(answer.objectId).threadId, u"pRoot"_s);
    auto sendable = store().sendable(10);
    QCOMPARE(sendable.size(), 1);
    QCOMPARE(sendable[0].sequence, second);
    QCOMPARE(sendable[0].command.properties.value("parentId"_L1), u"pRoot"_s);

    QVERIFY(store().markDone(second, { { u"id"_s, u"pAnswer1"_s } }));
    QCOMPARE(post(deeper.objectId).parentId, u"pAnswer1"_s);
    QCOMPARE(post(deeper.objectId).threadId, u"pRoot"_s);
    QVERIFY(store().markDone(third, { { u"id"_s, u"pDeeper"_s } }));
    QCOMPARE(thread(u"pRoot"_s), (QStringList { u"Answer"_s, u"Deeper"_s }));
    QCOMPARE(store().sendable(10).size(), 0);
}

void StoreOverlay::renamedEverywhere()
{
    const Command root = commands::createPost({ .groupId = Cache::pumps, .kind = u"question"_s, .body = u"Root"_s });
    const qint64 first = enqueue(root);
    const Command answer = reply(root.objectId, u"Answer"_s);
    const qint64 second = enqueue(answer);
    enqueue(commands::react(post(root.objectId), u"👍"_s));
    enqueue(commands::acceptAnswer(post(root.objectId), answer.objectId));
    QVERIFY(store().setDraft(root.objectId, u"{\"body\":\"draft\"}"_s));
    QCOMPARE(post(root.objectId).answerId, answer.objectId);

    QVERIFY(store().markDone(first, { { u"id"_s, u"pRoot"_s } }));
    QVERIFY(store().markDone(second, { { u"id"_s, u"pAnswer1"_s } }));
    QCOMPARE(post(u"pRoot"_s).answerId, u"pAnswer1"_s);
    QCOMPARE(m_cache->reader().post(u"pRoot"_s)->reactions.value(0).emoji, u"👍"_s);
    QCOMPARE(m_cache->reader().draft(u"pRoot"_s), u"{\"body\":\"draft\"}"_s);
    QVERIFY(m_cache->reader().draft(root.objectId).isEmpty());
    for (const OutboxItem &item : m_cache->reader().outbox()) {
        QVERIFY(!QString::fromUtf8(json::compact(item.properties)).contains(root.objectId));
        QVERIFY(!QString::fromUtf8(json::compact(item.properties)).contains(answer.objectId));
    }
    QCOMPARE(store().sendable(10).size(), 2);
}

void StoreOverlay::alreadyExists()
{
    // The first answer was lost, and the post came by another way before the second one.
    const Command command = reply(Cache::code, u"Nice"_s);
    const qint64 sequence = enqueue(command);
    QJsonObject known = pushed(command, u"pNew"_s, Cache::code);
    known.remove("token"_L1);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { known }));
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"pNew"_s } }));
    QCOMPARE(thread(Cache::code), QStringList(u"Nice"_s));
    QVERIFY(!m_cache->reader().post(command.objectId));
}

void StoreOverlay::editOfAQueuedPostChangesIt()
{
    const Command command = commands::createPost({ .groupId = Cache::pumps, .body = u"Helo"_s });
    const qint64 sequence = enqueue(command);
    QCOMPARE(enqueue(commands::editPost(post(command.objectId), {}, u"Hello"_s)), sequence);
    QCOMPARE(store().pendingCount(), 1);
    QCOMPARE(post(command.objectId).body, u"Hello"_s);
    QVERIFY(!post(command.objectId).editedAt.isValid());
    QCOMPARE(store().sendable(1)[0].command.properties.value("body"_L1), u"Hello"_s);
    QCOMPARE(m_cache->reader().search({ u"helo"_s }).size(), 0);
    QCOMPARE(m_cache->reader().search({ u"hello"_s }).size(), 1);
}

void StoreOverlay::editOfAPostBeingSentWaits()
{
    const Command command = commands::createPost({ .groupId = Cache::pumps, .body = u"Helo"_s });
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    const qint64 edit = enqueue(commands::editPost(post(command.objectId), {}, u"Hello"_s));
    QVERIFY(edit > sequence);
    QCOMPARE(post(command.objectId).body, u"Hello"_s);
    QVERIFY(store().sendable(10).isEmpty());
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"pNew"_s } }));
    QCOMPARE(post(u"pNew"_s).body, u"Hello"_s);
    QCOMPARE(store().sendable(10).value(0).command.objectId, u"pNew"_s);
}

void StoreOverlay::editOfAFailedPostSendsItAgain()
{
    const Command command = commands::createPost({ .groupId = Cache::pumps, .body = u"x"_s });
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markFailed(sequence, u"Too long."_s));
    QVERIFY(store().sendable(10).isEmpty());
    QCOMPARE(enqueue(commands::editPost(post(command.objectId), {}, u"y"_s)), sequence);
    QCOMPARE(store().sendable(10).size(), 1);
    QCOMPARE(store().failedCount(), 0);
}

void StoreOverlay::removedBeforeItWasSent()
{
    const Command command = commands::createPost({ .groupId = Cache::pumps, .body = u"x"_s });
    enqueue(command);
    enqueue(commands::react(post(command.objectId), u"👍"_s));
    QCOMPARE(enqueue(commands::removePost(post(command.objectId))), 0);
    QVERIFY(!m_cache->reader().post(command.objectId));
    QVERIFY(m_cache->reader().outbox().isEmpty());
}

void StoreOverlay::discardTakesTheEchoBack()
{
    const Post before = post(Cache::code);
    const qint64 edit = enqueue(commands::editPost(before, u"Other"_s, u"Other"_s));
    const qint64 answer = enqueue(reply(Cache::code, u"Nice"_s));
    QVERIFY(post(Cache::code) != before);
    QVERIFY(store().discard(edit));
    QCOMPARE(post(Cache::code).title, before.title);
    QCOMPARE(post(Cache::code).replyCount, 1);
    QVERIFY(store().discard(answer));
    QCOMPARE(post(Cache::code), before);
    QVERIFY(thread(Cache::code).isEmpty());

    // A reply to what was discarded is not lost with it.
    const Command root = commands::createPost({ .groupId = Cache::pumps, .body = u"Root"_s });
    const qint64 first = enqueue(root);
    enqueue(reply(root.objectId, u"Typed with care"_s));
    enqueue(commands::react(post(root.objectId), u"👍"_s));
    QVERIFY(store().discard(first));
    const auto items = m_cache->reader().outbox();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].state, SendState::Failed);
    QVERIFY(!items[0].error.isEmpty());
}

void StoreOverlay::failedKeepsItsEcho()
{
    const Command command = commands::createPost({ .groupId = Cache::pumps, .body = u"x"_s });
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QVERIFY(store().markFailed(sequence, u"The group is archived."_s));
    const auto details = m_cache->reader().post(command.objectId);
    QVERIFY(details);
    QCOMPARE(details->sendState, SendState::Failed);
    QCOMPARE(details->sendError, u"The group is archived."_s);
    QVERIFY(m_last.of(Type::Post).contains(command.objectId) && m_last.outbox);
    QCOMPARE(store().failedCount(), 1);
    QVERIFY(store().retry(sequence));
    QCOMPARE(m_cache->reader().post(command.objectId)->sendState, SendState::Queued);
    QCOMPARE(m_cache->reader().outbox().value(0).attempts, 1);
}

void StoreOverlay::removePostEmptiesIt()
{
    enqueue(commands::removePost(post(u"pReply"_s)));
    QVERIFY(post(u"pReply"_s).removed);
    QVERIFY(post(u"pReply"_s).body.isEmpty());
    QCOMPARE(post(Cache::question).replyCount, 1);
    QVERIFY(m_cache->reader().search({ u"lab"_s }).isEmpty());
}

void StoreOverlay::reactAndWithdraw()
{
    const auto reactions = [&] {
        QStringList list;
        const auto details = m_cache->reader().post(Cache::code);
        for (const ReactionCount &reaction : details->reactions)
            list.append(u"%1 %2 %3"_s.arg(reaction.emoji).arg(reaction.count).arg(reaction.mine));
        return list;
    };
    const Command command = commands::react(post(Cache::code), u"👍"_s);
    qint64 sequence = enqueue(command);
    QCOMPARE(reactions(), QStringList(u"👍 1 1"_s));
    QVERIFY(m_last.of(Type::Post).contains(Cache::code));
    QCOMPARE(enqueue(commands::withdrawResponse(Cache::pumps, command.objectId)), 0);
    QVERIFY(reactions().isEmpty());

    sequence = enqueue(commands::react(post(Cache::code), u"👍"_s));
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"r1"_s } }));
    const qint64 withdrawn = enqueue(commands::withdrawResponse(Cache::pumps, u"r1"_s));
    QVERIFY(reactions().isEmpty());
    QVERIFY(m_last.of(Type::Post).contains(Cache::code));
    // A page of history that still has it does not bring it back.
    QVERIFY(m_cache->apply(Cache::pumps, Type::Response,
        { Cache::responseJson(u"r1"_s, Cache::mette, Cache::code, u"reaction"_s, u"👍"_s) }));
    QVERIFY(reactions().isEmpty());
    QVERIFY(store().markDone(withdrawn, {}));
    QVERIFY(reactions().isEmpty());
}

void StoreOverlay::voteReplacesVote()
{
    QVERIFY(m_cache->apply(Cache::coffee, Type::Response,
        { Cache::responseJson(u"rMine"_s, Cache::mette, Cache::poll, u"vote"_s, u"o1"_s) }));
    const auto mine = [&] { return m_cache->reader().post(Cache::poll)->myVotes; };
    QCOMPARE(mine(), QSet<QString> { u"o1"_s });
    const qint64 second = enqueue(commands::vote(post(Cache::poll), u"o2"_s));
    QCOMPARE(mine(), QSet<QString> { u"o2"_s });
    QCOMPARE(m_cache->reader().post(Cache::poll)->votes.value(u"o2"_s), 2);
    enqueue(commands::vote(post(Cache::poll), u"o3"_s)); // changed my mind before it was sent
    QCOMPARE(mine(), QSet<QString> { u"o3"_s });
    QCOMPARE(store().pendingCount(), 1);
    QVERIFY(store().markDone(second, { { u"id"_s, u"rGone"_s } })); // is no more
    QVERIFY(store().discard(store().sendable(1)[0].sequence));
    QCOMPARE(mine(), QSet<QString> { u"o1"_s });
}

void StoreOverlay::acceptAnswer()
{
    const qint64 sequence = enqueue(commands::acceptAnswer(post(Cache::question), u"pReply"_s));
    QCOMPARE(post(Cache::question).answerId, u"pReply"_s);
    QCOMPARE(m_cache->reader().post(Cache::question)->answerAuthor.id, Cache::amina);
    QVERIFY(m_cache->reader().myResponse(Cache::question, u"accept"_s, Cache::answer).isEmpty());
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"rNew"_s } }));
    QCOMPARE(post(Cache::question).answerId, u"pReply"_s);
    enqueue(commands::withdrawResponse(Cache::pumps, u"rNew"_s));
    QVERIFY(post(Cache::question).answerId.isEmpty());
}

void StoreOverlay::joinIsMetByMember()
{
    enqueue(commands::joinGroup(Cache::running, Cache::mette));
    QVERIFY(m_cache->reader().myMembership(Cache::running));
    auto session = Cache::session();
    session.accounts.append({ Cache::running, u"group"_s });
    QVERIFY(store().setSession(session));
    QVERIFY(m_last.accounts);
    QVERIFY(m_cache->apply(Cache::running, Type::Membership,
        { { { u"id"_s, u"s1"_s }, { u"memberId"_s, Cache::mette }, { u"role"_s, u"member"_s } } }));
    QCOMPARE(store().pendingCount(), 0);
    QCOMPARE(m_cache->reader().memberships(Cache::running).size(), 1);
    QCOMPARE(m_cache->reader().myMembership(Cache::running)->id, u"s1"_s);
}

void StoreOverlay::newGroupWithAPost()
{
    const Command group = commands::createGroup(Cache::workspace, { .name = u"Chess"_s, .purpose = u"Wednesdays"_s });
    const qint64 first = enqueue(group);
    const auto isJoined = [&](const Id &id) {
        for (const GroupSummary &summary : m_cache->reader().groups()) {
            if (summary.group.id == id)
                return summary.joined;
        }
        return false;
    };
    QVERIFY(isJoined(group.objectId));
    const Command hello = commands::createPost({ .groupId = group.objectId, .body = u"Hello"_s });
    enqueue(hello);
    QCOMPARE(feed(group.objectId), QStringList(hello.objectId));
    QCOMPARE(store().sendable(10).size(), 1);
    QVERIFY(store().markDone(first, { { u"id"_s, u"gChess"_s } }));
    QCOMPARE(feed(u"gChess"_s), QStringList(hello.objectId));
    QVERIFY(feed(group.objectId).isEmpty());
    QCOMPARE(store().sendable(10).value(0).command.accountId, u"gChess"_s);
    QCOMPARE(m_cache->reader().group(u"gChess"_s)->name, u"Chess"_s);
    QVERIFY(!m_cache->reader().group(group.objectId));
}

void StoreOverlay::files()
{
    const QByteArray bytes = "the bytes of a picture"_ba;
    const Command command = commands::createPost({ .groupId = Cache::pumps,
        .body = u"Look"_s,
        .files
        = { { u"f1"_s, u"a.png"_s, u"image/png"_s, bytes }, { u"f2"_s, u"b.txt"_s, u"text/plain"_s, "b"_ba } } });
    const qint64 sequence = enqueue(command);
    QCOMPARE(m_cache->reader().blob(u"f1"_s), bytes);
    QCOMPARE(post(command.objectId).attachments.value(0).localId, u"f1"_s);
    auto queued = store().sendable(1).value(0);
    QCOMPARE(queued.command.files.size(), 2);
    QVERIFY(queued.command.files[0].bytes.isEmpty());
    QCOMPARE(store().file(u"f1"_s), bytes);
    QVERIFY(store().uploaded(u"f1"_s, u"b1"_s));
    QVERIFY(store().uploaded(u"f2"_s, u"b2"_s));
    queued = store().sendable(1).value(0);
    QVERIFY(queued.command.files.isEmpty());
    const QJsonObject first = queued.command.properties.value("attachments"_L1)[0].toObject();
    QCOMPARE(first.value("blobId"_L1), u"b1"_s);
    QVERIFY(!first.contains("localId"_L1));
    QVERIFY(store().markFailed(sequence, u"no"_s));
    QVERIFY(store().retry(sequence));
    QCOMPARE(store().sendable(1).value(0).command.files.size(), 2); // uploads do not last for ever
    QVERIFY(store().uploaded(u"f1"_s, u"b1"_s));
    QVERIFY(store().uploaded(u"f2"_s, u"b2"_s));
    QVERIFY(store().markDone(sequence, { { u"id"_s, u"pNew"_s } }));
    QCOMPARE(post(u"pNew"_s).attachments.value(0).blobId, u"b1"_s);
    QCOMPARE(m_cache->reader().blob(u"b1"_s), bytes);
    QVERIFY(!m_cache->reader().blob(u"f1"_s));
}

void StoreOverlay::orderOfSending()
{
    const auto bodies = [&] {
        QList<qint64> list;
        for (const Store::Queued &queued : store().sendable(10))
            list.append(queued.sequence);
        return list;
    };
    const qint64 a = enqueue(reply(Cache::code, u"a"_s));
    const qint64 b = enqueue(reply(Cache::code, u"b"_s)); // does not wait for a
    const qint64 c = enqueue(commands::editPost(post(Cache::poll), u"c"_s, {}));
    QCOMPARE(bodies(), (QList { a, b, c }));
    QVERIFY(store().markSending({ c }));
    const qint64 d = enqueue(commands::editPost(post(Cache::poll), u"d"_s, {})); // waits for c
    QCOMPARE(bodies(), (QList { a, b }));
    QVERIFY(store().queueAgain());
    QCOMPARE(bodies(), (QList { a, b, c }));
    QVERIFY(store().markFailed(c, u"no"_s)); // no longer in the way
    QCOMPARE(bodies(), (QList { a, b, d }));
    QCOMPARE(store().sendable(2).size(), 2);
}

void StoreOverlay::editOfAPostThatMayHaveArrivedFollows_data()
{
    QTest::addColumn<bool>("arrived"); // otherwise it is made with the new words
    QTest::addColumn<bool>("failed"); // since
    QTest::newRow("it had") << true << false;
    QTest::newRow("it had, and failed when it was sent again") << true << true;
    QTest::newRow("it had not") << false << false;
}

void StoreOverlay::editOfAPostThatMayHaveArrivedFollows()
{
    QFETCH(const bool, arrived);
    QFETCH(const bool, failed);
    const Command command = reply(Cache::code, u"as it may have arrived"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QVERIFY(store().queueAgain());
    if (failed) {
        QVERIFY(store().markSending({ sequence }));
        QVERIFY(store().markFailed(sequence, u"No."_s));
    }
    QCOMPARE(enqueue(commands::editPost(post(command.objectId), {}, u"better"_s)), sequence);
    QCOMPARE(enqueue(commands::editPost(post(command.objectId), {}, u"best"_s)), sequence);
    QCOMPARE(post(command.objectId).body, u"best"_s);
    QCOMPARE(store().sendable(10).size(), 1);
    QCOMPARE(store().sendable(1).value(0).command.properties.value("body"_L1), u"best"_s);
    QVERIFY(store().markSending({ sequence }));
    if (!arrived) {
        QVERIFY(store().markDone(sequence, { { u"id"_s, u"pNew"_s } }));
        QCOMPARE(post(u"pNew"_s).body, u"best"_s);
        QVERIFY(m_cache->reader().outbox().isEmpty());
        return;
    }
    QVERIFY(store().markDoneBefore(sequence, pushed(command, u"pNew"_s, Cache::code)));
    QCOMPARE(thread(Cache::code), QStringList(u"best"_s));
    QCOMPARE(post(Cache::code).replyCount, 1);
    const auto left = store().sendable(10);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].command.operation, Command::Operation::Update);
    QCOMPARE(left[0].command.objectId, u"pNew"_s);
    QCOMPARE(left[0].command.properties, (QJsonObject { { u"body"_s, u"best"_s } }));
    QCOMPARE(left[0].command.known, (QJsonObject { { u"body"_s, u"as it may have arrived"_s } }));
    QVERIFY(store().discard(left[0].sequence));
    QCOMPARE(thread(Cache::code), QStringList(u"as it may have arrived"_s));
}

// The push is faster than the answer: that does not take what is left to do for what it is about.
void StoreOverlay::aLateAnswerLeavesWhatIsLeftToDo()
{
    const Command command = reply(Cache::code, u"as it may have arrived"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QVERIFY(store().queueAgain());
    enqueue(commands::editPost(post(command.objectId), {}, u"better"_s));
    QVERIFY(store().markSending({ sequence }));
    const QJsonObject there = pushed(command, u"pNew"_s, Cache::code);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { there }));
    QVERIFY(store().markDoneBefore(sequence, there));
    QCOMPARE(thread(Cache::code), QStringList(u"better"_s));
    QCOMPARE(store().sendable(1).value(0).command.objectId, u"pNew"_s);
}

// The push that is faster than the answer has the words that were sent last.
void StoreOverlay::editOfARefusedPostIsSentOnce()
{
    Command command = reply(Cache::code, u"too long"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QVERIFY(store().markFailed(sequence, u"Too long."_s));
    QCOMPARE(enqueue(commands::editPost(post(command.objectId), {}, u"short"_s)), sequence);
    QVERIFY(store().markSending({ sequence }));
    command.properties.insert("body"_L1, u"short"_s);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { pushed(command, u"pNew"_s, Cache::code) }));
    QVERIFY(m_cache->reader().outbox().isEmpty());
    QCOMPARE(thread(Cache::code), QStringList(u"short"_s));
}

void StoreOverlay::removalOfAPostThatMayHaveArrivedWaits()
{
    const Command command = reply(Cache::code, u"regretted"_s);
    const qint64 sequence = enqueue(command);
    QVERIFY(store().markSending({ sequence }));
    QVERIFY(store().queueAgain());
    QVERIFY(enqueue(commands::removePost(post(command.objectId))) > sequence);
    QCOMPARE(store().sendable(10).size(), 1);
    QVERIFY(store().markDoneBefore(sequence, pushed(command, u"pNew"_s, Cache::code)));
    QCOMPARE(store().sendable(1).value(0).command.objectId, u"pNew"_s);
}

void StoreOverlay::editAfterAccessCameBack()
{
    const Command command = commands::createPost({ .groupId = Cache::coffee, .body = u"Typed with care"_s });
    enqueue(command);
    const auto session = Cache::session();
    auto without = session;
    without.accounts.removeIf([](const auto &account) { return account.id == Cache::coffee; });
    QVERIFY(store().setSession(without));
    QVERIFY(store().setSession(session));
    QVERIFY(feed(Cache::coffee).isEmpty());
    Post unsent;
    unsent.accountId = Cache::coffee;
    unsent.id = command.objectId;
    enqueue(commands::editPost(unsent, {}, u"and again"_s));
    QCOMPARE(feed(Cache::coffee), QStringList { command.objectId });
    QCOMPARE(post(command.objectId).body, u"and again"_s);
}

void StoreOverlay::sendingIsQueuedAgainAfterARestart()
{
    const Command command = reply(Cache::code, u"x"_s);
    QVERIFY(store().markSending({ enqueue(command) }));
    QVERIFY(m_cache->reopen());
    QCOMPARE(store().sendable(1).size(), 1);
    QCOMPARE(m_cache->reader().post(command.objectId)->sendState, SendState::Queued);
    QCOMPARE(post(Cache::code).replyCount, 1);
}

void StoreOverlay::lostAccount()
{
    const Command command = commands::createPost({ .groupId = Cache::coffee, .body = u"Typed with care"_s });
    enqueue(command);
    enqueue(commands::markSeen(Cache::coffee, { u"p1"_s }));
    QVERIFY(store().setDraft(Cache::coffee, u"{}"_s));
    auto session = Cache::session();
    session.accounts.removeIf([](const auto &account) { return account.id == Cache::coffee; });
    QVERIFY(store().setSession(session));
    QVERIFY(m_last.accounts);
    QVERIFY(feed(Cache::coffee).isEmpty());
    QVERIFY(!m_cache->reader().post(Cache::photo));
    QVERIFY(!m_cache->reader().blob(u"bPhoto"_s));
    QVERIFY(m_cache->reader().search({ u"bench"_s }).size() == 1); // the one in another group
    QVERIFY(m_cache->reader().memberships(Cache::coffee).isEmpty());
    QCOMPARE(store().state(Cache::coffee, Type::Post), QString());
    const auto items = m_cache->reader().outbox();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].state, SendState::Failed);
    QVERIFY(!items[0].error.isEmpty());
    // Its words leave the index, too.
    const auto indexed = [&](const char *word) {
        auto database = Database::open(m_cache->path(), Cache::key(), Database::Mode::ReadOnly);
        (*database)->execute(
            "PRAGMA query_only = OFF; CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')");
        return (*database)->query("SELECT 1 FROM temp.words WHERE term = ?", QByteArray(word)).next();
    };
    QVERIFY(indexed("torque")); // of a group that stays
    QTRY_VERIFY(!indexed("egeskov"));
    QVERIFY(indexed("torque"));
    // Back again: it can be sent after all.
    QVERIFY(store().setSession(Cache::session()));
    QVERIFY(store().retry(items[0].sequence));
    QCOMPARE(feed(Cache::coffee), QStringList(command.objectId));
    QCOMPARE(store().sendable(10).size(), 1);
}

void StoreOverlay::exportAndImport()
{
    const Command root = commands::createPost(
        { .groupId = Cache::pumps, .body = u"Root"_s, .files = { { u"f1"_s, u"a"_s, u"t/x"_s, "bytes"_ba } } });
    enqueue(root);
    enqueue(reply(root.objectId, u"Answer"_s));
    const qint64 failed = enqueue(commands::react(post(Cache::code), u"👍"_s));
    QVERIFY(store().markFailed(failed, u"Because."_s));
    const QJsonArray items = store().exportUnsent();

    Cache other;
    QVERIFY(other.store().importUnsent(items));
    QCOMPARE(other.store().exportUnsent(), items);
    QCOMPARE(other.store().pendingCount(), 2);
    QCOMPARE(other.store().failedCount(), 1);
    QCOMPARE(other.store().file(u"f1"_s), "bytes"_ba);
    QCOMPARE(other.reader().page({ Feed::Scope::Thread, root.objectId }, {}).size(), 1);
    QCOMPARE(other.reader().outbox().last().error, u"Because."_s);
}

void StoreOverlay::whatMayHaveArrivedStaysSoInAnotherCache()
{
    const Command before = reply(Cache::code, u"first"_s), after = reply(Cache::code, u"second"_s);
    QVERIFY(store().markSending({ enqueue(before), enqueue(after) }));
    QVERIFY(store().queueAgain());
    enqueue(commands::editPost(post(before.objectId), {}, u"changed before"_s));
    const QJsonArray items = store().exportUnsent();

    Cache other;
    QVERIFY(other.store().importUnsent(items));
    QCOMPARE(other.store().exportUnsent(), items);
    QVERIFY(
        other.store().enqueue(commands::editPost(other.reader().post(after.objectId)->post, {}, u"changed after"_s)));
    QCOMPARE(other.store().pendingCount(), 2);
    QVERIFY(other.store().markDoneBefore(
        other.store().sendable(2).value(0).sequence, pushed(before, u"pNew1"_s, Cache::code)));
    QVERIFY(other.store().markDoneBefore(
        other.store().sendable(2).value(1).sequence, pushed(after, u"pNew2"_s, Cache::code)));
    QStringList left;
    for (const Store::Queued &queued : other.store().sendable(10))
        left.append(queued.command.objectId + u' ' + queued.command.properties.value("body"_L1).toString());
    QCOMPARE(left, (QStringList { u"pNew1 changed before"_s, u"pNew2 changed after"_s }));
}

void StoreOverlay::ownThingsMakeNoAccount()
{
    enqueue(commands::markAllRead(Cache::pumps, QDateTime::currentDateTimeUtc())); // in one's own account
    auto database = Database::open(m_cache->path(), Cache::key(), Database::Mode::ReadOnly);
    QVERIFY(database);
    QVERIFY(!(*database)->query("SELECT 1 FROM account WHERE id = ''").next());
}

void StoreOverlay::drafts()
{
    QVERIFY(store().setDraft(Cache::pumps, u"{\"a\":1}"_s));
    QCOMPARE(m_cache->reader().draft(Cache::pumps), u"{\"a\":1}"_s);
    QVERIFY(store().setDraft(Cache::pumps, {}));
    QVERIFY(m_cache->reader().draft(Cache::pumps).isEmpty());
}

void StoreOverlay::serverDestroysWhatWeEdit()
{
    const qint64 sequence = enqueue(commands::editPost(post(Cache::code), u"x"_s, {}));
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, {}, { Cache::code }));
    QVERIFY(!m_cache->reader().post(Cache::code));
    QVERIFY(!feed(Cache::pumps).contains(Cache::code));
    QVERIFY(store().markFailed(sequence, u"It is gone."_s));
    QVERIFY(store().discard(sequence));
    QVERIFY(!m_cache->reader().post(Cache::code));
}

QTEST_GUILESS_MAIN(StoreOverlay)
#include "store_overlay.moc"
