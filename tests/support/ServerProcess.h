#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace atrium::test {

// A real atriumd on a data directory and a free loopback port. The binary is ATRIUMD, a compile
// definition. Every wait ends after ten seconds. Killed on destruction.
class ServerProcess {
public:
    explicit ServerProcess(QString dataDirectory);
    ~ServerProcess();

    // Runs "serve" and waits until it is ready. `arguments` are added; "--listen" among them
    // replaces the free port. False: it ended instead; see errors() and exitCode().
    bool start(const QStringList &arguments = {});
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QUrl url(const QString &path = {}) const; // http(s)://127.0.0.1:PORT + path
    QByteArray errors(); // what it wrote to stderr so far
    int exitCode() const { return m_process.exitCode(); }
    qint64 processId() const { return m_process.processId(); }
    qint64 startMilliseconds() const { return m_startMilliseconds; } // from exec to ready

    void kill(); // kill -9
    bool terminate(); // SIGTERM; true: it stopped by itself, with exit code 0

    // The command line. run() returns the exit code; `output` gets stdout and stderr.
    static int run(const QStringList &arguments, QByteArray *output = nullptr);
    static bool init(const QString &dataDirectory, const QString &name = QStringLiteral("Test workspace"));
    // Returns the new member's id, empty on failure. Needs the server not to run.
    static QString memberAdd(const QString &dataDirectory, const QString &name, const QString &email,
        const QString &password, const QString &role = QStringLiteral("member"));

private:
    QString m_dataDirectory;
    QProcess m_process;
    QUrl m_url;
    QByteArray m_errors;
    qint64 m_startMilliseconds = 0;
};

} // namespace atrium::test
