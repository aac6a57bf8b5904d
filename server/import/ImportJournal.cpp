#include "server/import/ImportJournal.h"

#include "server/store/Database.h"

namespace atriumd {

namespace {

std::optional<std::string> firstText(Statement row) { return row.step() ? std::optional(row.text(0)) : std::nullopt; }

} // namespace

ImportJournal::ImportJournal(ReadTransaction &transaction)
    : m_transaction(transaction)
{
}

std::optional<std::string> ImportJournal::group(const std::string &name)
{
    return firstText(m_transaction.database().query("SELECT group_id FROM import_group WHERE name = ?", name));
}

std::vector<ImportedMessage> ImportJournal::messages(const std::string &groupId)
{
    std::vector<ImportedMessage> result;
    auto row = m_transaction.database().query(
        "SELECT message_key, post_id, thread_key, subject, sent_at FROM import_message WHERE group_id = ?", groupId);
    while (row.step())
        result.push_back({ groupId, row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4) });
    return result;
}

std::optional<std::string> ImportJournal::author(const std::string &key)
{
    return firstText(m_transaction.database().query("SELECT member_id FROM import_author WHERE author_key = ?", key));
}

std::optional<std::string> ImportJournal::memberWithEmail(const std::string &email)
{
    return firstText(m_transaction.database().query("SELECT member_id FROM credential WHERE email = ?", email));
}

void ImportJournal::addGroup(const std::string &name, const std::string &groupId)
{
    m_transaction.database().run("INSERT INTO import_group (name, group_id) VALUES (?, ?)", name, groupId);
}

void ImportJournal::addMessage(const ImportedMessage &message)
{
    m_transaction.database().run(
        "INSERT INTO import_message (group_id, message_key, post_id, thread_key, subject, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        message.groupId, message.key, message.postId, message.threadKey, message.subject, message.sentAt);
}

void ImportJournal::addAuthor(const std::string &key, const std::string &memberId)
{
    m_transaction.database().run("INSERT INTO import_author (author_key, member_id) VALUES (?, ?)", key, memberId);
}

} // namespace atriumd
