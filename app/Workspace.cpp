#include "app/Workspace.h"

#include "sync/store/Store.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QByteArray newKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

// A cache that can only be made anew: the server has everything but what was not sent.
bool isLost(const Error &error)
{
    return error.code == u"wrongKey" || error.code == u"damaged" || error.code == u"notEncrypted";
}

} // namespace

Workspace::Workspace(const Accounts::Entry &entry, const QString &path, int historyMonths, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_path(path)
    , m_historyMonths(historyMonths)
    , m_credentials(path)
{
}

Workspace::~Workspace() = default;

void Workspace::open()
{
    if (m_opening || m_client)
        return;
    m_opening = true;
    m_credentials.load([this](const Result<Account> &account) {
        m_opening = false;
        if (account && account->isComplete())
            openCache(*account);
        else
            Q_EMIT failed(account
                    ? Error { u"signedOut"_s, tr("You are not signed in any more."), tr("Please sign in again.") }
                    : account.error());
    });
}

// The account is stored before it is used: a device that the server knows and we do not would be
// left behind otherwise.
void Workspace::signedInAs(Account account)
{
    if (m_client) {
        account.cacheKey = m_client->config().cacheKey;
        m_client.reset();
    } else {
        account.cacheKey = newKey();
        if (const Result<> erased = Store::erase(cachePath()); !erased) { // its key is gone
            Q_EMIT failed(erased.error());
            return;
        }
    }
    if (!QDir().mkpath(m_path)) {
        Q_EMIT failed({ u"unwritable"_s, tr("Atrium cannot write to %1.").arg(QDir::toNativeSeparators(m_path)),
            tr("Make room there, or allow it to write, and sign in again.") });
        return;
    }
    m_started = false;
    m_credentials.store(account, [this, account](const Result<> &stored) {
        if (stored)
            openCache(account);
        else
            Q_EMIT failed(stored.error());
    });
}

void Workspace::openCache(const Account &account)
{
    const ClientConfig config { .server = account.server,
        .memberId = account.memberId,
        .deviceId = account.deviceId,
        .token = account.token,
        .cachePath = cachePath(),
        .cacheKey = account.cacheKey,
        .historyMonths = m_historyMonths };
    m_notice.clear();
    Result<std::unique_ptr<Client>> client = Client::open(config);
    if (!client && isLost(client.error())) {
        const auto rebuilt = Store::rebuild(cachePath(), account.cacheKey);
        m_notice = rebuilt && rebuilt->salvaged
            ? tr("What was stored on this device was damaged and is being fetched again. What you had not sent yet "
                 "was kept.")
            : tr("What was stored on this device could not be read and is being fetched again. Please write again "
                 "what you had not sent yet.");
        if (rebuilt)
            client = Client::open(config);
    }
    if (!client) {
        Q_EMIT failed(client.error());
        return;
    }
    m_client = std::move(*client);
    connect(m_client.get(), &Client::signedOut, this, &Workspace::signedOut, Qt::QueuedConnection);
    connect(m_client.get(), &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.accounts || changes.touches(Type::Post) || changes.touches(Type::ReadMark)
            || changes.touches(Type::Preference) || changes.touches(Type::Membership))
            Q_EMIT changed();
    });
    Q_EMIT opened();
}

void Workspace::start()
{
    if (m_client && !std::exchange(m_started, true))
        m_client->start();
}

int Workspace::unread() const { return m_client ? m_client->reader().unreadTotal() : 0; }

void Workspace::erase()
{
    m_credentials.erase();
    m_client.reset();
    if (const Result<> erased = Store::erase(cachePath()); !erased)
        qCritical("The cache could not be erased: %ls", qUtf16Printable(erased.error().message));
    if (m_entry.folder.startsWith("accounts/"_L1))
        QDir(m_path).removeRecursively();
}

} // namespace atrium
