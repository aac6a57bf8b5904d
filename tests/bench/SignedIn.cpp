#include "SignedIn.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

SignedIn signedIn(const Company &company, const Company::Person &person, const QString &cache)
{
    SignedIn signedIn;
    signedIn.config.memberId = person.member;
    signedIn.config.deviceId = person.device;
    signedIn.config.token = person.token;
    signedIn.config.cachePath = company.path(cache);
    signedIn.config.cacheKey = QByteArray(32, 'k');
    signedIn.config.historyMonths = 0;
    return signedIn;
}

double SignedIn::sync(const QUrl &server) const
{
    ClientConfig to = config;
    to.server = server;
    auto opened = Client::open(to);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        std::exit(1);
    }
    Client &client = **opened;
    double live = 0;
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&client, &Client::connectionStateChanged, &loop, [&](const ConnectionState &state) {
        if (state.connection == Connection::Offline || state.connection == Connection::Refused) {
            if (!state.reason.isEmpty()) {
                std::fprintf(stderr, "%s\n", qPrintable(state.reason));
                std::exit(1);
            }
        } else if (state.connection == Connection::Live) {
            if (live == 0)
                live = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (state.backfill >= 1)
                loop.quit();
        }
    });
    timer.start();
    client.start();
    loop.exec();
    return live;
}
