#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

// What goes wrong in any of these ends the benchmark with a message.

// The real atriumd on loopback. Stops when this goes.
class Server {
public:
    ~Server() { stop(); }
    void start(const QString &data); // returns when it is ready; the port stays that of the first time
    void stop();
    QUrl url() const { return m_url; }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QUrl m_url;
};

// A demo workspace of a given size and its server, for as long as this lives.
class Workspace {
public:
    explicit Workspace(int posts);

    QUrl url() const { return m_server.url(); }
    QString email() const { return QStringLiteral("mette.sand@halvorsen.example"); }
    QString passwordFile() const { return m_directory.filePath(QStringLiteral("password")); }
    QString password() const;
    QString path(const QString &name) const { return m_directory.filePath(name); }
    qint64 serverPid() const { return m_server.pid(); }

private:
    QTemporaryDir m_directory;
    Server m_server;
};

// A workspace of so many members and groups, each member in `each` of them, who are signed in. Its
// server is started by who needs it.
class Company {
public:
    struct Person {
        QByteArray token;
        QString member, device, group; // one of their groups
    };
    Company(int members, int groups, int each);

    // Posts, replies and reactions of the last week by everybody but the first person. The server
    // must not run. Returns how many of them are posts and replies.
    int write(int count);
    void fill(int count); // posts of three years, all alike; the server must not run
    const QList<Person> &people() const { return m_people; }
    Server &server() { return m_server; }
    void startServer() { m_server.start(path(QStringLiteral("server"))); }
    QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    QByteArray make(const QStringList &arguments);
    QTemporaryDir m_directory;
    QList<Person> m_people;
    Server m_server;
};

// Drogon alone (RawServer.cpp) on a free port.
class RawServer {
public:
    RawServer();
    ~RawServer();
    QUrl url() const { return m_url; }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QUrl m_url;
};

// Starts a program and measures the time from then until it prints a line that begins so.
// Returns milliseconds; the process keeps running in `process`.
double timeToLine(QProcess &process, const QString &program, const QStringList &arguments, const QByteArray &line,
    int timeoutMs = 60'000);
