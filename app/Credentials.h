#pragma once

#include "app/Account.h"
#include "sync/types/Result.h"

#include <QObject>

#include <functional>

namespace atrium {

// Keeps the account between starts: in the system's keychain, or, where there is none, in the file
// `key` of the data directory, readable by this user only (mode 0600). Asynchronous, UI thread.
class Credentials : public QObject {
    Q_OBJECT
public:
    explicit Credentials(const QString &dataDir, QObject *parent = nullptr);

    // Nothing stored is an incomplete account. Error code: locked (the keychain is there but does
    // not open).
    void load(const std::function<void(const Result<Account> &)> &then);
    // Error code: unwritable (neither keychain nor file).
    void store(const Account &account, const std::function<void(const Result<> &)> &then);
    void erase();
    bool inFile() const { return m_inFile; } // known after load() or store()

private:
    Result<> storeInFile(const Account &account);
    QString keychainEntry() const;

    QString m_dataDir;
    QString m_file;
    bool m_inFile = false;
};

} // namespace atrium
