#include "Relay.h"

#include <QHostAddress>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <queue>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QSemaphore listening;

} // namespace

Relay::Relay(const QUrl &server, int delayMs)
    : m_serverPort(server.port())
    , m_delayMs(delayMs)
{
    start();
    listening.acquire();
}

Relay::~Relay()
{
    quit();
    wait();
}

void Relay::setUp(bool up)
{
    QMetaObject::invokeMethod(m_relay, [this, up] {
        m_up = up;
        if (!up)
            cutNow();
    });
}

void Relay::cut(qint64 bytes)
{
    QMetaObject::invokeMethod(m_relay, [this, bytes] {
        m_bytesLeft = bytes;
        if (bytes == 0)
            cutNow();
    });
}

QByteArray Relay::takeReceived()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_received, {});
}

void Relay::cutNow()
{
    m_bytesLeft = -1;
    const auto lines = std::exchange(m_lines, {}); // each takes itself off the list as it ends
    for (const auto &[client, server] : lines) {
        server->abort();
        client->abort();
    }
}

// One direction of one connection.
void Relay::forward(QTcpSocket *from, QTcpSocket *to, bool fromServer)
{
    auto onTheWay = std::make_shared<std::queue<QByteArray>>();
    const auto read = [this, from, to, fromServer, onTheWay] {
        QByteArray bytes = from->readAll();
        if (fromServer) {
            const QMutexLocker lock(&m_mutex);
            m_received += bytes;
        }
        if (m_bytesLeft >= 0) {
            m_bytesLeft -= bytes.size();
            if (m_bytesLeft <= 0) { // the last ones arrive
                bytes.chop(-m_bytesLeft);
                if (to->isOpen())
                    to->write(bytes), to->flush();
                return cutNow();
            }
        }
        onTheWay->push(bytes);
        QTimer::singleShot(std::chrono::milliseconds(m_delayMs), Qt::PreciseTimer, to, [to, onTheWay] {
            if (to->isOpen()) // else it was cut
                to->write(onTheWay->front()), to->flush();
            onTheWay->pop();
        });
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, read);
    if (from->bytesAvailable() > 0)
        read();
    QObject::connect(from, &QTcpSocket::disconnected, to, [this, to] {
        QTimer::singleShot(
            std::chrono::milliseconds(m_delayMs), Qt::PreciseTimer, to, [to] { to->disconnectFromHost(); });
    });
}

void Relay::run()
{
    QTcpServer relay;
    m_relay = &relay;
    relay.listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort()));
    QObject::connect(&relay, &QTcpServer::newConnection, &relay, [this, &relay] {
        while (QTcpSocket *client = relay.nextPendingConnection()) {
            if (!m_up) {
                client->abort();
                client->deleteLater();
                continue;
            }
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
            for (QTcpSocket *socket : { client, server })
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_lines.emplaceBack(client, server);
            QObject::connect(client, &QTcpSocket::disconnected, &relay, [this, client] {
                m_lines.removeIf([&](const auto &line) { return line.first == client; });
                client->deleteLater();
            });
            // What is written to a socket that is still connecting, and flushed, would be its end.
            QObject::connect(server, &QTcpSocket::connected, client, [this, client, server] {
                forward(client, server, false);
                forward(server, client, true);
            });
            QObject::connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
                if (server->error() == QTcpSocket::ConnectionRefusedError)
                    client->abort();
            });
        }
    });
    listening.release();
    exec();
}
