#include "server/types/History.h"

#include "server/store/Database.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

History::History(ReadTransaction &transaction, std::string groupId, const std::string &memberId)
    : m_transaction(&transaction)
    , m_groupId(std::move(groupId))
    , m_memberId(memberId)
{
    auto row = transaction.database().query(
        "SELECT history_from, history_state FROM membership WHERE group_id = ? AND member_id = ?", m_groupId, memberId);
    if (!row.step())
        return;
    m_from = row.integer(0);
    m_oldestState = row.integer(1);
}

std::optional<std::int64_t> History::threadBegan(
    ReadTransaction &transaction, const std::string &groupId, const std::string &postId)
{
    // Of destroyed objects, too: their rows stay, with these columns.
    auto row = transaction.database().query(
        "SELECT coalesce(start.created_at, post.created_at) FROM object AS post"
        " LEFT JOIN object AS start ON post.parent_id <> '' AND start.account_id = post.account_id"
        " AND start.type = 'Post' AND start.id = post.parent_id"
        " WHERE post.account_id = ? AND post.type = 'Post' AND post.id = ?",
        groupId, postId);
    if (!row.step())
        return std::nullopt;
    return row.integer(0);
}

bool History::includesPost(const std::string &id) const
{
    if (isWhole())
        return true;
    const auto began = threadBegan(*m_transaction, m_groupId, id);
    return began && *began >= m_from;
}

bool History::includesResponse(const std::string &id) const
{
    if (isWhole())
        return true;
    auto row = m_transaction->database().query(
        "SELECT parent_id FROM object WHERE account_id = ? AND type = 'Response' AND id = ?", m_groupId, id);
    return row.step() && includesPost(row.text(0));
}

bool History::includesFile(const std::string &blobId) const
{
    if (isWhole())
        return true;
    auto &database = m_transaction->database();
    auto own = database.query(
        "SELECT 1 FROM blob WHERE account_id = ? AND blob_id = ? AND uploader_id = ?", m_groupId, blobId, m_memberId);
    if (own.step())
        return true;
    // Through the threads that they see (index object_parent): however long the rest is, it costs nothing.
    auto row = database.query(
        "SELECT body FROM object WHERE account_id = ?1 AND type = 'Post' AND parent_id = '' AND created_at >= ?2"
        " AND destroyed = 0 AND instr(body, ?3) > 0 UNION ALL"
        " SELECT reply.body FROM object AS start CROSS JOIN object AS reply ON reply.account_id = ?1"
        " AND reply.type = 'Post' AND reply.parent_id = start.id AND reply.destroyed = 0 WHERE start.account_id = ?1"
        " AND start.type = 'Post' AND start.parent_id = '' AND start.created_at >= ?2 AND start.destroyed = 0"
        " AND instr(reply.body, ?3) > 0",
        m_groupId, m_from, blobId);
    while (row.step()) {
        const auto post = json::parse(row.text(0)); // the id may stand in its text
        const auto isIt = [&](const json &attachment) { return attachment["blobId"] == blobId; };
        if (std::ranges::any_of(post["attachments"], isIt))
            return true;
    }
    return false;
}

void History::change(Context &context, const std::string &memberId, const json &historyFrom)
{
    auto &transaction = context.transaction;
    const auto from = historyFrom.is_null() ? 0 : *parseUtcDate(historyFrom.get_ref<const std::string &>());
    const auto oldest = transaction.moveState(context.accountId, "Post");
    transaction.moveState(context.accountId, "Response");
    transaction.database().run(
        "UPDATE membership SET history_from = ?, history_state = ? WHERE group_id = ? AND member_id = ?", from, oldest,
        context.accountId, memberId);

    const History history(transaction, context.accountId, memberId);
    for (const char *type : { "Bookmark", "Acknowledgement", "Notification" })
        for (const auto &id : ownOfGroup(transaction, memberId, type, context.accountId)) {
            const auto about = json::parse(transaction.find(memberId, type, id)->body)["postId"];
            if (about.is_string() && !history.includesPost(about))
                transaction.remove(memberId, type, id);
        }
}

} // namespace atriumd
