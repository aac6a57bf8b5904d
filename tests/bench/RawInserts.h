#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

// The floor of what writes the cache: rows into an encrypted file, one table, one FTS5 table, batches of
// 1,000, as plainly as can be.
struct RawRow {
    QByteArray stored, words; // no words: not in the FTS5 table
};
struct RawRate {
    double rowsPerSecond; // by the clock
    double processorTime; // microseconds a row
};
RawRate rawInserts(const QString &path, int rows, const std::function<RawRow(int)> &row);
// 400 bytes of invented text each.
RawRate rawInserts(const QString &path, int rows);
