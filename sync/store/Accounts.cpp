#include "sync/store/Accounts.h"

#include "sync/store/Database.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

Accounts::Accounts(Database &database)
    : m_database(database)
{
}

qint64 Accounts::key(const Id &id)
{
    if (const auto found = m_keys.constFind(id); found != m_keys.constEnd())
        return *found;
    m_database.run("INSERT INTO account (id) VALUES (?) ON CONFLICT DO NOTHING", id);
    qint64 key = 0;
    if (auto query = m_database.query("SELECT key FROM account WHERE id = ?", id); query.next())
        key = query.integer(0);
    m_keys.insert(id, key);
    m_ids.insert(key, id);
    return key;
}

Id Accounts::id(qint64 key)
{
    if (const auto found = m_ids.constFind(key); found != m_ids.constEnd())
        return *found;
    Id id;
    if (auto query = m_database.query("SELECT id FROM account WHERE key = ?", key); query.next())
        id = *m_ids.insert(key, query.text(0));
    return id;
}

bool Accounts::isListed(qint64 key)
{
    if (const auto found = m_listed.constFind(key); found != m_listed.constEnd())
        return *found;
    auto query = m_database.query("SELECT listed FROM account WHERE key = ?", key);
    return *m_listed.insert(key, query.next() && query.integer(0));
}

Id Accounts::me()
{
    if (!m_me)
        m_me = setting(u"memberId"_s);
    return *m_me;
}

Id Accounts::workspace()
{
    if (!m_workspace)
        m_workspace = setting(u"workspaceId"_s);
    return *m_workspace;
}

const Accounts::GroupFacts &Accounts::group(qint64 account)
{
    if (const auto found = m_groups.constFind(account); found != m_groups.constEnd())
        return *found;
    const Id id = this->id(account);
    GroupFacts facts;
    facts.home = isListed(account)
        && Preferences::fromJson(shown(me(), Type::Preference, u"singleton"_s)).groupLevels.value(id) != "none"_L1;
    facts.read = ReadState::fromJson(shown(me(), Type::ReadMark, id));
    return *m_groups.insert(account, facts);
}

QString Accounts::setting(const QString &name) const
{
    auto query = m_database.query("SELECT value FROM setting WHERE name = ?", name);
    return query.next() ? query.text(0) : QString();
}

QJsonObject Accounts::shown(const Id &account, Type type, const Id &id) const
{
    auto query = m_database.query("SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id = ?)"
                                  " AND type = ? AND id = ?",
        account, static_cast<int>(type), id);
    return query.next() ? json::parse(query.bytes(0)) : QJsonObject();
}

void Accounts::forget()
{
    m_keys.clear();
    m_ids.clear();
    m_listed.clear();
    m_groups.clear();
    m_me.reset();
    m_workspace.reset();
}

} // namespace atrium
