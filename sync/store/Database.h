#pragma once

#include "sync/types/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct fts5_api;
struct sqlite3;
struct sqlite3_stmt;
class QLockFile;

namespace atrium {

class Database;
class SearchWords;

// Bytes that are not text. Everything else that is bound keeps its own type.
struct Blob {
    const QByteArray &bytes;
};

// A running statement: rows one by one. Given back to its Database when it goes out of scope, so
// no read lock stays behind.
class Query {
public:
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;
    ~Query();

    bool next(); // false at the end, and after a failure (see Database::error())
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; // of text (UTF-8) and blobs alike
    double real(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    Query(Database &database, std::vector<sqlite3_stmt *> *home, sqlite3_stmt *statement);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value); // UTF-8 text
    void bind(int index, const Blob &value);
    void bind(int index, std::nullptr_t);
    template <typename T> void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, nullptr);
    }

    Database *m_database;
    std::vector<sqlite3_stmt *> *m_home; // where the prepared statement rests between uses
    sqlite3_stmt *m_statement; // nullptr: could not be prepared; next() is false
};

// One connection to an encrypted SQLite file (SQLCipher). Belongs to one thread.
//
// Errors stick: within write(), the first failure turns every later statement into nothing, and
// the transaction is rolled back and its error returned. So the work itself needs no checks.
class Database {
    Q_DECLARE_TR_FUNCTIONS(atrium::Database)
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Salvage, // as ReadWrite, of a cache that is known to be damaged: for what can still be read
    };
    // How sure a transaction must be of surviving a power cut. Both survive a crash of the program.
    enum class Durability {
        Full, // on the disk when write() returns: what a person did
        Normal, // may be lost as a whole: what the server can send again
    };

    // Opens the file; ReadWrite makes it and brings its schema up to date. `key`: 32 bytes.
    // Error codes: wrongKey, damaged, notEncrypted (a plain SQLite file, or a library without
    // encryption), locked (another process has it), diskFull, unwritable, newer (made by a newer
    // Atrium), missing (ReadOnly only). Damage may be found long after opening; then it is noted in
    // a file beside the database, and from then on opening says so.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &key, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // One transaction: all of `work` or nothing.
    Result<> write(Durability durability, const std::function<void()> &work);
    // Statements are prepared once for each text and kept.
    template <typename... Values> Query query(std::string_view sql, const Values &...values)
    {
        Query query = prepare(sql);
        int index = 0;
        (query.bind(++index, values), ...);
        return query;
    }
    // For statements without rows. Returns how many rows were changed.
    template <typename... Values> qint64 run(std::string_view sql, const Values &...values)
    {
        query(sql, values...).next();
        return changes();
    }
    // Several statements, without values: schema files.
    void execute(const QByteArray &script);

    qint64 lastRow() const;
    const std::optional<Error> &error() const { return m_error; }
    // Makes the running transaction fail.
    void fail(const Error &error);

    SearchWords &searchWords() { return *m_searchWords; }

    // Called whenever damage is met, within the statement that met it.
    void whenDamaged(const std::function<void()> &met) { m_damageMet = met; }

    // Every file that the database at `path` may consist of.
    static QStringList files(const QString &path);

private:
    friend class Query;
    Database();
    Result<> start(const QString &path, const QByteArray &key, Mode mode);
    fts5_api *fullTextSearch();
    Query prepare(std::string_view sql);
    qint64 changes() const;
    bool rejected() const { return m_inTransaction && m_error; }
    void note(int code); // takes over SQLite's last error
    Error describe(int code) const;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };
    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SearchWords> m_searchWords;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_statements;
    std::optional<Error> m_error;
    std::optional<Durability> m_durability;
    bool m_inTransaction = false;
    std::function<void()> m_damageMet;
};

} // namespace atrium
