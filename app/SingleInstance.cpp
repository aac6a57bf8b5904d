#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int patience = 500; // ms for the running one to take the call
}

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(u"atrium-"_s + QString::fromLatin1(QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raised();
    });
}

bool SingleInstance::claim()
{
    // Not listen() first: with access options it takes the name from whoever has it.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(patience))
        return false;
    QLocalServer::removeServer(m_name); // left by one that crashed
    m_server.listen(m_name); // should this fail, a later start merely does not find us
    return true;
}

} // namespace atrium
