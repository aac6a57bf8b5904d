#include "sync/store/Database.h"

#include "sync/store/Schema.h"
#include "sync/store/SearchRank.h"
#include "sync/store/SearchWords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

Q_LOGGING_CATEGORY(log, "atrium.store")

// A file beside the database tells a wrong key from a damaged file: SQLCipher cannot. It holds a
// random salt and the HMAC-SHA256 of that salt under the key, which says nothing about the key.
QString keyCheckPath(const QString &path) { return path + u".key"_s; }
constexpr qsizetype saltSize = 16;

QByteArray keyCheck(const QByteArray &salt, const QByteArray &key)
{
    return salt + QMessageAuthenticationCode::hash(salt, key, QCryptographicHash::Sha256);
}

enum class KeyCheck { Right, Wrong, Unknown };

KeyCheck checkKey(const QString &path, const QByteArray &key)
{
    QFile file(keyCheckPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return KeyCheck::Unknown;
    const QByteArray kept = file.readAll();
    if (kept.size() != saltSize + 32)
        return KeyCheck::Unknown;
    return kept == keyCheck(kept.first(saltSize), key) ? KeyCheck::Right : KeyCheck::Wrong;
}

// Opening reads a few pages only. Whoever meets damage later leaves this for the next one who opens.
QString damageMarkPath(const QString &path) { return path + u".damaged"_s; }

void writeKeyCheck(const QString &path, const QByteArray &key)
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    QFile file(keyCheckPath(path));
    // Without it the cache works; only the advice for a damaged one is less exact.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(keyCheck(salt, key)) < 0)
        qCWarning(log) << "cannot write" << file.fileName() << file.errorString();
}

bool isPlainSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

// -- Query

Query::Query(Database &database, std::vector<sqlite3_stmt *> *home, sqlite3_stmt *statement)
    : m_database(&database)
    , m_home(home)
    , m_statement(statement)
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_home(other.m_home)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // a file's bytes would stay in memory
    m_home->push_back(m_statement);
}

bool Query::next()
{
    if (!m_statement || m_database->rejected())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->note(code);
    return false;
}

qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Query::real(int column) const { return sqlite3_column_double(m_statement, column); }
bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

QString Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return { bytes, sqlite3_column_bytes(m_statement, column) };
}

void Query::bind(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }
void Query::bind(int index, std::nullptr_t) { sqlite3_bind_null(m_statement, index); }

void Query::bind(int index, const QString &value) { bind(index, value.isNull() ? QByteArray("") : value.toUtf8()); }

void Query::bind(int index, const QByteArray &value)
{
    sqlite3_bind_text64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Query::bind(int index, const Blob &value)
{
    sqlite3_bind_blob64(
        m_statement, index, value.bytes.constData(), static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_TRANSIENT);
}

// -- Database

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &key, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    if (auto started = database->start(path, key, mode); !started)
        return std::unexpected(started.error());
    return database;
}

Result<> Database::start(const QString &path, const QByteArray &key, Mode mode)
{
    const bool writing = mode != Mode::ReadOnly;
    m_path = path;
    const bool existed = QFile::exists(path) && QFile(path).size() > 0;
    if (!writing && !existed)
        return failure(u"missing"_s, tr("There is no cache on this computer yet."));
    if (isPlainSqlite(path))
        return failure(u"notEncrypted"_s, tr("The cache on this computer is not encrypted."),
            tr("It was not made by Atrium. Move it away, and Atrium fetches everything again."));
    // Where a cache was and is no more, a new one in its place would hide that something is lost.
    const bool gone = writing && !existed && QFile::exists(keyCheckPath(path));
    if (gone || (mode != Mode::Salvage && QFile::exists(damageMarkPath(path))))
        return std::unexpected(describe(SQLITE_CORRUPT));
    if (writing) {
        m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
        m_lock->setStaleLockTime(0); // only the end of the process that holds it makes it stale
        if (!m_lock->tryLock()) {
            m_lock->error() == QLockFile::LockFailedError ? note(SQLITE_BUSY) : note(SQLITE_CANTOPEN);
            return std::unexpected(*m_error);
        }
    }

    const int flags = writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
        code != SQLITE_OK) {
        note(code);
        return std::unexpected(*m_error);
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    execute("PRAGMA cipher_log_level = NONE"); // what fails is logged here, in one place
    execute("PRAGMA key = \"x'" + key.toHex() + "'\"");
    // Another library in the process may have answered for SQLCipher and would store plain text.
    if (auto cipher = query("PRAGMA cipher_version"); !cipher.next() || cipher.text(0).isEmpty())
        return failure(u"notEncrypted"_s, tr("This build of Atrium cannot encrypt its cache."),
            tr("Nothing was stored. Please install Atrium from its own package."));
    execute("PRAGMA cipher_memory_security = OFF; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
    // The first page that is read shows whether the key is right.
    m_error.reset();
    if (!query("SELECT count(*) FROM sqlite_master").next()) {
        const KeyCheck check = checkKey(path, key);
        if (m_error->code == u"damaged" && check == KeyCheck::Wrong)
            note(SQLITE_AUTH);
        else if (m_error->code == u"wrongKey" && check == KeyCheck::Right)
            note(SQLITE_CORRUPT);
        return std::unexpected(*m_error);
    }
    if (writing) {
        execute("PRAGMA journal_mode = WAL; PRAGMA secure_delete = FAST; PRAGMA cache_size = -8000;"
                "PRAGMA journal_size_limit = 33554432; PRAGMA wal_autocheckpoint = 4000;");
        if (!existed)
            writeKeyCheck(path, key);
    } else {
        execute("PRAGMA cache_size = -4000; PRAGMA query_only = ON;");
    }
    if (fts5_api *const api = fullTextSearch()) {
        registerSearchRank(api);
        m_searchWords->addTo(api);
    }
    if (m_error)
        return std::unexpected(*m_error);
    return writing ? schema::migrate(*this) : schema::check(*this);
}

Database::Database()
    : m_searchWords(std::make_unique<SearchWords>(*this))
{
}

// SQLite's manual, FTS5 section 7.
fts5_api *Database::fullTextSearch()
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

Database::~Database()
{
    for (auto &[sql, statements] : m_statements) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_handle);
}

Result<> Database::write(Durability durability, const std::function<void()> &work)
{
    Q_ASSERT(!m_inTransaction);
    m_error.reset();
    if (m_durability != durability) {
        execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        m_durability = durability;
    }
    run("BEGIN IMMEDIATE");
    m_inTransaction = true;
    if (!m_error)
        work();
    if (!m_error)
        run("COMMIT");
    m_inTransaction = false;
    if (!m_error)
        return {};
    const Error error = *m_error;
    if (!sqlite3_get_autocommit(m_handle))
        run("ROLLBACK");
    m_error.reset();
    return std::unexpected(error);
}

Query Database::prepare(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), std::vector<sqlite3_stmt *>()).first;
    std::vector<sqlite3_stmt *> &home = found->second;
    if (!home.empty()) {
        sqlite3_stmt *statement = home.back();
        home.pop_back();
        return { *this, &home, statement };
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, found->first.c_str(), static_cast<int>(sql.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        note(code);
    return { *this, &home, statement };
}

void Database::execute(const QByteArray &script)
{
    if (rejected())
        return;
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        note(code);
}

qint64 Database::changes() const { return sqlite3_changes64(m_handle); }
qint64 Database::lastRow() const { return sqlite3_last_insert_rowid(m_handle); }

void Database::fail(const Error &error)
{
    if (!rejected())
        m_error = error;
}

void Database::note(int code)
{
    if (rejected())
        return; // the first error is the one that explains
    m_error = describe(code);
    if (m_error->code == u"damaged") {
        if (!QFile(damageMarkPath(m_path)).open(QIODevice::WriteOnly))
            qCWarning(log) << "the damage could not be noted";
        if (m_damageMet)
            m_damageMet();
    }
    qCWarning(log) << m_error->code << code << (m_handle ? sqlite3_errmsg(m_handle) : "");
}

Error Database::describe(int code) const
{
    switch (code & 0xff) {
    case SQLITE_AUTH:
    case SQLITE_NOTADB:
        return { u"wrongKey"_s, tr("The cache on this computer was locked with another key."),
            tr("Unlock the keychain of this computer, or let Atrium fetch everything again.") };
    case SQLITE_CORRUPT:
        return { u"damaged"_s, tr("The cache on this computer is damaged."),
            tr("When Atrium starts again it makes a new one, and keeps what you have not sent.") };
    case SQLITE_FULL:
        return { u"diskFull"_s, tr("The disk is full."), tr("Make some room and try again. Nothing was lost.") };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { u"locked"_s, tr("Another Atrium is running with the same data."), tr("Close it and try again.") };
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return { u"unwritable"_s, tr("Atrium cannot write what it stores on this computer."),
            tr("Check that the disk has room and that you may write to %1.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_path).path())) };
    default:
        return { u"internal"_s, tr("The cache on this computer could not be read or written."),
            m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString() };
    }
}

QStringList Database::files(const QString &path)
{
    return { path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s, path + u".key"_s, path + u".lock"_s,
        damageMarkPath(path) };
}

} // namespace atrium
