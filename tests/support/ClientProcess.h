#pragma once

#include "sync/Client.h"

#include <QProcess>

namespace atrium::test {

// A client core in a process of its own, on the cache of `config`, whose key is that of Person. The
// binary is CLIENT, a compile definition. Every wait ends after twenty seconds. Killed on destruction.
class ClientProcess {
public:
    explicit ClientProcess(const ClientConfig &config);
    ~ClientProcess();

    bool open(); // runs it, not connected; false: see errors()
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void start();
    void retryNow();
    void goOffline();
    void discard(qint64 sequence);
    // Asks for a command to be recorded, one after another. Returns its number.
    int submit(const Command &command);
    bool awaitRecord(int number); // false: it was refused, or the process was signed out or ended
    int recorded(); // the number of the last command that is known to be on the disk
    void pause(); // SIGSTOP
    void goOn();
    void kill(); // kill -9; what it had told by then is known
    QByteArray errors() { return m_process.readAllStandardError(); }

    const ConnectionState &state(); // as it told last
    bool wasSignedOut();
    // Reads the cache beside it, from here. nullptr: it does not run, or was signed out.
    const Reader *reader();

private:
    void tell(QJsonObject line);
    bool read(int milliseconds); // what it has told, waiting that long for a line; false: there was none
    ClientConfig m_config;
    QProcess m_process;
    std::unique_ptr<Reader> m_reader;
    ConnectionState m_state;
    int m_last = 0, m_recorded = 0, m_refused = 0;
    bool m_opened = false, m_signedOut = false, m_paused = false;
};

} // namespace atrium::test
