#pragma once

#include <QThread>
#include <QUrl>

// A line to a server on loopback that takes its time: what goes in at one end comes out at the other
// after `delayMs`, in both directions. In a thread of its own.
class Relay : public QThread {
public:
    Relay(const QUrl &server, int delayMs);
    ~Relay() override;
    QUrl url() const { return m_url; }

private:
    void run() override;
    int m_serverPort;
    int m_delayMs;
    QUrl m_url;
};
