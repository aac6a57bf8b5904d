#pragma once

#include "server/store/Object.h"
#include "server/store/Result.h"

#include <drogon/utils/coroutine.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>

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
    explicit ReadTransaction(Database &database);

    std::int64_t state(const std::string &accountId, const std::string &type);
    std::optional<Object> find(const std::string &accountId, const std::string &type, const std::string &id);
    std::vector<Object> get(const std::string &accountId, const std::string &type, std::span<const std::string> ids);
    std::vector<Object> all(const std::string &accountId, const std::string &type, int limit);
    // Nothing: `since` is unknown or too old (cannotCalculateChanges). Objects created and
    // destroyed since then are in no list. hasMore always makes progress.
    std::optional<ChangesPage> changes(const std::string &accountId, const std::string &type, std::int64_t since, int maxChanges);
    Database &database() { return m_database; }

protected:
    Database &m_database;
};

// What can be written. Every put and remove in one transaction on one account has the same modseq.
class WriteTransaction : public ReadTransaction {
public:
    explicit WriteTransaction(Database &database);

    void createAccount(const std::string &accountId, const std::string &kind);
    void put(Object object); // created or replaced; sets modseq and createdModseq
    void remove(const std::string &accountId, const std::string &type, const std::string &id);
    // The object that this author already created with this token, or empty after recording it.
    std::optional<std::string> useToken(const std::string &accountId, const std::string &authorId, const std::string &token, const std::string &objectId);
    std::vector<Change> takeChanges(); // for Store

private:
    struct Pending;
    std::shared_ptr<Pending> m_pending;
};

// Storage on embedded SQLite (WAL, synchronous=FULL). Writes run one after the other on the
// writer thread, each in a savepoint; those that are waiting share one commit, and each is
// answered only after that commit is durable. Reads run on a small pool of reader threads.
// The awaiting coroutine continues on its own event loop. Thread-safe.
class Store {
public:
    // Creates the database and migrates it. Errors: "locked" (another atriumd has the directory),
    // "unwritable", "newer" (a later atriumd wrote it), "damaged".
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path &dataDirectory);
    ~Store(); // finishes what was accepted

    // Read and write: `work` runs in a transaction. A write whose work returns an error, or
    // throws, is rolled back alone. Errors: "diskFull", "io", or work's own.
    template <typename T>
    drogon::Task<Result<T>> read(std::function<Result<T>(ReadTransaction &)> work);
    template <typename T>
    drogon::Task<Result<T>> write(std::function<Result<T>(WriteTransaction &)> work);
    // The same for command-line tools and imports: blocks the calling thread.
    template <typename T>
    Result<T> readNow(std::function<Result<T>(ReadTransaction &)> work);
    template <typename T>
    Result<T> writeNow(std::function<Result<T>(WriteTransaction &)> work);

    // Called on the writer thread after each commit, in order of modseq, before the writers are
    // answered. Must not block. Set once, before the first write.
    void onCommit(std::function<void(std::vector<Change>)> listener);

    const std::filesystem::path &dataDirectory() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace atriumd
