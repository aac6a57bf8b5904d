#include "LoopbackServer.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace atrium::test {

QSslConfiguration LoopbackServer::tls(const QString &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(QStringLiteral(FIXTURES "/tls/untrusted.key"));
    if (!key.open(QFile::ReadOnly))
        qFatal("no key");
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificate(
        QSslCertificate::fromPath(QStringLiteral(FIXTURES "/tls/%1.pem").arg(certificate)).value(0));
    return configuration;
}

LoopbackServer::LoopbackServer(const QString &certificate)
    : m_certificate(certificate)
{
    if (!certificate.isEmpty()) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(tls(certificate));
        m_server = std::move(secure);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port");
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_certificate.isEmpty() ? u"http"_s : u"https"_s)
            .arg(m_server->serverPort())
            .arg(path));
}

void LoopbackServer::answer(const QString &path, int status, const QByteArray &body, const QByteArray &headers)
{
    answerRaw(path,
        "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

void LoopbackServer::answerRaw(const QString &path, const QByteArray &bytes, bool close)
{
    m_answers.insert(path, { bytes, close });
}

void LoopbackServer::serve(QTcpSocket *socket)
{
    auto *received = new QByteArray;
    connect(socket, &QObject::destroyed, this, [received] { delete received; });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        *received += socket->readAll();
        const qsizetype end = received->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = received->first(end).split('\n');
        Request request;
        request.method = QString::fromLatin1(lines[0].split(' ').value(0));
        request.path = QString::fromLatin1(lines[0].split(' ').value(1));
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        request.body = received->sliced(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        requests.append(request);
        const auto answer = m_answers.constFind(request.path.section(u'?', 0, 0));
        received->clear();
        if (answer == m_answers.constEnd()) {
            socket->write("HTTP/1.1 404 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        } else {
            socket->write(answer->bytes);
            if (!answer->close) {
                open.append(socket);
                return;
            }
        }
        socket->disconnectFromHost();
    });
}

} // namespace atrium::test
