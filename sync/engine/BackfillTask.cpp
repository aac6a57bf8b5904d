#include "sync/engine/BackfillTask.h"

#include <QTimeZone>

#include "sync/jmap/Answers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int mostInFlight = 2; // the server works on one page while the cache takes in the other

QDateTime beginning() { return QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC); }

QString utcDate(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

// The oldest creation time in a page. The wire's times sort as text.
QDateTime oldestIn(const QJsonArray &posts)
{
    QString oldest;
    for (const auto &post : posts) {
        const QString createdAt = post.toObject().value("createdAt"_L1).toString();
        if (oldest.isEmpty() || createdAt < oldest)
            oldest = createdAt;
    }
    return QDateTime::fromString(oldest, Qt::ISODateWithMs);
}

} // namespace

BackfillTask::BackfillTask(const TaskTools &tools, const QList<Place> &places, QObject *parent)
    : Task(tools, parent)
    , m_pageSize(qMin(tools.channel->session().maxObjectsInGet, 1000))
{
    for (const Place &place : places)
        m_groups.append({ place.groupId, place.horizon.isValid() ? place.horizon : beginning(),
            tools.store.backfill(place.groupId) });
}

void BackfillTask::start()
{
    sendNext();
    endWhenDone();
}

bool BackfillTask::want(const Id &groupId)
{
    Group *group = find(groupId);
    if (!group || (group->reached.complete && group->reached.before <= beginning()))
        return false;
    return group->wanted = true;
}

double BackfillTask::progress() const
{
    if (m_groups.isEmpty())
        return 1.0;
    double sum = 0;
    const QDateTime now = tools().environment.now();
    for (const Group &group : m_groups) {
        // By time, for want of a count; without a horizon, against two years.
        const auto span = static_cast<double>(
            group.horizon > beginning() ? group.horizon.msecsTo(now) : qint64(730) * 24 * 3600 * 1000);
        if (isComplete(group))
            sum += 1;
        else if (group.reached.before.isValid() && span > 0)
            sum += qBound(0.0, static_cast<double>(group.reached.before.msecsTo(now)) / span, 0.99);
    }
    return sum / static_cast<double>(m_groups.size());
}

bool BackfillTask::isComplete(const Group &group)
{
    return group.reached.complete && group.reached.before <= group.horizon;
}

BackfillTask::Group *BackfillTask::next()
{
    Group *first = nullptr;
    for (Group &group : m_groups) {
        if (group.inFlight)
            continue;
        if (group.wanted)
            return &group;
        if (!first && !isComplete(group))
            first = &group;
    }
    return first;
}

BackfillTask::Group *BackfillTask::find(const Id &groupId)
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.id == groupId; });
    return it == m_groups.end() ? nullptr : &*it;
}

void BackfillTask::sendNext()
{
    while (m_inFlight < mostInFlight && !isOver()) {
        Group *group = next();
        if (!group)
            break;
        m_groups.append(m_groups.takeAt(group - m_groups.data()));
        ask(m_groups.last());
    }
}

void BackfillTask::endWhenDone()
{
    if (m_inFlight == 0)
        finish();
}

void BackfillTask::ask(Group &group)
{
    Page page { group.id, tools().inbox.asking(group.id), m_pageSize, {}, group.wanted, false, {}, {} };
    if (!group.reached.before.isValid())
        page.limit = qMin(page.limit, 200); // what is just below the first screen comes fast
    else
        page.sealedOnly = !group.wanted && group.reached.before <= group.horizon;
    if (!group.wanted && !page.sealedOnly && group.horizon > beginning())
        page.after = group.horizon;
    if (std::exchange(group.sealedOnly, page.sealedOnly) != page.sealedOnly)
        group.position = 0; // it was another list
    group.inFlight = true;
    group.wanted = false;

    QJsonObject filter;
    if (page.sealedOnly)
        filter.insert("sealed"_L1, true);
    if (group.reached.before.isValid())
        filter.insert("before"_L1, utcDate(group.reached.before));
    if (page.after.isValid())
        filter.insert("after"_L1, utcDate(page.after));
    jmap::Request request;
    page.query = request.call(u"Post/query"_s,
        { { u"accountId"_s, group.id }, { u"filter"_s, filter.isEmpty() ? QJsonValue() : QJsonValue(filter) },
            { u"sort"_s,
                QJsonArray { QJsonObject { { u"property"_s, u"createdAt"_s }, { u"isAscending"_s, false } } } },
            { u"position"_s, group.position }, { u"limit"_s, page.limit } });
    page.posts = request.call(u"Post/get"_s,
        { { u"accountId"_s, group.id },
            { u"#ids"_s, jmap::Request::resultOf(page.query, u"Post/query"_s, u"/ids"_s) } });
    ++m_inFlight;
    const auto done = [this, page](const Channel::Answer &answer) {
        --m_inFlight;
        if (answer)
            answered(page, *answer);
        else
            fail(answer.error());
    };
    tools().channel->send(request, this, done, Transport::Size::Bulk);
}

void BackfillTask::answered(const Page &page, const jmap::Response &response)
{
    Group &group = *find(page.groupId);
    group.inFlight = false;
    for (const QString &callId : { page.query, page.posts }) {
        if (const auto answer = response.answer(callId); answer.isError()) {
            tools().inbox.forget(page.asked);
            group.wanted |= page.wanted;
            return methodFailed(group, answer);
        }
    }
    const auto query = jmap::QueryAnswer::parse(response.answer(page.query).arguments);
    const auto posts = jmap::GetAnswer::parse(response.answer(page.posts).arguments);
    if (!query || !posts)
        return fail(TransportError::notJmap());

    const int limit = query->limit > 0 ? query->limit : page.limit;
    Store::Backfill reached = group.reached;
    if (query->ids.size() < limit) {
        reached.complete = page.sealedOnly || !page.after.isValid();
        if (!page.sealedOnly)
            reached.before = page.after.isValid() ? page.after : beginning();
        group.position = 0;
    } else if (page.sealedOnly) {
        group.position += static_cast<int>(query->ids.size());
    } else {
        // The next page begins within the last millisecond of this one, for others may be in it.
        const QDateTime before = oldestIn(posts->list).addMSecs(1);
        const bool further = before.isValid() && (!reached.before.isValid() || before < reached.before);
        group.position = further ? 0 : group.position + static_cast<int>(query->ids.size());
        if (further)
            reached.before = before;
    }
    group.reached = reached;
    sendNext(); // before the cache is written: meanwhile the server can work
    if (const auto stored = tools().inbox.applyHistory(page.asked, posts->list, reached); !stored)
        return fail(stored.error());
    if (page.wanted)
        Q_EMIT came(page.groupId);
    Q_EMIT progressed();
    endWhenDone();
}

void BackfillTask::methodFailed(Group &group, const jmap::Response::Answer &answer)
{
    if (answer.errorType() == u"requestTooLarge" && m_pageSize > 1)
        m_pageSize /= 2;
    else if (answer.errorType() == u"unsupportedFilter" && group.sealedOnly) // an older server
        group.reached.complete = true;
    else if (answer.isRefusal())
        Q_EMIT refused(m_groups.takeAt(&group - m_groups.data()).id);
    else
        return fail(TransportError::server());
    start();
}

} // namespace atrium
