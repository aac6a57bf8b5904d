#pragma once

#include "sync/outbox/Command.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace atrium {

// The files that go with what is being written, each with its picture or sign, its size and a way
// to take it out again. Reads files when they are added, so that what is sent is what was chosen.
class FileTray : public QWidget {
    Q_OBJECT
public:
    FileTray(qint64 largest, qsizetype most, QWidget *parent = nullptr);
    const QList<Command::File> &files() const { return m_files; } // new ones
    const QList<Attachment> &kept() const { return m_kept; } // those that a changed post has already
    void set(const QList<Attachment> &kept, const QList<Command::File> &files);
    void addPaths(const QStringList &paths);
    void addPicture(const QImage &picture);

Q_SIGNALS:
    void changed();
    void refused(const QString &reason); // a sentence

private:
    void add(const QString &name, const QString &type, const QByteArray &bytes);
    void rebuild();
    QWidget *card(const QString &name, const QString &type, qint64 size, const Id &id, const QByteArray &bytes);

    const qint64 m_largest;
    const qsizetype m_most;
    QList<Attachment> m_kept;
    QList<Command::File> m_files;
    QHash<Id, QPixmap> m_pictures; // small ones, by the file's local id
};

} // namespace atrium
