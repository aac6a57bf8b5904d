// Durable posts a second: 64 members write at once, each the next post when the last is acknowledged,
// over their own WebSocket, with push enabled as in the desktop. Against rows of the same bytes that
// SQLite alone inserts with synchronous=FULL, 64 a commit: the best that 64 waiting writers can share.
#include "Crowd.h"
#include "Figures.h"
#include "Workspace.h"
#include "sync/types/Ulid.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>

using atrium::newUlid;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 64;

QByteArray request(const Company::Person &person, const QString &method, const QJsonObject &arguments)
{
    QJsonObject whole = arguments;
    whole[u"accountId"_s] = person.group;
    return QJsonDocument(
        QJsonObject { { u"@type"_s, u"Request"_s }, { u"id"_s, u"r"_s },
            { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
            { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { method, whole, u"0"_s }) } } })
        .toJson(QJsonDocument::Compact);
}

QByteArray post(const Company::Person &person, int number)
{
    const QJsonObject post { { u"token"_s, newUlid() }, // as the desktop's
        { u"kind"_s, u"update"_s }, { u"body"_s, u"Post %1 "_s.arg(number) + QString(490, u'x') } };
    return request(person, u"Post/set"_s, { { u"create"_s, QJsonObject { { u"a"_s, post } } } });
}

// Rows a second.
double rawCommits(const QString &path, const QByteArray &body, int rows, int atOnce)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    };
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE IF NOT EXISTS post(id INTEGER PRIMARY KEY, body TEXT)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO post(body) VALUES(?)", -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < rows; ++row) {
        if (row % atOnce == 0)
            run("BEGIN");
        sqlite3_bind_text(insert, 1, body.constData(), static_cast<int>(body.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (row % atOnce == atOnce - 1 || row == rows - 1)
            run("COMMIT");
    }
    const double rate = rows * 1e9 / static_cast<double>(timer.nsecsElapsed());
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"post"_s, application.arguments());
    const int posts = sizeOr(20'000, application.arguments());
    Company company(writers, 16, 4);
    company.startServer();

    QByteArray stored;
    QList<double> waits;
    double rate = 0;
    {
        Crowd crowd(company.server().url());
        for (const Company::Person &person : company.people()) {
            crowd.join("Authorization: Bearer " + person.token + "\r\n");
            crowd.send(crowd.size() - 1, R"({"@type":"WebSocketPushEnable","dataTypes":null,"inline":true})");
        }
        QList<qint64> sentAt(writers);
        int sent = 0, done = 0;
        const double computed = processorTime(company.server().pid()), own = processorTime(getpid());
        QElapsedTimer timer;
        timer.start();
        const auto write = [&](int index) {
            sentAt[index] = timer.nsecsElapsed();
            crowd.send(index, post(company.people()[index], sent++));
        };
        for (int index = 0; index < writers; ++index)
            write(index);
        crowd.run(
            [&](int index, const QByteArray &text) {
                if (!text.left(200).contains("\"Response\"")) // a push
                    return false;
                if (!text.contains("\"created\":{")) {
                    std::fprintf(stderr, "A post was refused: %s\n", text.constData());
                    std::exit(1);
                }
                waits << static_cast<double>(timer.nsecsElapsed() - sentAt[index]) / 1e6;
                if (++done == posts)
                    return true;
                if (sent < posts)
                    write(index);
                return false;
            },
            600'000);
        rate = posts * 1e9 / static_cast<double>(timer.nsecsElapsed());
        figures.add(u"the server computes for a post"_s,
            (processorTime(company.server().pid()) - computed) * 1e6 / posts, u"µs"_s);
        figures.add(
            u"and the 64 members, who are one thread"_s, (processorTime(getpid()) - own) * 1e6 / posts, u"µs"_s);

        crowd.send(0, request(company.people()[0], u"Post/query"_s, { { u"limit"_s, 1 } }));
        QString id;
        const auto answer = [&](const QByteArray &text) {
            const QJsonObject message = QJsonDocument::fromJson(text).object();
            return message[u"methodResponses"_s][0][1].toObject();
        };
        crowd.run([&](int, const QByteArray &text) {
            id = answer(text)[u"ids"_s][0].toString();
            return !id.isEmpty();
        });
        crowd.send(0, request(company.people()[0], u"Post/get"_s, { { u"ids"_s, QJsonArray { id } } }));
        crowd.run([&](int, const QByteArray &text) {
            const QJsonObject object = answer(text)[u"list"_s][0].toObject();
            stored = QJsonDocument(object).toJson(QJsonDocument::Compact);
            return !object.isEmpty();
        });
    }
    const double floor = rawCommits(company.path(u"raw.db"_s), stored, posts, writers);
    figures.add(u"durable posts, %1 writers"_s.arg(writers), rate, u"/s"_s, floor);
    figures.add(u"raw commits of one row"_s, rawCommits(company.path(u"raw.db"_s), stored, posts / 20, 1), u"/s"_s);
    figures.add(u"bytes of a post as it is kept"_s, static_cast<double>(stored.size()), u"B"_s);
    figures.add(u"acknowledged after, median"_s, median(waits), u"ms"_s);
    figures.add(u"acknowledged after, 99th percentile"_s, percentile(waits, 0.99), u"ms"_s);
    return 0;
}
