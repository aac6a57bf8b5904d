#include "server/types/Visibility.h"

#include "server/store/Database.h"

namespace atriumd {

Visibility::Visibility(ReadTransaction &transaction, const Type &type, const Actor &actor)
    : m_self(actor.memberId)
{
    if (actor.isServer())
        return;
    if (type.name == "Group") {
        m_everything = false;
        m_listedGroups = actor.role != "guest";
        auto row = transaction.database().query("SELECT group_id FROM membership WHERE member_id = ?", actor.memberId);
        while (row.step())
            m_ids.insert(row.text(0));
    } else if ((type.name == "Member" || type.name == "Mandate")
        && (actor.role == "guest" || actor.role == "advisor")) {
        m_everything = false;
        m_byMember = type.name == "Mandate";
        m_redacts = !m_byMember;
        m_ids.insert(actor.memberId);
        auto row = transaction.database().query("SELECT DISTINCT other.member_id FROM membership AS own"
                                                " JOIN membership AS other ON other.group_id = own.group_id"
                                                " WHERE own.member_id = ?",
            actor.memberId);
        while (row.step())
            m_ids.insert(row.text(0));
    }
}

bool Visibility::sees(const Object &object) const
{
    if (m_byMember)
        return m_ids.contains(nlohmann::json::parse(object.body)["memberId"].get<std::string>());
    if (m_everything || m_ids.contains(object.id))
        return true;
    return m_listedGroups && nlohmann::json::parse(object.body)["join"] != "invite";
}

void Visibility::redact(nlohmann::json &body) const
{
    if (body["id"] != m_self)
        body["email"] = nullptr;
}

} // namespace atriumd
