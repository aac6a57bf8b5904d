#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int singleInstancePatience = 500; // ms for the running one to take the call
constexpr qint64 longest = 8192; // bytes of a call: two lines
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(u"atrium-"_s
          + QString::fromLatin1(
              QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
        }
    });
}

// Once both lines are here; what is longer than it may be is not ours.
void SingleInstance::answer(QLocalSocket &socket)
{
    const QByteArray call = socket.peek(longest);
    if (call.count('\n') < 2) {
        if (call.size() == longest)
            socket.abort();
        return;
    }
    const QString link = QString::fromUtf8(socket.readLine()).trimmed();
    // What Wayland wants to see before it lets a window come to the front.
    qputenv("XDG_ACTIVATION_TOKEN", socket.readLine().trimmed());
    socket.disconnectFromServer();
    Q_EMIT called(link);
}

bool SingleInstance::claim(const QString &link)
{
    // Not listen() first: with access options it takes the name from whoever has it.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(singleInstancePatience)) {
        QString line = link;
        other.write(line.remove(u'\n').toUtf8() + '\n' + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
        other.waitForBytesWritten(singleInstancePatience);
        other.waitForDisconnected(singleInstancePatience); // on Windows, what was written is lost with the socket
        return false;
    }
    QLocalServer::removeServer(m_name); // left by one that crashed
    m_server.listen(m_name); // should this fail, a later start merely does not find us
    return true;
}

} // namespace atrium
