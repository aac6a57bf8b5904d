#include "server/store/Transaction.h"

#include "server/store/Database.h"

#include <cstdlib>

namespace atriumd {

namespace {

// Beyond this, in bytes, what changed would take too much memory; then only the states are kept. Much more
// than is pushed (push/StateChange.h): who may hear of what follows from the changes, too (push/Hub.h).
constexpr std::size_t maxKept = 16 << 20;

Object objectFrom(const Statement &row, const std::string &accountId, const std::string &type)
{
    Object object;
    object.accountId = accountId;
    object.type = type;
    object.id = row.text(0);
    object.modseq = row.integer(1);
    object.createdModseq = std::abs(row.integer(2));
    object.authorId = row.text(3);
    object.createdAt = row.integer(4);
    object.activityAt = row.integer(5);
    object.parentId = row.text(6);
    object.body = row.text(7);
    return object;
}

} // namespace

std::int64_t ReadTransaction::state(const std::string &accountId, const std::string &type)
{
    auto row = m_database.query(
        "SELECT modseq FROM object WHERE account_id = ? AND type = ? ORDER BY modseq DESC LIMIT 1", accountId, type);
    return row.step() ? row.integer(0) : 0;
}

std::optional<Object> ReadTransaction::find(
    const std::string &accountId, const std::string &type, const std::string &id)
{
    auto row = m_database.query("SELECT id, modseq, created_modseq, author_id, created_at, activity_at, parent_id, body"
                                " FROM object WHERE account_id = ? AND type = ? AND id = ? AND destroyed = 0",
        accountId, type, id);
    if (!row.step())
        return std::nullopt;
    return objectFrom(row, accountId, type);
}

std::vector<Object> ReadTransaction::get(
    const std::string &accountId, const std::string &type, std::span<const std::string> ids)
{
    std::vector<Object> found;
    found.reserve(ids.size());
    for (const auto &id : ids)
        if (auto object = find(accountId, type, id))
            found.push_back(std::move(*object));
    return found;
}

std::vector<Object> ReadTransaction::all(
    const std::string &accountId, const std::string &type, int limit, const std::string &afterId)
{
    auto row = m_database.query(
        "SELECT id, modseq, created_modseq, author_id, created_at, activity_at, parent_id, body"
        " FROM object WHERE account_id = ? AND type = ? AND id > ? AND destroyed = 0 ORDER BY id LIMIT ?",
        accountId, type, afterId, limit);
    std::vector<Object> found;
    while (row.step())
        found.push_back(objectFrom(row, accountId, type));
    return found;
}

std::int64_t ReadTransaction::count(const std::string &accountId, const std::string &type)
{
    auto row = m_database.query(
        "SELECT count(*) FROM object WHERE account_id = ? AND type = ? AND destroyed = 0", accountId, type);
    return row.step() ? row.integer(0) : 0;
}

std::optional<ChangesPage> ReadTransaction::changes(
    const std::string &accountId, const std::string &type, std::int64_t since, int maxChanges)
{
    const auto current = state(accountId, type);
    auto gap = m_database.query("SELECT until FROM gap WHERE after < ? ORDER BY after DESC LIMIT 1", since);
    if (since < 0 || since > current || (gap.step() && since <= gap.integer(0)))
        return std::nullopt;

    ChangesPage page;
    page.newState = current;
    auto row = m_database.query("SELECT id, modseq, abs(created_modseq), destroyed FROM object"
                                " WHERE account_id = ?1 AND type = ?2 AND modseq > ?3"
                                " AND NOT (destroyed AND created_modseq > ?3) ORDER BY modseq LIMIT ?4",
        accountId, type, since, maxChanges + 1);
    auto last = since;
    for (int listed = 0; row.step(); ++listed) {
        if (listed == maxChanges) {
            page.newState = last;
            page.hasMore = true;
            break;
        }
        last = row.integer(1);
        if (row.integer(3))
            page.destroyed.push_back(row.text(0));
        else if (row.integer(2) > since)
            page.created.push_back(row.text(0));
        else
            page.updated.push_back(row.text(0));
    }
    return page;
}

std::optional<std::string> ReadTransaction::setting(const std::string &key)
{
    auto row = m_database.query("SELECT value FROM setting WHERE key = ?", key);
    if (!row.step())
        return std::nullopt;
    return row.text(0);
}

std::int64_t WriteTransaction::state(const std::string &accountId, const std::string &type)
{
    const auto touched = m_log.find({ accountId, type });
    return touched == m_log.end() ? ReadTransaction::state(accountId, type) : touched->second.newState;
}

void WriteTransaction::createAccount(const std::string &accountId, const std::string &kind, const std::string &name)
{
    m_database.run("INSERT INTO account (id, kind, name) VALUES (?, ?, ?)", accountId, kind, name);
}

void WriteTransaction::setAccountName(const std::string &accountId, const std::string &name)
{
    m_database.run("UPDATE account SET name = ? WHERE id = ?", name, accountId);
}

void WriteTransaction::put(Object object)
{
    Touched *touched = nullptr;
    object.modseq = next(object.accountId, object.type, touched);
    m_database.run("INSERT INTO object (account_id, type, id, modseq, created_modseq, author_id, created_at,"
                   " activity_at, parent_id, body) VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9)"
                   " ON CONFLICT (account_id, type, id) DO UPDATE SET modseq = excluded.modseq,"
                   // An id that comes back (a ReadMark after rejoining) is created anew; the sign says that
                   // it was there before, so that when it goes again everybody hears of it.
                   " created_modseq = CASE WHEN destroyed THEN -excluded.modseq ELSE created_modseq END, destroyed = 0,"
                   " author_id = excluded.author_id, created_at = excluded.created_at,"
                   " activity_at = excluded.activity_at, parent_id = excluded.parent_id, body = excluded.body",
        object.accountId, object.type, object.id, object.modseq, object.authorId, object.createdAt, object.activityAt,
        object.parentId, object.body);
    touched->add(object.id, std::move(object.body));
}

void WriteTransaction::remove(const std::string &accountId, const std::string &type, const std::string &id)
{
    Touched *touched = nullptr;
    const auto modseq = next(accountId, type, touched);
    m_database.run("UPDATE object SET modseq = ?, destroyed = 1, body = ''"
                   " WHERE account_id = ? AND type = ? AND id = ? AND destroyed = 0",
        modseq, accountId, type, id);
    touched->add(id, std::nullopt);
}

std::int64_t WriteTransaction::moveState(const std::string &accountId, const std::string &type)
{
    Touched *touched = nullptr;
    const auto modseq = next(accountId, type, touched);
    // As an object that was created and destroyed at once, which /changes passes over.
    m_database.run("INSERT INTO object (account_id, type, id, modseq, created_modseq, destroyed, body)"
                   " VALUES (?1, ?2, 'state', ?3, ?3, 1, '') ON CONFLICT (account_id, type, id)"
                   " DO UPDATE SET modseq = excluded.modseq, created_modseq = excluded.created_modseq",
        accountId, type, modseq);
    return modseq;
}

void WriteTransaction::useToken(
    const std::string &accountId, const std::string &authorId, const std::string &token, const std::string &objectId)
{
    m_database.run("INSERT INTO token (account_id, author_id, token, object_id) VALUES (?, ?, ?, ?)", accountId,
        authorId, token, objectId);
}

std::optional<std::string> WriteTransaction::tokenUsed(
    const std::string &accountId, const std::string &authorId, const std::string &token)
{
    auto row = m_database.query(
        "SELECT object_id FROM token WHERE account_id = ? AND author_id = ? AND token = ?", accountId, authorId, token);
    if (!row.step())
        return std::nullopt;
    return row.text(0);
}

void WriteTransaction::set(const std::string &key, const std::string &value)
{
    m_database.run("INSERT INTO setting (key, value) VALUES (?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

std::int64_t WriteTransaction::next(const std::string &accountId, const std::string &type, Touched *&touched)
{
    if (m_last == 0) {
        auto row = m_database.query("SELECT last FROM sequence");
        m_last = row.step() ? row.integer(0) : 0;
    }
    auto [entry, added] = m_log.try_emplace({ accountId, type });
    touched = &entry->second;
    if (added) {
        if (!m_database.query("SELECT 1 FROM account WHERE id = ?", accountId).step())
            throw StoreFailure("internal", "There is no account " + accountId + ".");
        touched->oldState = ReadTransaction::state(accountId, type);
    }
    return touched->newState = ++m_last;
}

void WriteTransaction::skipNumbers(std::int64_t count)
{
    m_database.run("INSERT INTO gap (after, until) SELECT last, last + ? FROM sequence WHERE last > 0", count);
    m_database.run("UPDATE sequence SET last = last + ? WHERE last > 0", count);
}

WriteTransaction::Log WriteTransaction::finish()
{
    if (!m_log.empty())
        m_database.run("UPDATE sequence SET last = ?", m_last);
    return std::move(m_log);
}

void WriteTransaction::Touched::add(const std::string &id, std::optional<std::string> body)
{
    if (!bare && body && (size += body->size()) > maxKept) {
        bare = true;
        std::erase_if(objects, [](const auto &entry) { return entry.second.has_value(); });
    }
    if (bare && body) {
        objects.erase(id);
        return;
    }
    objects[id] = std::move(body);
}

} // namespace atriumd
