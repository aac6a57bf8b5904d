#include "Relay.h"

#include <QHostAddress>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <queue>

using namespace Qt::StringLiterals;

namespace {

// One direction of one connection.
void forward(QTcpSocket *from, QTcpSocket *to, int delayMs)
{
    auto onTheWay = std::make_shared<std::queue<QByteArray>>();
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, delayMs, onTheWay] {
        onTheWay->push(from->readAll());
        QTimer::singleShot(std::chrono::milliseconds(delayMs), Qt::PreciseTimer, to, [to, onTheWay] {
            to->write(onTheWay->front());
            to->flush();
            onTheWay->pop();
        });
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to, delayMs] {
        QTimer::singleShot(
            std::chrono::milliseconds(delayMs), Qt::PreciseTimer, to, [to] { to->disconnectFromHost(); });
    });
}

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

void Relay::run()
{
    QTcpServer relay;
    relay.listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort()));
    QObject::connect(&relay, &QTcpServer::newConnection, &relay, [this, &relay] {
        while (QTcpSocket *client = relay.nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
            for (QTcpSocket *socket : { client, server })
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            forward(client, server, m_delayMs);
            forward(server, client, m_delayMs);
        }
    });
    listening.release();
    exec();
}
