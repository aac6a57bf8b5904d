#include "sync/store/Schema.h"

#include "sync/store/Database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::schema {

namespace {

QStringList scripts() { return QDir(u":/sync/sql"_s).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name); }

Result<int> version(Database &database)
{
    auto query = database.query("PRAGMA user_version");
    if (!query.next())
        return std::unexpected(database.error().value_or(Error()));
    const int version = static_cast<int>(query.integer(0));
    if (version > newest())
        return failure(u"newer"_s,
            QCoreApplication::translate(
                "atrium::Database", "What is stored on this computer was made by a newer Atrium."),
            QCoreApplication::translate(
                "atrium::Database", "Install the newer one again, or sign in anew. What you had not sent is kept."));
    return version;
}

} // namespace

int newest()
{
    static const int number = scripts().last().left(4).toInt();
    return number;
}

Result<> migrate(Database &database, int upTo)
{
    const Result<int> from = version(database);
    if (!from)
        return std::unexpected(from.error());
    if (*from >= upTo)
        return {};
    return database.write(Database::Durability::Full, [&] {
        const QStringList names = scripts();
        for (const QString &name : names) {
            const int number = name.left(4).toInt();
            if (number <= *from || number > upTo)
                continue;
            QFile file(u":/sync/sql/"_s + name);
            if (!file.open(QIODevice::ReadOnly))
                return database.fail({ u"internal"_s, file.errorString(), {} });
            database.execute(file.readAll());
            database.execute("PRAGMA user_version = " + QByteArray::number(number));
        }
    });
}

Result<> check(Database &database)
{
    const Result<int> found = version(database);
    if (!found)
        return std::unexpected(found.error());
    if (*found < newest())
        return failure(u"missing"_s,
            QCoreApplication::translate("atrium::Database", "The cache on this computer is not ready yet."));
    return {};
}

} // namespace atrium::schema
