#include "RawInserts.h"

#include <QElapsedTimer>
#include <QList>

#include <sqlcipher/sqlite3.h>

#include <cstdio>

double rawInserts(const QString &path, int rows)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    };
    run("PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run("CREATE TABLE post(id INTEGER PRIMARY KEY, group_id TEXT, author TEXT, created_at INTEGER, body TEXT)");
    run("CREATE INDEX post_time ON post(group_id, created_at)");
    run("CREATE VIRTUAL TABLE post_text USING fts5(body, content='post', content_rowid='id')");
    sqlite3_stmt *insert = nullptr, *index = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO post VALUES(?, ?, ?, ?, ?)", -1, &insert, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO post_text(rowid, body) VALUES(?, ?)", -1, &index, nullptr);
    const QList<QByteArray> words { "pump", "seal", "drive", "cold", "start", "precharge", "bearing", "flange", "quote",
        "site", "customer", "firmware", "vibration", "torque", "impeller", "valve", "report", "monday", "shift",
        "pressure" };
    QElapsedTimer timer;
    timer.start();
    quint32 seed = 7;
    for (int row = 0; row < rows; ++row) {
        if (row % 1000 == 0)
            run("BEGIN");
        QByteArray body;
        while (body.size() < 400) {
            seed = seed * 1664525 + 1013904223;
            body += words[(seed >> 16) % words.size()]
                + (seed % 7 == 0 ? QByteArray::number(seed % 5000) : QByteArray()) + ' ';
        }
        const QByteArray group = "g" + QByteArray::number(row % 14);
        sqlite3_bind_int(insert, 1, row);
        sqlite3_bind_text(insert, 2, group.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 3, "m", -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 4, row);
        sqlite3_bind_text(insert, 5, body.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        sqlite3_bind_int(index, 1, row);
        sqlite3_bind_text(index, 2, body.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(index);
        sqlite3_reset(index);
        if (row % 1000 == 999)
            run("COMMIT");
    }
    const double rate = rows * 1e9 / static_cast<double>(timer.nsecsElapsed());
    sqlite3_finalize(insert);
    sqlite3_finalize(index);
    sqlite3_close(database);
    return rate;
}
