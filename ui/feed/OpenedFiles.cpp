#include "ui/feed/OpenedFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace atrium::opened {

namespace {

QDir folderBeside(const QString &cachePath) { return QDir(QFileInfo(cachePath).path() + u"/opened"_s); }

// An id comes from the server: as it is it might lead elsewhere.
QString folderOf(const Id &accountId) { return QString::fromLatin1(accountId.toUtf8().toHex()); }

} // namespace

Result<QString> copy(const QString &cachePath, const Id &accountId, const QString &name, const QByteArray &bytes)
{
    const QDir folder(folderBeside(cachePath).filePath(folderOf(accountId)));
    folder.mkpath(u"."_s);
    QTemporaryDir place(folder.filePath(u"XXXXXX"_s)); // mode 0700; two files may have one name
    QFile file(place.filePath(name));
    if (!place.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(u"unwritable"_s, place.isValid() ? file.errorString() : place.errorString());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    place.setAutoRemove(false);
    return file.fileName();
}

void forget(const QString &cachePath) { folderBeside(cachePath).removeRecursively(); }

void forgetOthers(const QString &cachePath, const QSet<Id> &accounts)
{
    QSet<QString> kept;
    for (const Id &account : accounts)
        kept.insert(folderOf(account));
    const QDir folder = folderBeside(cachePath);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!kept.contains(name))
            QDir(folder.filePath(name)).removeRecursively();
}

} // namespace atrium::opened
