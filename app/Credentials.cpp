#include "app/Credentials.h"

#include <QCryptographicHash>
#include <QFile>

#include <qt6keychain/keychain.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

const QString service = u"Atrium"_s;

bool isAbsent(QKeychain::Error error) // no keychain at all, against one that says no
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented
        || error == QKeychain::OtherError;
}

} // namespace

Credentials::Credentials(const QString &dataDir, QObject *parent)
    : QObject(parent)
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
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keychainEntry());
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        if (job->error() == QKeychain::NoError)
            then(Account::fromJson(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound || isAbsent(job->error()))
            then(Account {});
        else
            then(failure(u"locked"_s, tr("Your system's password store did not open."),
                tr("Unlock it and start Atrium again, or sign in anew.")));
    });
    job->start();
}

void Credentials::store(const Account &account, const std::function<void(const Result<> &)> &then)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(keychainEntry());
    job->setBinaryData(account.toJson());
    connect(job, &QKeychain::Job::finished, this, [this, job, account, then] {
        m_inFile = job->error() != QKeychain::NoError;
        if (m_inFile) {
            then(storeInFile(account));
            return;
        }
        QFile::remove(m_file);
        then({});
    });
    job->start();
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
    auto *job = new QKeychain::DeletePasswordJob(service); // deletes itself; the account may be gone before
    job->setKey(keychainEntry());
    job->start();
}

} // namespace atrium
