#include "app/Workspace.h"

#include "sync/store/Store.h"
#include "ui/feed/OpenedFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
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

// A cache that can only be made anew: the server has everything but what was not sent. With another
// key there is more to be had: see Application::openAnew().
bool isLost(const Error &error) { return error.code == u"damaged" || error.code == u"notEncrypted"; }

} // namespace

Workspace::Workspace(
    const Accounts::Entry &entry, const Accounts &accounts, Keychain &keychain, int historyMonths, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_accounts(accounts)
    , m_keychain(keychain)
    , m_path(accounts.pathOf(entry.folder))
    , m_historyMonths(historyMonths)
    , m_credentials(m_path, keychain)
{
}

Workspace::~Workspace() { opened::forget(cachePath()); }

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
                    ? Error { u"signedOut"_s, tr("The key to what Atrium stored on this computer was not found."),
                          tr("Please sign in again. What you had not sent is kept for %1 days, and comes back when "
                             "the key does.")
                              .arg(Accounts::daysKept) }
                    : account.error());
    });
}

// The account is stored before it is used: a device that the server knows and we do not would be
// left behind otherwise.
void Workspace::signedInAs(Account account, const QString &notice)
{
    m_notice = notice;
    if (m_client) {
        account.cacheKey = m_client->config().cacheKey;
        m_client.reset();
    } else {
        account.cacheKey = newKey();
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
        .historyMonths = m_historyMonths,
        .drafts = m_drafts };
    m_account = account;
    opened::forget(cachePath()); // where the program could not do it at its end
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
    m_drafts.clear();
    m_client = std::move(*client);
    for (const Command &command : std::exchange(m_refused, {}))
        m_client->submit(command);
    connect(m_client.get(), &Client::signedOut, this, &Workspace::signedOut, Qt::QueuedConnection);
    connect(m_client.get(), &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.accounts || changes.touches(Type::Post) || changes.touches(Type::ReadMark)
            || changes.touches(Type::Preference) || changes.touches(Type::Membership))
            Q_EMIT changed();
        if (changes.accounts)
            forgetOpenedFiles();
    });
    connect(m_client.get(), &Client::tookAlong, this, [this](const QString &path, int unsent) {
        for (const QStringList folders = m_entry.aside; const QString &folder : folders)
            if (cacheIn(m_accounts.pathOf(folder)) == path)
                doneWith(folder, unsent);
    });
    Q_EMIT opened();
}

void Workspace::start()
{
    if (m_client && !std::exchange(m_started, true))
        m_client->start();
}

int Workspace::unread() const { return m_client ? m_client->reader().unreadTotal() : 0; }

// Of groups that the member is not in any more.
void Workspace::forgetOpenedFiles()
{
    QSet<Id> joined;
    for (const GroupSummary &group : m_client->reader().groups())
        if (group.joined)
            joined.insert(group.group.id);
    opened::forgetOthers(cachePath(), joined);
}

void Workspace::reopen()
{
    m_drafts = m_client->unkeptDrafts();
    m_refused = m_client->refused();
    for (const Command &command : std::as_const(m_refused)) // the composer may have it back, too
        m_drafts.removeIf([&](const auto &draft) {
            return command.type == Type::Post
                && QJsonDocument::fromJson(draft.value().toUtf8())["body"_L1] == command.properties.value("body"_L1);
        });
    m_client.reset();
    m_started = false;
    openCache(m_account);
}

void Workspace::takeAlong()
{
    const bool tooOld = m_entry.asideSince.daysTo(QDateTime::currentDateTimeUtc()) > Accounts::daysKept;
    for (const QStringList folders = m_entry.aside; const QString &folder : folders) {
        const QString path = m_accounts.pathOf(folder);
        if (!QFile::exists(cacheIn(path))) {
            doneWith(folder, 0);
            continue;
        }
        auto *before = new Credentials(path, m_keychain, m_client.get());
        before->load([this, before, folder, path, tooOld](const Result<Account> &account) {
            before->deleteLater();
            if (account && account->isComplete() && account->memberId == m_account.memberId)
                m_client->takeAlong(cacheIn(path), account->cacheKey);
            else if (tooOld)
                doneWith(folder, 0);
        });
    }
}

void Workspace::doneWith(const QString &aside, int unsent)
{
    eraseFolder(aside);
    m_entry.aside.removeOne(aside);
    Q_EMIT asideChanged(unsent);
}

void Workspace::eraseFolder(const QString &folder)
{
    const QString path = m_accounts.pathOf(folder);
    Credentials(path, m_keychain).erase();
    opened::forget(cacheIn(path));
    if (const Result<> erased = Store::erase(cacheIn(path)); !erased)
        qCritical("The cache could not be erased: %ls", qUtf16Printable(erased.error().message));
    if (folder.startsWith("accounts/"_L1))
        QDir(path).removeRecursively();
}

void Workspace::erase()
{
    m_client.reset();
    for (const QStringList folders = m_entry.aside + QStringList(m_entry.folder); const QString &folder : folders)
        eraseFolder(folder);
}

} // namespace atrium
