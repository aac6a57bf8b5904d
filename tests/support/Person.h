#pragma once

#include "sync/Client.h"

#include <QTemporaryDir>

namespace atrium::test {

// One member at one computer: a real client core with a cache of its own, signed in to a real
// server. Every wait is on a condition and ends the test with `false` after ten seconds.
class Person {
public:
    // Signs in; `ok()` says whether it worked and `error()` why not.
    Person(const QUrl &server, const QString &email, const QString &password);
    // Who has signed in before.
    Person(const QUrl &server, const Id &member, const Id &device, const QByteArray &token);
    ~Person();

    bool ok() const { return m_error.code.isEmpty(); }
    const Error &error() const { return m_error; }

    bool open(); // the client core, not connected
    bool goLive(); // open() if needed, start, and wait until everything is here
    void quit(); // as a person quits the program: what is unsent stays in the cache
    Client &client() { return *m_client; }
    const Reader &reader() const { return m_client->reader(); }
    ClientConfig &config() { return m_config; }

    // Posts and waits until the cache has recorded it. Returns the creation id, empty on failure.
    Id post(const Id &group, const QString &body, const Id &parent = {});
    bool submit(const Command &command); // likewise
    bool allSent(); // waits until nothing is pending

    Id group(const QString &name) const;
    QStringList threads(const Id &group) const; // bodies, newest activity first
    QStringList replies(const Id &thread) const; // bodies, oldest first
    Id find(const Id &group, const QString &body) const; // a thread's id by its body

private:
    Person();
    QTemporaryDir m_directory;
    ClientConfig m_config;
    Error m_error;
    std::unique_ptr<Client> m_client;
};

} // namespace atrium::test
