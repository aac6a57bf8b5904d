#pragma once

#include "app/Account.h"
#include "app/Keychain.h"
#include "sync/types/Result.h"

#include <QObject>

#include <functional>

namespace atrium {

// Keeps the account between starts: in the system's keychain, or, where that does not take it, in
// the file `key` of the data directory, readable by this user only (mode 0600). Asynchronous, UI
// thread.
class Credentials : public QObject {
    Q_OBJECT
public:
    // `keychain` outlives this.
    explicit Credentials(const QString &dataDir, Keychain &keychain = Keychain::system(), QObject *parent = nullptr);

    // Nothing stored is an incomplete account. A keychain that fails is asked again, a few times.
    // Error code: locked (it may have the account, and does not give it now).
    void load(const std::function<void(const Result<Account> &)> &then);
    // Error code: unwritable (neither keychain nor file).
    void store(const Account &account, const std::function<void(const Result<> &)> &then);
    void erase();
    static Error locked(); // what load() says then
    bool inFile() const { return m_inFile; } // known after load() or store()

private:
    void ask(int tries, const std::function<void(const Result<Account> &)> &then);
    Result<> storeInFile(const Account &account);
    QString keychainEntry() const;

    Keychain &m_keychain;
    QString m_dataDir;
    QString m_file;
    bool m_inFile = false;
};

} // namespace atrium
