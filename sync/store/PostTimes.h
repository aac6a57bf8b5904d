#pragma once

#include <QtTypes>

#include <array>
#include <unordered_map>

namespace atrium {

class Database;

// When posts were written, by their rows. A search ranks some hundred posts by how new they are, which
// are in as many places of the file; typed on, it finds many of the same.
//
// Kept in memory once asked for, 8 bytes a post; the times that posts had then. One for each connection.
class PostTimes {
public:
    explicit PostTimes(Database &database);
    qint64 at(qint64 row); // ms since 1970; 0 when there is no such row

private:
    static constexpr qint64 together = 32;
    using Times = std::array<qint64, together>;
    void read(qint64 first, Times &times);

    Database &m_database;
    std::unordered_map<qint64, Times> m_times; // by row / together; 0: not known
};

} // namespace atrium
