#include "sync/Client.h"

#include "sync/Worker.h"
#include "sync/transport/HttpNetwork.h"

#include <QHash>
#include <QNetworkInformation>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace atrium {

struct Client::Private {
    ClientConfig config;
    std::unique_ptr<Reader> reader;
    QThread thread;
    Worker *worker = nullptr; // deleted by its thread
    ConnectionState state;
    bool watchesNetwork = false;
    bool damaged = false;
    QHash<QString, QString> unkeptDrafts;
    QList<Command> refused;
    Error refusal;
    bool erased = false;

    template <typename Function> void inThread(Function function)
    {
        QMetaObject::invokeMethod(worker, [w = worker, function] { function(*w); }, Qt::QueuedConnection);
    }
};

Client::Client(const ClientConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = config;
    d->state.connection = Connection::Offline;
    connect(this, &Client::commandRefused, this, [this](const Command &command, const Error &error) {
        d->refused.append(command);
        d->refusal = error;
    });
}

Result<std::unique_ptr<Client>> Client::open(const ClientConfig &config, QObject *parent)
{
    auto store = Store::open(config.cachePath, config.cacheKey);
    if (!store)
        return std::unexpected(store.error());
    for (const auto &[place, json] : config.drafts.asKeyValueRange())
        if (const auto kept = (*store)->setDraft(place, json); !kept)
            return std::unexpected(kept.error());
    auto reader = Reader::open(config.cachePath, config.cacheKey);
    if (!reader)
        return std::unexpected(reader.error());

    std::unique_ptr<Client> client(new Client(config, parent));
    client->d->reader = std::move(*reader);
    client->startThread(std::move(*store));
    return client;
}

void Client::startThread(std::unique_ptr<Store> store)
{
    Worker::Setup setup;
    setup.cachePath = d->config.cachePath;
    setup.cacheKey = d->config.cacheKey;
    setup.options = { d->config.allowWebSocket, d->config.historyMonths };
    setup.makeEnvironment = [] { return std::make_unique<SystemEnvironment>(); };
    setup.makeNetwork
        = [server = d->config.server, token = d->config.token] { return std::make_unique<HttpNetwork>(server, token); };
    store->moveToThread(&d->thread);
    d->worker = new Worker(std::move(store), std::move(setup));
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);

    connect(d->worker, &Worker::changed, this, &Client::changed);
    connect(d->worker, &Worker::connectionStateChanged, this, [this](const ConnectionState &state) {
        d->state = state;
        Q_EMIT connectionStateChanged(state);
    });
    connect(d->worker, &Worker::commandRefused, this, &Client::commandRefused);
    connect(d->worker, &Worker::uploadProgressed, this, &Client::uploadProgressed);
    connect(d->worker, &Worker::blobReady, this, &Client::blobReady);
    connect(d->worker, &Worker::blobFailed, this, &Client::blobFailed);
    connect(d->worker, &Worker::olderCame, this, &Client::olderCame);
    connect(d->worker, &Worker::olderFailed, this, &Client::olderFailed);
    connect(d->worker, &Worker::draftKept, this, [this](const QString &place, const QString &json) {
        if (d->unkeptDrafts.value(place) == json)
            d->unkeptDrafts.remove(place);
    });
    const auto damage = [this] {
        if (!std::exchange(d->damaged, true))
            Q_EMIT damaged();
    };
    connect(d->worker, &Worker::damaged, this, damage);
    d->reader->whenDamaged([this, damage] { QMetaObject::invokeMethod(this, damage, Qt::QueuedConnection); });
    connect(d->worker, &Worker::acknowledgementsReady, this, &Client::acknowledgementsReady);
    connect(d->worker, &Worker::acknowledgementsFailed, this, &Client::acknowledgementsFailed);
    connect(d->worker, &Worker::tookAlong, this, &Client::tookAlong);
    connect(d->worker, &Worker::signedOut, this, [this](const QString &reason) {
        d->erased = true;
        d->state = {};
        Q_EMIT connectionStateChanged(d->state);
        Q_EMIT signedOut(reason);
    });
    d->thread.setObjectName(QStringLiteral("sync"));
    d->thread.start();
    d->inThread([](Worker &worker) { worker.begin(); });
}

Client::~Client()
{
    disconnect(d->worker, nullptr, this, nullptr);
    d->reader.reset(); // the store closes last: only one that may write can empty the write-ahead log
    d->thread.quit();
    d->thread.wait();
    // Where an open file cannot be deleted, the reader stood in the way the first time.
    if (d->erased)
        std::ignore = Store::erase(d->config.cachePath);
}

const Reader &Client::reader() const { return *d->reader; }

const ClientConfig &Client::config() const { return d->config; }

ConnectionState Client::connectionState() const { return d->state; }

bool Client::isDamaged() const { return d->damaged; }

void Client::start()
{
    d->inThread([](Worker &worker) { worker.start(); });
    if (!std::exchange(d->watchesNetwork, true))
        QTimer::singleShot(3s, this, &Client::watchNetwork); // not while the first window is being painted
}

// Without a backend for this, the engine's own tries find the network again.
void Client::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability != QNetworkInformation::Reachability::Disconnected)
                retryNow();
        });
}

void Client::retryNow()
{
    d->inThread([](Worker &worker) { worker.retryNow(); });
}

void Client::goOffline()
{
    d->inThread([](Worker &worker) { worker.goOffline(); });
}

void Client::submit(const Command &command, const QString &draft)
{
    d->inThread([command, draft](Worker &worker) { worker.submit(command, draft); });
}

QList<Command> Client::refused() const { return d->refused; }

Error Client::refusal() const { return d->refusal; }

void Client::submitRefused()
{
    for (const Command &command : std::exchange(d->refused, {}))
        submit(command);
}

void Client::retry(qint64 sequence)
{
    d->inThread([sequence](Worker &worker) { worker.retry(sequence); });
}

void Client::leaveOut(const Id &localId)
{
    d->inThread([localId](Worker &worker) { worker.leaveOut(localId); });
}

void Client::discard(qint64 sequence)
{
    d->inThread([sequence](Worker &worker) { worker.discard(sequence); });
}

QHash<QString, QString> Client::unkeptDrafts() const { return d->unkeptDrafts; }

void Client::setDraft(const QString &place, const QString &json)
{
    d->unkeptDrafts.insert(place, json);
    d->inThread([place, json](Worker &worker) { worker.setDraft(place, json); });
}

void Client::takeAlong(const QString &path, const QByteArray &key)
{
    d->inThread([path, key](Worker &worker) { worker.takeAlong(path, key); });
}

void Client::fetchBlob(const Id &accountId, const Id &blobId, const QString &name, const QString &type)
{
    d->inThread([blob = BlobTask::Blob { accountId, blobId, name, type }](Worker &worker) { worker.fetchBlob(blob); });
}

void Client::fetchAcknowledgements(const Id &groupId, const Id &postId)
{
    d->inThread([groupId, postId](Worker &worker) { worker.fetchAcknowledgements(groupId, postId); });
}

void Client::loadOlder(const Id &groupId)
{
    d->inThread([groupId](Worker &worker) { worker.loadOlder(groupId); });
}

void Client::signOut()
{
    d->inThread([](Worker &worker) { worker.signOut(); });
}

} // namespace atrium
