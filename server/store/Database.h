#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace atriumd {

// What SQLite said, as one of our codes: "diskFull", "damaged", "unwritable", "locked",
// "constraint", "io", "internal". Thrown inside server/store and by what runs in a transaction; Store turns it
// into an Error, so it never leaves a read or a write.
class StoreFailure : public std::runtime_error {
public:
    StoreFailure(std::string code, const std::string &message)
        : std::runtime_error(message)
        , code(std::move(code))
    {
    }
    std::string code;
};

class Database;

// A prepared statement on loan from its Database, with its values bound. Goes back on destruction.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    bool step(); // true: there is a row

    // Columns of the row, counted from 0. A NULL reads as 0 or "".
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;

    // Parameters, counted from 1; for lists whose length is known only at run time.
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, std::int64_t(value)); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t(value)); }
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string &value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char *value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, std::nullptr_t);
    template <typename T> void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, nullptr);
    }

private:
    friend class Database;
    Statement(Database &database, std::vector<sqlite3_stmt *> *idle, sqlite3_stmt *handle);

    Database &m_database;
    std::vector<sqlite3_stmt *> *m_idle; // of the database, where it goes back to; null: it is not kept
    sqlite3_stmt *m_handle;
};

// One SQLite connection. Statements are prepared once and kept. For one thread at a time.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    Database(const std::filesystem::path &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // auto row = database.query("SELECT name FROM t WHERE id = ?", id); while (row.step()) ...
    template <typename... Values> Statement query(std::string_view sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int parameter = 0;
        (statement.bind(++parameter, values), ...);
        return statement;
    }
    // Runs a statement to its end. Returns the number of rows it changed.
    template <typename... Values> int run(std::string_view sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        while (statement.step()) { }
        return changedRows();
    }
    // For SQL of unlimited variety (filters), and lists of values: not kept, bind the values yourself.
    Statement prepareOnce(std::string_view sql);
    void script(const std::string &sql); // several statements, not kept
    bool inTransaction() const;

private:
    friend class Statement;
    Statement prepare(std::string_view sql);
    sqlite3_stmt *compile(std::string_view sql, bool persistent);
    int changedRows() const;
    [[noreturn]] void fail(int code) const;

    sqlite3 *m_handle = nullptr;
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void; // looked up without making a string
    };
    // Statements that nobody uses now, by their SQL. What is lent refers to the list that it goes back to.
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
};

} // namespace atriumd
