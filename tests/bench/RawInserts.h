#pragma once

#include <QString>

// The floor of what writes the cache: rows a second into an encrypted file, one table, one FTS5 table,
// 400 bytes of text each, batches of 1,000, as plainly as can be.
double rawInserts(const QString &path, int rows);
