#pragma once

#include "server/store/Object.h"

#include <map>
#include <optional>
#include <span>
#include <utility>

namespace atriumd {

class Database; // server/store/Database.h: connection, prepared statements

struct ChangesPage {
    std::int64_t newState = 0;
    bool hasMore = false;
    std::vector<std::string> created, updated, destroyed;
};

// What can be read in one consistent view. Methods throw StoreFailure on an I/O error only; Store
// turns it into an Error. Other tables than `object` are reached through database().
class ReadTransaction {
public:
    explicit ReadTransaction(Database &database)
        : m_database(database)
    {
    }

    // The number of the last change to an object of that type; 0: never any.
    std::int64_t state(const std::string &accountId, const std::string &type);
    // Objects that exist; destroyed ones are not found. get() keeps the order of `ids`.
    std::optional<Object> find(const std::string &accountId, const std::string &type, const std::string &id);
    std::vector<Object> get(const std::string &accountId, const std::string &type, std::span<const std::string> ids);
    // By id; -1: without a limit.
    std::vector<Object> all(
        const std::string &accountId, const std::string &type, int limit, const std::string &afterId = {});
    std::int64_t count(const std::string &accountId, const std::string &type);
    // RFC 8620 section 5.2. Since 0: everything that exists. Nothing: `since` is unknown or too
    // old (cannotCalculateChanges). Objects created and destroyed since then are in no list. At
    // most maxChanges (at least 1) ids; hasMore always makes progress.
    std::optional<ChangesPage> changes(
        const std::string &accountId, const std::string &type, std::int64_t since, int maxChanges);

    std::optional<std::string> setting(const std::string &key);
    Database &database() { return m_database; }

protected:
    Database &m_database;
};

// What can be written. Each put and remove takes the next modseq of all accounts' one sequence, so that
// /changes can stop anywhere.
class WriteTransaction : public ReadTransaction {
public:
    using ReadTransaction::ReadTransaction;

    std::int64_t state(const std::string &accountId, const std::string &type); // with what this has done
    void createAccount(const std::string &accountId, const std::string &kind, const std::string &name);
    void setAccountName(const std::string &accountId, const std::string &name);
    void put(Object object); // created or replaced; sets modseq and createdModseq
    void remove(const std::string &accountId, const std::string &type, const std::string &id);
    // Gives a type a new state, and returns it, though no object changed: so that everybody asks anew.
    std::int64_t moveState(const std::string &accountId, const std::string &type);
    // The object that this author already created with this token.
    std::optional<std::string> tokenUsed(
        const std::string &accountId, const std::string &authorId, const std::string &token);
    // Of a token that was not used yet.
    void useToken(const std::string &accountId, const std::string &authorId, const std::string &token,
        const std::string &objectId);
    void set(const std::string &key, const std::string &value); // a setting
    // Goes on that many numbers further; a state in between is unknown. Nothing in a new database.
    void skipNumbers(std::int64_t count);

    // What this transaction did, for Store: by account and type, then id; nothing: destroyed.
    struct Touched {
        std::int64_t oldState = 0;
        std::int64_t newState = 0;
        bool bare = false;
        std::size_t size = 0; // of all bodies that were added
        std::map<std::string, std::optional<std::string>> objects;
        void add(const std::string &id, std::optional<std::string> body);
    };
    using Log = std::map<std::pair<std::string, std::string>, Touched>;
    // Writes the last number, and hands over what was done. The transaction is over then.
    Log finish();

private:
    std::int64_t next(const std::string &accountId, const std::string &type, Touched *&touched);

    std::int64_t m_last = 0; // number that was given out; 0: not read yet
    Log m_log;
};

} // namespace atriumd
