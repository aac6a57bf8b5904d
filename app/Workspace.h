#pragma once

#include "app/Accounts.h"
#include "app/Credentials.h"
#include "sync/Client.h"

#include <utility>

namespace atrium {

// One workspace on this device: its folder, the key to it, and its client once it is open. UI
// thread. Opening ends in exactly one of opened() and failed().
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(const Accounts::Entry &entry, const QString &path, int historyMonths, QObject *parent = nullptr);
    ~Workspace() override; // closes it; what was not sent stays

    // Reads the key, then the cache; nothing is sent before start(). Nothing happens while it is
    // being opened or is open. failed(): code "signedOut" when there is no key here.
    void open();
    // After signing in: keeps the key and opens a new cache, or, where the account was here before
    // and is open, goes on with its cache.
    void signedInAs(Account account);
    void start(); // connects

    const Accounts::Entry &entry() const { return m_entry; }
    void setEntry(const Accounts::Entry &entry) { m_entry = entry; }
    Client *client() const { return m_client.get(); } // nullptr until opened()
    bool keyInFile() const { return m_credentials.inFile(); }
    QString keyFile() const { return m_path + QStringLiteral("/key"); }
    QString takeNotice()
    {
        return std::exchange(m_notice, {});
    } // what happened on opening, to be said once; may be empty
    int unread() const; // 0 while closed
    // Erases key, cache and folder. Afterwards it can only be deleted.
    void erase();

Q_SIGNALS:
    void opened();
    void failed(const atrium::Error &error);
    void changed(); // its name or its count, perhaps
    void signedOut(const QString &reason); // by the person or by the server; the cache is erased

private:
    void openCache(const Account &account);
    QString cachePath() const { return m_path + QStringLiteral("/cache.db"); }

    Accounts::Entry m_entry;
    QString m_path;
    int m_historyMonths;
    Credentials m_credentials;
    std::unique_ptr<Client> m_client;
    QString m_notice;
    bool m_opening = false;
    bool m_started = false;
};

} // namespace atrium
