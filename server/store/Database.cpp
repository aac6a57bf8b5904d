#include "server/store/Database.h"

#include <sqlite3.h>

#include <utility>

namespace atriumd {

namespace {

const char *codeFor(int sqlite)
{
    switch (sqlite & 0xff) {
    case SQLITE_FULL:
        return "diskFull";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "damaged";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return "unwritable";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "locked";
    case SQLITE_CONSTRAINT:
        return "constraint";
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        return "io";
    default: // our own fault
        return "internal";
    }
}

constexpr int busyMilliseconds = 10'000;

} // namespace

Statement::Statement(Database &database, std::vector<sqlite3_stmt *> *idle, sqlite3_stmt *handle)
    : m_database(database)
    , m_idle(idle)
    , m_handle(handle)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_idle(other.m_idle)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    if (!m_idle) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle); // its result is that of the last step, which was looked at
    sqlite3_clear_bindings(m_handle);
    m_idle->push_back(m_handle);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

std::string Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return bytes ? std::string(bytes, std::size_t(sqlite3_column_bytes(m_handle, column))) : std::string();
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

void Statement::bind(int parameter, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_handle, parameter, value); code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bind(int parameter, std::string_view value)
{
    // A default string_view has no address, which SQLite would take for NULL.
    const char *bytes = value.data() ? value.data() : "";
    const int code = sqlite3_bind_text64(m_handle, parameter, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bind(int parameter, std::nullptr_t)
{
    if (const int code = sqlite3_bind_null(m_handle, parameter); code != SQLITE_OK)
        m_database.fail(code);
}

Database::Database(const std::filesystem::path &file, Mode mode)
{
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(file.c_str(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        sqlite3_busy_timeout(m_handle, busyMilliseconds);
        // One plan for all values: otherwise each new value that is compared with the condition of a
        // partial index has its statement compiled again.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
        // temp_store: what a savepoint may have to undo is copied page by page; not to a file.
        script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY");
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    for (auto &[sql, idle] : m_idle)
        for (auto *handle : idle)
            sqlite3_finalize(handle);
    sqlite3_close_v2(m_handle);
}

void Database::script(const std::string &sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

bool Database::inTransaction() const { return !sqlite3_get_autocommit(m_handle); }

Statement Database::prepare(std::string_view sql)
{
    auto node = m_idle.find(sql);
    if (node == m_idle.end())
        node = m_idle.try_emplace(std::string(sql)).first;
    auto &idle = node->second;
    if (idle.empty())
        return Statement(*this, &idle, compile(sql, true));
    auto *handle = idle.back();
    idle.pop_back();
    return Statement(*this, &idle, handle);
}

Statement Database::prepareOnce(std::string_view sql) { return Statement(*this, nullptr, compile(sql, false)); }

sqlite3_stmt *Database::compile(std::string_view sql, bool persistent)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.data(), int(sql.size()), persistent ? SQLITE_PREPARE_PERSISTENT : 0, &handle, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return handle;
}

int Database::changedRows() const { return sqlite3_changes(m_handle); }

void Database::fail(int code) const { throw StoreFailure(codeFor(code), sqlite3_errmsg(m_handle)); }

} // namespace atriumd
