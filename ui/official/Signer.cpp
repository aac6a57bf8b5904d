#include "ui/official/Signer.h"

#include "sync/store/Signing.h"
#include "ui/official/PassphraseDialog.h"

namespace atrium {

namespace {
constexpr int hour = 60 * 60 * 1000;
}

Signer &Signer::of(Client &client)
{
    auto *signer = client.findChild<Signer *>(Qt::FindDirectChildrenOnly);
    return signer ? *signer : *new Signer(client);
}

Signer::Signer(Client &client)
    : QObject(&client)
    , m_client(client)
{
    m_hour.setSingleShot(true);
    m_hour.setInterval(hour);
    connect(&m_hour, &QTimer::timeout, this, &Signer::lock);
}

Signer::~Signer() { lock(); }

bool Signer::isUnlocked() const
{
    const auto key = m_client.reader().signingKey();
    return !m_seed.isEmpty() && key && key->publicKey == m_publicKey;
}

bool Signer::unlock(const QString &passphrase)
{
    const auto key = m_client.reader().signingKey();
    const auto seed = key ? signing::unwrap(key->wrapped, passphrase) : std::nullopt;
    if (!seed || signing::publicKeyOf(*seed) != key->publicKey)
        return false;
    m_seed = *seed;
    m_publicKey = key->publicKey;
    m_hour.start();
    return true;
}

bool Signer::makeKey(const QString &passphrase)
{
    const QByteArray seed = signing::newSeed();
    const QString wrapped = signing::wrap(seed, passphrase);
    if (wrapped.isEmpty())
        return false;
    const Id me = m_client.reader().memberId();
    if (const auto old = m_client.reader().signingKey())
        m_client.submit(commands::destroySigningKey(me, old->id));
    m_seed = seed;
    m_publicKey = signing::publicKeyOf(seed);
    m_client.submit(commands::createSigningKey(me, m_publicKey, wrapped));
    m_hour.start();
    return true;
}

void Signer::lock() { signing::wipe(m_seed); }

void Signer::withKey(QWidget *window, std::function<void(const QByteArray &)> then)
{
    if (isUnlocked()) {
        m_hour.start();
        return then(m_seed);
    }
    auto *dialog = new PassphraseDialog(PassphraseDialog::Kind::Unlock, window);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog, then](const QString &passphrase) {
        if (!unlock(passphrase))
            return dialog->refuse();
        dialog->accept();
        then(m_seed);
    });
    dialog->open();
}

} // namespace atrium
