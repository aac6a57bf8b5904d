#pragma once

#include <QList>
#include <QMutex>
#include <QPair>
#include <QThread>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

// A line to a server on loopback that takes its time: what goes in at one end comes out at the other
// after `delayMs`, in both directions. It can be cut. In a thread of its own.
class Relay : public QThread {
public:
    explicit Relay(const QUrl &server, int delayMs = 0);
    ~Relay() override;
    QUrl url() const { return m_url; }

    void setUp(bool up); // false: what is connected is cut, and nobody gets through
    // Cuts all that is connected, at once or after so many bytes more have passed, in either direction.
    void cut(qint64 bytes = 0);
    QByteArray takeReceived(); // what came from the server since it was last asked for

private:
    void run() override;
    void forward(QTcpSocket *from, QTcpSocket *to, bool fromServer);
    void cutNow();

    int m_serverPort;
    int m_delayMs;
    QUrl m_url;
    QTcpServer *m_relay = nullptr; // this and those below are the thread's
    QList<QPair<QTcpSocket *, QTcpSocket *>> m_lines;
    bool m_up = true;
    qint64 m_bytesLeft = -1; // -1: no cut is coming
    QMutex m_mutex;
    QByteArray m_received;
};
