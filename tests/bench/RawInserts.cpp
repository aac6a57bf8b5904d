#include "RawInserts.h"

#include "Figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>

#include <sqlcipher/sqlite3.h>

#include <cstdio>

RawRate rawInserts(const QString &path, int rows, const std::function<RawRow(int)> &row)
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
    QElapsedTimer timer;
    timer.start();
    const double before = processorTime(QCoreApplication::applicationPid());
    for (int i = 0; i < rows; ++i) {
        if (i % 1000 == 0) {
            if (i > 0)
                run("COMMIT");
            run("BEGIN");
        }
        const RawRow made = row(i);
        const QByteArray group = "g" + QByteArray::number(i % 14);
        sqlite3_bind_int(insert, 1, i);
        sqlite3_bind_text(insert, 2, group.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 3, "m", -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 4, i);
        sqlite3_bind_text(insert, 5, made.stored.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (made.words.isEmpty())
            continue;
        sqlite3_bind_int(index, 1, i);
        sqlite3_bind_text(index, 2, made.words.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(index);
        sqlite3_reset(index);
    }
    run("COMMIT");
    const RawRate rate { rows * 1e9 / static_cast<double>(timer.nsecsElapsed()),
        (processorTime(QCoreApplication::applicationPid()) - before) * 1e6 / rows };
    sqlite3_finalize(insert);
    sqlite3_finalize(index);
    sqlite3_close(database);
    return rate;
}

RawRate rawInserts(const QString &path, int rows)
{
    const QList<QByteArray> words { "pump", "seal", "drive", "cold", "start", "precharge", "bearing", "flange", "quote",
        "site", "customer", "firmware", "vibration", "torque", "impeller", "valve", "report", "monday", "shift",
        "pressure" };
    quint32 seed = 7;
    return rawInserts(path, rows, [&](int) {
        QByteArray body;
        while (body.size() < 400) {
            seed = seed * 1664525 + 1013904223;
            body += words[(seed >> 16) % words.size()]
                + (seed % 7 == 0 ? QByteArray::number(seed % 5000) : QByteArray()) + ' ';
        }
        return RawRow { body, body };
    });
}
