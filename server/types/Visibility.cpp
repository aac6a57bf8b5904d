#include "server/types/Visibility.h"

#include "server/store/Database.h"

namespace atriumd {

Visibility::Visibility(ReadTransaction &transaction, const Type &type, const Actor &actor, const std::string &accountId)
    : m_history(transaction, accountId, actor.memberId)
    , m_self(actor.memberId)
{
    if (actor.isServer())
        return;
    if (type.name == "Post" || type.name == "Response") {
        m_everything = m_history.isWhole();
        m_includes = type.name == "Post" ? &History::includesPost : &History::includesResponse;
    } else if (type.name == "Group" || type.name == "Route") {
        m_everything = false;
        if (type.name == "Route")
            m_key = &Object::parentId;
        m_listedGroups = type.name == "Group" && actor.role != "guest";
        auto row = transaction.database().query("SELECT group_id FROM membership WHERE member_id = ?", actor.memberId);
        while (row.step())
            m_ids.insert(row.text(0));
        if (m_key == &Object::parentId && actor.role != "guest")
            addListedGroups(transaction);
    } else if ((type.name == "Member" || type.name == "Mandate")
        && (actor.role == "guest" || actor.role == "advisor")) {
        m_everything = false;
        m_redacts = type.name == "Member";
        if (type.name == "Mandate")
            m_key = &Object::authorId;
        m_ids.insert(actor.memberId);
        auto row = transaction.database().query("SELECT DISTINCT other.member_id FROM membership AS own"
                                                " JOIN membership AS other ON other.group_id = own.group_id"
                                                " WHERE own.member_id = ?",
            actor.memberId);
        while (row.step())
            m_ids.insert(row.text(0));
    }
}

void Visibility::addListedGroups(ReadTransaction &transaction)
{
    m_ids.insert("");
    auto row = transaction.database().query(
        "SELECT id FROM object WHERE account_id = (SELECT value FROM setting WHERE key = 'workspaceId')"
        " AND type = 'Group' AND destroyed = 0 AND json_extract(body, '$.join') <> 'invite'");
    while (row.step())
        m_ids.insert(row.text(0));
}

bool Visibility::sees(const Object &object) const
{
    if (m_includes)
        return (m_history.*m_includes)(object.id);
    if (m_everything || m_ids.contains(object.*m_key))
        return true;
    return m_listedGroups && nlohmann::json::parse(object.body)["join"] != "invite";
}

void Visibility::redact(nlohmann::json &body) const
{
    if (body["id"] != m_self)
        body["email"] = nullptr;
}

} // namespace atriumd
