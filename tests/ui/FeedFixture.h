#pragma once

#include "support/CacheFixture.h"
#include "sync/Client.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>

namespace atrium::test {

// A client over the workspace of CacheFixture, signed in as Mette and never connected, and a second
// writer that plays the server: push() applies objects and the client hears of them.
class FeedFixture {
public:
    explicit FeedFixture(CacheFixture::Content content = CacheFixture::Content::Workspace)
        : cache(content)
    {
        cache.close();
        ClientConfig config;
        config.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
        config.memberId = CacheFixture::mette;
        config.deviceId = QStringLiteral("dHere");
        config.token = "token";
        config.cachePath = cache.path();
        config.cacheKey = CacheFixture::key();
        if (Result<std::unique_ptr<Client>> opened = Client::open(config))
            client = std::move(*opened);
        else
            problem = opened.error().message;
        // The lock keeps a second program away from the cache. Here there is one on purpose.
        QFile::remove(cache.path() + QStringLiteral(".lock"));
        if (!cache.reopen())
            problem = cache.problem();
        else
            QObject::connect(&cache.store(), &Store::changed, client.get(),
                [this](const ChangeSet &changes) { Q_EMIT client->changed(changes); });
    }

    bool isOpen() const { return client && problem.isEmpty(); }
    Result<> push(const Id &account, Type type, const QList<QJsonObject> &objects, const QStringList &destroyed = {})
    {
        return cache.apply(account, type, objects, destroyed);
    }
    // A thread in a group, `minutes` after noon of the fixture's day.
    QJsonObject thread(int number, int minutes, const Id &author = CacheFixture::jonas) const
    {
        return CacheFixture::postJson(QStringLiteral("pNew%1").arg(number), author,
            QStringLiteral("Thread %1").arg(number),
            QStringLiteral("Words of thread %1.\n\n").arg(number).repeated(1 + number % 7),
            cache.now().addSecs(60 * minutes));
    }
    // `count` threads in Pump control, an hour apart, older than what is there.
    bool fill(int count)
    {
        QList<QJsonObject> posts;
        for (int i = 0; i < count; ++i)
            posts += thread(i, -60 * 24 * 30 - 60 * i);
        for (int i = 0; i < posts.size(); i += 500)
            if (!push(CacheFixture::pumps, Type::Post, posts.sliced(i, std::min<qsizetype>(500, posts.size() - i))))
                return false;
        return true;
    }

    CacheFixture cache;
    std::unique_ptr<Client> client;
    QString problem;
};

// Pages that were shown before may have one of the same name. nullptr: none is seen.
inline QAbstractButton *visibleButton(const QWidget &in, const QString &name)
{
    for (QAbstractButton *found : in.findChildren<QAbstractButton *>(name))
        if (found->isVisibleTo(&in))
            return found;
    return nullptr;
}

} // namespace atrium::test
