#pragma once

#include "server/store/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atriumd {

// One message that an import wrote: table `import_message`.
struct ImportedMessage {
    std::string groupId;
    std::string key;
    std::string postId;
    std::string threadKey;
    std::string subject;
    std::int64_t sentAt = 0;
};

// What earlier imports did: the tables import_*. Lives as long as its transaction.
class ImportJournal {
public:
    explicit ImportJournal(ReadTransaction &transaction);

    std::optional<std::string> group(const std::string &name);
    std::vector<ImportedMessage> messages(const std::string &groupId);
    std::optional<std::string> author(const std::string &key);
    // The member who signs in with this address.
    std::optional<std::string> memberWithEmail(const std::string &email);

    // Only in a WriteTransaction.
    void addGroup(const std::string &name, const std::string &groupId);
    void addMessage(const ImportedMessage &message);
    void addAuthor(const std::string &key, const std::string &memberId);

private:
    ReadTransaction &m_transaction;
};

} // namespace atriumd
