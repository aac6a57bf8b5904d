#include "app/Keychain.h"

#include <QObject>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

const QString service = u"Atrium"_s;

Keychain::Problem problem(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Keychain::Problem::NoEntry;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keychain::Problem::Absent;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Keychain::Problem::Denied;
    default: // also where no service answers: that cannot be told from one that fails
        return Keychain::Problem::Failing;
    }
}

class SystemKeychain : public Keychain {
public:
    void read(const QString &entry, QObject *asker, const Answer &then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service, asker);
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, asker, [job, then] {
            job->error() == QKeychain::NoError ? then(job->binaryData()) : then(std::unexpected(problem(job->error())));
        });
        job->start();
    }
    void write(const QString &entry, const QByteArray &bytes, QObject *asker, const Answer &then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service, asker);
        job->setKey(entry);
        job->setBinaryData(bytes);
        QObject::connect(job, &QKeychain::Job::finished, asker, [job, then] {
            job->error() == QKeychain::NoError ? then(QByteArray()) : then(std::unexpected(problem(job->error())));
        });
        job->start();
    }
    void erase(const QString &entry) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service); // deletes itself
        job->setKey(entry);
        job->start();
    }
};

} // namespace

Keychain &Keychain::system()
{
    static SystemKeychain keychain;
    return keychain;
}

} // namespace atrium
