#include "app/Credentials.h"

#include "app/Accounts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium {

namespace {

// A keychain that is just starting, with the session, soon answers.
constexpr std::array askAgainAfter { 300ms, 1500ms };

} // namespace

Credentials::Credentials(const QString &dataDir, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_dataDir(dataDir)
    , m_file(dataDir + u"/key"_s)
{
}

// Several data directories have an entry each.
QString Credentials::keychainEntry() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(m_dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void Credentials::load(const std::function<void(const Result<Account> &)> &then)
{
    QFile file(m_file);
    if (file.open(QIODevice::ReadOnly)) {
        m_inFile = true;
        then(Account::fromJson(file.readAll()));
        return;
    }
    ask(0, then);
}

void Credentials::ask(int tries, const std::function<void(const Result<Account> &)> &then)
{
    m_keychain.read(keychainEntry(), this, [this, tries, then](const auto &found) {
        if (found)
            return then(Account::fromJson(*found));
        if (found.error() == Keychain::Problem::NoEntry)
            return then(Account {});
        if (found.error() == Keychain::Problem::Failing && tries < static_cast<int>(askAgainAfter.size())) {
            QTimer::singleShot(askAgainAfter[tries], this, [this, tries, then] { ask(tries + 1, then); });
            return;
        }
        then(std::unexpected(locked()));
    });
}

Error Credentials::locked()
{
    return { u"locked"_s, tr("Your system's password store did not open."),
        tr("Unlock it and try again, or sign in anew. What you had not sent is kept for %1 days.")
            .arg(Accounts::daysKept) };
}

void Credentials::store(const Account &account, const std::function<void(const Result<> &)> &then)
{
    m_keychain.write(keychainEntry(), account.toJson(), this, [this, account, then](const auto &written) {
        m_inFile = !written;
        if (m_inFile) {
            then(storeInFile(account));
            return;
        }
        QFile::remove(m_file);
        then({});
    });
}

Result<> Credentials::storeInFile(const Account &account)
{
    // Readable by nobody else at any moment, and whole or not at all.
    const QString fresh = m_file + u".new"_s;
    QFile::remove(fresh);
    QFile file(fresh);
    const QByteArray json = account.toJson();
    bool good = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(json) == json.size() && file.flush();
    file.close();
    std::error_code error;
    if (good)
        std::filesystem::rename(fresh.toStdU16String(), m_file.toStdU16String(), error);
    if (!good || error)
        return failure(u"unwritable"_s, tr("Atrium cannot write to %1.").arg(m_dataDir),
            tr("Make room there, or allow it to write, and sign in again."));
    return {};
}

void Credentials::erase()
{
    QFile::remove(m_file);
    m_keychain.erase(keychainEntry());
}

} // namespace atrium
