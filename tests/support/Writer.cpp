// A client core in a process of its own, to be killed: opens a cache, connects, and records posts
// as fast as it can. Prints each body when its command is durable.
//   writer SERVER CACHE MEMBER DEVICE TOKEN GROUP COUNT PREFIX

#include "sync/Client.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    ClientConfig config { .server = QUrl(arguments[1]),
        .memberId = arguments[3],
        .deviceId = arguments[4],
        .token = arguments[5].toLatin1(),
        .cachePath = arguments[2],
        .cacheKey = QByteArray(32, 'k') };
    auto opened = Client::open(config);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    Client &client = **opened;
    const int count = arguments[7].toInt();
    int submitted = 0;
    QString waiting;
    const auto next = [&] {
        if (submitted == count)
            return;
        waiting = u"%1 %2"_s.arg(arguments[8]).arg(submitted++);
        client.submit(commands::createPost({ .groupId = arguments[6], .body = waiting }));
    };
    QObject::connect(&client, &Client::changed, &application, [&](const ChangeSet &changes) {
        // Durable when an outbox change came and the post is in the cache.
        if (!changes.outbox || waiting.isEmpty())
            return;
        const auto rows = client.reader().page({ Feed::Scope::Group, arguments[6] }, { .limit = 20 });
        for (const FeedRow &row : rows) {
            if (client.reader().post(row.id)->post.body == waiting) {
                std::printf("%s\n", qPrintable(waiting));
                std::fflush(stdout);
                waiting.clear();
                next();
                return;
            }
        }
    });
    client.start();
    next();
    return application.exec();
}
