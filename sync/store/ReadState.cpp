#include "sync/store/ReadState.h"

#include "sync/store/Database.h"
#include "sync/types/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int mostSeen = 400; // room for what other devices add meanwhile

} // namespace

ReadState ReadState::fromJson(const QJsonObject &mark)
{
    ReadState state;
    state.known = !mark.isEmpty();
    state.upTo = json::milliseconds(mark.value("upTo"_L1).toString()).value_or(0);
    const QStringList seen = mark.value("seen"_L1).toObject().keys();
    state.seen = QSet<Id>(seen.begin(), seen.end());
    return state;
}

std::optional<QJsonObject> ReadState::shortened(Database &database, qint64 group) const
{
    if (seen.size() <= mostSeen)
        return std::nullopt;
    QList<std::pair<qint64, Id>> byAge;
    for (const Id &id : seen) {
        auto query = database.query("SELECT created_at FROM post WHERE id = ? AND account = ?", id, group);
        byAge.append({ query.next() ? query.integer(0) : 0, id });
    }
    std::sort(byAge.begin(), byAge.end());
    qint64 to = byAge.last().first;
    for (auto query
        = database.query("SELECT id, created_at FROM post WHERE account = ? AND unread = 1 ORDER BY created_at", group);
        query.next();) {
        if (isUnread(query.text(0), query.integer(1))) {
            to = std::min(to, query.integer(1) - 1);
            break;
        }
    }
    const auto left = std::count_if(byAge.begin(), byAge.end(), [to](const auto &post) { return post.first > to; });
    if (left > mostSeen)
        to = byAge[byAge.size() - mostSeen / 2].first;
    to = std::max(to, upTo);
    QJsonObject kept;
    for (const auto &[time, id] : std::as_const(byAge)) {
        if (time > to)
            kept.insert(id, true);
    }
    return QJsonObject { { u"upTo"_s, json::utcDate(to) }, { u"seen"_s, kept } };
}

} // namespace atrium
