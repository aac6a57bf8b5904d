#include "Story.h"

#include "StoryChecks.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

class Story {
public:
    Story(quint32 seed, StoryWorld &world)
        : m_world(world)
        , m_seed(seed)
        , m_random(seed)
    {
        for (const auto &desk : world.desks)
            m_lives.push_back(std::make_unique<Life>(*desk, world));
        for (int i = 0; i < 50; ++i)
            writeElsewhere(pick(world.groups), u"history"_s);
        for (const auto &desk : world.desks)
            desk->start();
    }

    void step(int number)
    {
        m_random.seed(m_seed * 1000 + static_cast<quint32>(number));
        Life &life = *m_lives[m_random.bounded(static_cast<qint64>(m_lives.size()))];
        const int what = static_cast<int>(m_random.bounded(40));
        if (qEnvironmentVariableIsSet("ATRIUM_STEPS"))
            qInfo("step %d: %d at the desk of %s", number, what, qPrintable(life.desk.member()));
        m_reader = life.desk.reader();
        if (!m_reader && what < 20)
            return comeBack(life);
        switch (what) {
        case 0:
        case 1:
        case 2:
            return write(life, pick(m_world.groups), {});
        case 3:
        case 4:
        case 5:
            if (const auto details = anyPost())
                write(life, details->post.accountId, details->post.id);
            return;
        case 6:
        case 7:
            if (const auto details = anyPost())
                submit(life, commands::react(details->post, pick(QStringList { u"👍"_s, u"🎉"_s, u"❤"_s })));
            return;
        case 8:
        case 9:
            if (const auto details = anyPost(); details && details->mine && !details->post.removed)
                submit(life, commands::editPost(details->post, u""_s, words(u"edited"_s)));
            return;
        case 10:
            if (const auto details = anyPost(); details && details->mine)
                submit(life, commands::removePost(details->post));
            return;
        case 11:
        case 12:
            if (const auto details = anyPost())
                submit(life,
                    details->bookmarkId.isEmpty() ? commands::bookmark({}, details->post)
                                                  : commands::removeBookmark({}, details->bookmarkId));
            return;
        case 13:
            return notification(life);
        case 14:
            return ask(life, m_world.groups[1]);
        case 15:
            return schedule(life);
        case 16:
            return leaveOrJoin(life, m_world.groups[m_random.bounded(2)]);
        case 17:
            return m_random.bounded(2) == 0 ? life.desk.goOffline() : life.desk.start();
        case 18:
            return life.desk.sleep(m_random);
        case 19:
            return kill(life);
        case 20:
        case 21:
            return writeElsewhere(pick(m_world.groups), u"elsewhere"_s);
        case 22:
            return editElsewhere(pick(m_world.groups), false);
        case 23:
            return editElsewhere(pick(m_world.groups), true);
        case 24:
            m_world.call(m_world.elsewhere, u"Member/set"_s,
                { { u"accountId"_s, workspace() },
                    { u"update"_s,
                        QJsonObject { { m_world.elsewhere, QJsonObject { { u"name"_s, words(u"Cara"_s) } } } } } });
            return;
        case 25:
        case 26:
            return endOrGiveAccess(life, m_world.groups[1]);
        case 27:
            return decide(m_world.groups[1]);
        case 28:
            return m_world.sendWhatIsDue(life.desk.member());
        case 29:
            if (m_random.bounded(3) == 0)
                shutOut(life);
            return;
        case 30:
            return life.remember(pick(m_world.groups));
        case 31:
        case 32:
        case 33:
        case 34:
        case 35:
            return m_world.goWrong(m_random);
        default:
            return m_world.pass(m_random.bounded(60'000));
        }
    }

    QString problem()
    {
        m_world.calmDown();
        for (const auto &life : m_lives) { // who was shut out hears of it, and may come back
            if (life->isOut && !life->desk.wasSignedOut())
                note(u"6: %1 was shut out and is still signed in"_s.arg(life->desk.member()));
            if (!life->desk.reader())
                comeBack(*life);
        }
        m_world.calmDown();
        for (const auto &life : m_lives) {
            note(life->waitsOrSaysWhy());
            note(settled(*life));
            note(life->onceOnTheServer());
            note(life->changesLeadToNow());
            note(life->nothingAfterAccessEnded());
            life->desk.kill();
            note(life->onDisk(true));
        }
        note(m_world.problem());
        return m_problem;
    }

private:
    template <typename T> T pick(const QList<T> &list) { return list[m_random.bounded(list.size())]; }
    Id workspace() { return life0().truth().workspace; }
    Life &life0() { return *m_lives.front(); }
    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    // What is written is found nowhere by accident.
    QString words(const QString &what) { return u"%1 %2 %3"_s.arg(Life::marker, what).arg(++m_count); }

    QString settled(Life &life)
    {
        QElapsedTimer since;
        since.start();
        while (true) {
            const QString problem = life.equalsTheServer();
            if (problem.isEmpty() || !m_world.isPatient() || since.elapsed() > 20'000)
                return problem;
            m_world.pass(1000);
        }
    }

    // -- at a desk

    void submit(Life &life, const Command &command)
    {
        if (life.desk.reader())
            life.submitted(command, life.desk.submit(command));
    }
    void write(Life &life, const Id &group, const Id &parent)
    {
        commands::NewPost post;
        post.groupId = group;
        post.parentId = parent;
        post.body = words(u"post"_s);
        submit(life, commands::createPost(post));
    }
    void notification(Life &life)
    {
        const auto all = m_reader->notifications({ .limit = 20 });
        if (all.isEmpty())
            return;
        const Notification one = pick(all).notification;
        // Who dismisses what says that they asked has to ask again to know it: not compared here.
        const bool dismiss = m_random.bounded(3) == 0 && one.kind != u"asked";
        submit(life,
            dismiss ? commands::dismissNotification({}, one.id)
                    : commands::markNotificationRead({}, one.id, m_world.now()));
    }
    void ask(Life &life, const Id &group)
    {
        const JoinState state = m_reader->joinState(group);
        if (state.kind == JoinState::Kind::Asked)
            submit(life, commands::endJoinRequest(group, state.requestId));
        else if (!m_reader->myMembership(group))
            submit(life, commands::askToJoin(group, u"please"_s));
    }
    void schedule(Life &life)
    {
        const auto all = m_reader->scheduled();
        if (all.isEmpty() || m_random.bounded(2) == 0) {
            commands::NewPost post;
            post.groupId = pick(m_world.groups);
            post.body = words(u"later"_s);
            return submit(life, commands::schedulePost({}, post, m_world.laterTime(m_random)));
        }
        const Id id = pick(all).id;
        submit(life,
            m_random.bounded(3) == 0 ? commands::cancelScheduledPost({}, id)
                                     : commands::reschedulePost({}, id, { { u"body"_s, words(u"later"_s) } }));
    }
    // Of one's own accord, where everybody may join.
    void leaveOrJoin(Life &life, const Id &group)
    {
        const auto membership = m_reader->myMembership(group);
        if (membership && m_random.bounded(2) == 0)
            submit(life, commands::leaveGroup(group, membership->id));
        else if (!membership && group == m_world.groups[0])
            submit(life, commands::joinGroup(group, life.desk.member()));
    }
    void kill(Life &life)
    {
        life.desk.kill();
        note(life.onDisk(false));
        if (m_random.bounded(3) > 0)
            life.desk.start();
    }
    void comeBack(Life &life)
    {
        if (!life.desk.wasSignedOut())
            return life.desk.start();
        note(life.erased());
        if (std::exchange(life.isOut, false))
            m_world.letIn(life.desk.member());
        life.desk.signIn();
    }
    void shutOut(Life &life)
    {
        if (life.isOut || !life.desk.reader())
            return;
        life.isOut = true;
        life.unsentMayBeLost();
        m_world.shutOut(life.desk.member());
    }
    // A post that can be seen at the desk. The program goes on beside this: it may be gone at any moment.
    std::optional<PostDetails> anyPost()
    {
        const auto rows = m_reader->page({ Feed::Scope::Home, {} }, { .limit = 20 });
        if (rows.isEmpty())
            return std::nullopt;
        const FeedRow thread = pick(rows);
        const auto replies = m_reader->page({ Feed::Scope::Thread, thread.id }, { .limit = 20 });
        return m_reader->post(replies.isEmpty() || m_random.bounded(2) == 0 ? thread.id : pick(replies).id);
    }

    // -- elsewhere

    QJsonObject elsewhere(const QString &method, const Id &account, const QString &operation, const QJsonValue &what)
    {
        return m_world.call(m_world.elsewhere, method, { { u"accountId"_s, account }, { operation, what } });
    }
    void writeElsewhere(const Id &group, const QString &what)
    {
        const QString body = words(what);
        for (const auto &life : m_lives)
            life->writtenElsewhere(group, body);
        elsewhere(u"Post/set"_s, group, u"create"_s,
            QJsonObject {
                { u"p"_s, QJsonObject { { u"token"_s, u"elsewhere-%1"_s.arg(m_count) }, { u"body"_s, body } } } });
    }
    void editElsewhere(const Id &group, bool remove)
    {
        QList<Id> posts;
        const Truth truth = m_world.truth(m_world.elsewhere);
        for (const QJsonObject &post : truth.of(group, Type::Post)) {
            if (post.value("authorId"_L1) == m_world.elsewhere && !post.value("removed"_L1).toBool())
                posts.append(post.value("id"_L1).toString());
        }
        if (posts.isEmpty())
            return;
        const Id id = pick(posts);
        if (!remove) {
            const QString body = words(u"edited"_s);
            for (const auto &life : m_lives)
                life->writtenElsewhere(group, body);
            elsewhere(u"Post/set"_s, group, u"update"_s, QJsonObject { { id, QJsonObject { { u"body"_s, body } } } });
            return;
        }
        // What somebody answered stays, empty.
        const QJsonObject destroyed = elsewhere(u"Post/set"_s, group, u"destroy"_s, QJsonArray { id });
        if (destroyed.value("destroyed"_L1).toArray().isEmpty())
            elsewhere(
                u"Post/set"_s, group, u"update"_s, QJsonObject { { id, QJsonObject { { u"removed"_s, true } } } });
    }
    void endOrGiveAccess(Life &life, const Id &group)
    {
        const Id member = life.desk.member();
        for (const QJsonObject &membership : m_world.truth(m_world.elsewhere).of(group, Type::Membership)) {
            if (membership.value("memberId"_L1) == member) {
                elsewhere(u"Membership/set"_s, group, u"destroy"_s, QJsonArray { membership.value("id"_L1) });
                life.accessEnded(group);
                return;
            }
        }
        add(group, member);
    }
    void add(const Id &group, const Id &member)
    {
        for (const auto &life : m_lives) {
            if (life->desk.member() == member)
                note(life->nothingAfterAccessEnded());
        }
        elsewhere(u"Membership/set"_s, group, u"create"_s,
            QJsonObject { { u"m"_s, QJsonObject { { u"memberId"_s, member } } } });
    }
    void decide(const Id &group)
    {
        const auto requests = m_world.truth(m_world.elsewhere).of(group, Type::JoinRequest);
        if (requests.isEmpty())
            return;
        if (m_random.bounded(2) == 0)
            elsewhere(u"JoinRequest/set"_s, group, u"destroy"_s, QJsonArray { requests.firstKey() });
        else
            add(group, requests.first().value("memberId"_L1).toString());
    }

    StoryWorld &m_world;
    std::vector<std::unique_ptr<Life>> m_lives;
    const quint32 m_seed;
    QRandomGenerator m_random;
    const Reader *m_reader = nullptr; // of the desk of this step
    int m_count = 0;
    QString m_problem;
};

// Leaves out ever smaller parts of the steps as long as it still fails.
Steps fewest(quint32 seed, Steps steps, int retellings, const MakeWorld &makeWorld)
{
    for (qsizetype part = steps.size() / 2; part > 0; part /= 2) {
        for (qsizetype at = 0; at < steps.size() && retellings > 0; --retellings) {
            Steps fewer = steps;
            fewer.remove(at, qMin(part, fewer.size() - at));
            if (problemOf(seed, fewer, makeWorld).isEmpty())
                at += part;
            else
                steps = fewer;
        }
    }
    return steps;
}

QString named(const Steps &steps)
{
    QStringList numbers;
    for (const int step : steps)
        numbers += QString::number(step);
    return numbers.join(u',');
}

} // namespace

Truth StoryWorld::truth(const Id &member)
{
    return Truth::fetched(session(member),
        [&](const QString &method, const QJsonObject &arguments) { return call(member, method, arguments); });
}

QString problemOf(quint32 seed, const Steps &steps, const MakeWorld &makeWorld)
{
    const auto world = makeWorld(seed);
    if (!world)
        return u"There is no world for it."_s;
    Story story(seed, *world);
    for (const int step : steps)
        story.step(step);
    return story.problem();
}

void storyData(int usual)
{
    QTest::addColumn<quint32>("seed");
    const int one = qEnvironmentVariableIntValue("ATRIUM_SEED");
    const int many = qEnvironmentVariableIsSet("ATRIUM_SEEDS") ? qEnvironmentVariableIntValue("ATRIUM_SEEDS") : usual;
    for (int seed = one > 0 ? one : 1; seed <= (one > 0 ? one : many); ++seed)
        QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
}

void tellStory(quint32 seed, int length, int retellings, const MakeWorld &makeWorld)
{
    Steps steps;
    for (const QString &step : qEnvironmentVariable("ATRIUM_STEPS").split(u',', Qt::SkipEmptyParts))
        steps += step.toInt();
    if (steps.isEmpty()) {
        steps.resize(length);
        std::iota(steps.begin(), steps.end(), 0);
    }
    const QString problem = problemOf(seed, steps, makeWorld);
    if (problem.isEmpty())
        return;
    qInfo("ATRIUM_SEED=%u: %ls", seed, qUtf16Printable(problem)); // to be seen also if time runs out
    steps = fewest(seed, steps, retellings, makeWorld);
    QFAIL(qPrintable(u"ATRIUM_SEED=%1 ATRIUM_STEPS=%2: %3"_s.arg(seed).arg(named(steps), problem)));
}

} // namespace atrium::test
