#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

// A demo workspace of a given size served by the real atriumd on loopback, for as long as this lives.
// Ends the benchmark with a message when something does not start.
class Workspace {
public:
    explicit Workspace(int posts);
    ~Workspace();

    QUrl url() const { return m_url; }
    QString email() const { return QStringLiteral("mette.sand@halvorsen.example"); }
    QString passwordFile() const { return m_directory.filePath(QStringLiteral("password")); }
    QString password() const;
    QString path(const QString &name) const { return m_directory.filePath(name); }
    qint64 serverPid() const { return m_server.processId(); }

private:
    QTemporaryDir m_directory;
    QProcess m_server;
    QUrl m_url;
};

// Starts a program and measures the time from then until it prints a line that begins so.
// Returns milliseconds; the process keeps running in `process`.
double timeToLine(QProcess &process, const QString &program, const QStringList &arguments, const QByteArray &line,
    int timeoutMs = 60'000);
