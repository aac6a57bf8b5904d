#pragma once

#include "sync/Client.h"

#include <QTimer>

#include <functional>

namespace atrium {

// The member's signing key, once they have given its passphrase: kept in memory only, for an hour, and
// wiped then. One for each workspace.
class Signer : public QObject {
    Q_OBJECT
public:
    static Signer &of(Client &client); // made on first use, dies with the client
    ~Signer() override;

    bool isUnlocked() const;
    bool unlock(const QString &passphrase); // false: it is another. Takes about 0.2 s
    // A new key under this passphrase, in place of one that there is. False: there is no memory for it.
    bool makeKey(const QString &passphrase);
    void lock();
    // Runs `then` with the key, after asking for the passphrase if that is needed. A person may say no.
    void withKey(QWidget *window, std::function<void(const QByteArray &seed)> then);

private:
    explicit Signer(Client &client);
    Client &m_client;
    QByteArray m_seed;
    QString m_publicKey; // that the seed is of
    QTimer m_hour;
};

} // namespace atrium
