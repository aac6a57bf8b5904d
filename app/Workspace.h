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
    // `accounts` and `keychain` outlive this.
    Workspace(const Accounts::Entry &entry, const Accounts &accounts, Keychain &keychain, int historyMonths,
        QObject *parent = nullptr);
    ~Workspace() override; // closes it; what was not sent stays

    // Reads the key, then the cache; nothing is sent before start(). Nothing happens while it is
    // being opened or is open. failed(): code "signedOut" when there is no key here, "wrongKey" when
    // it is not the one of the cache: see account().
    void open();
    // After signing in: keeps the key and opens a new cache, or, where one is open, goes on with it.
    void signedInAs(Account account, const QString &notice = {});
    void start(); // connects
    // After damage: closes the cache and opens it again, which makes it anew. What it did not take,
    // drafts and commands, it has then, or when it opens at last. Nothing may read through the client
    // meanwhile.
    void reopen();
    // Takes what was not sent out of the folders that are set aside, where their keys are to be had
    // now, and erases what is done with. asideChanged() follows for each.
    void takeAlong();

    const Accounts::Entry &entry() const { return m_entry; }
    void setEntry(const Accounts::Entry &entry) { m_entry = entry; }
    const Account &account() const { return m_account; } // that was opened last
    Client *client() const { return m_client.get(); } // nullptr until opened()
    bool keyInFile() const { return m_credentials.inFile(); }
    QString keyFile() const { return m_path + QStringLiteral("/key"); }
    QString takeNotice()
    {
        return std::exchange(m_notice, {});
    } // what happened on opening, to be said once; may be empty
    int unread() const; // 0 while closed
    // Erases key, cache and folder, and what is set aside. Afterwards it can only be deleted.
    void erase();

Q_SIGNALS:
    void opened();
    void failed(const atrium::Error &error);
    void changed(); // its name or its count, perhaps
    void asideChanged(int unsent); // so many came along
    void signedOut(const QString &reason); // by the person or by the server; the cache is erased

private:
    void openCache(const Account &account);
    void forgetOpenedFiles();
    void eraseFolder(const QString &folder);
    void doneWith(const QString &aside, int unsent);
    static QString cacheIn(const QString &path) { return path + QStringLiteral("/cache.db"); }
    QString cachePath() const { return cacheIn(m_path); }

    Accounts::Entry m_entry;
    const Accounts &m_accounts;
    Keychain &m_keychain;
    QString m_path;
    int m_historyMonths;
    Credentials m_credentials;
    Account m_account;
    std::unique_ptr<Client> m_client;
    QString m_notice;
    QHash<QString, QString> m_drafts; // to be written when the cache is open again
    QList<Command> m_refused; // likewise
    bool m_opening = false;
    bool m_started = false;
};

} // namespace atrium
