#pragma once

#include "sync/outbox/Command.h"

#include <QWidget>

namespace atrium {

// The files that go with what is being written, each with its size and a way to take it out again.
// Reads files when they are added, so that what is sent is what was chosen.
class FileTray : public QWidget {
    Q_OBJECT
public:
    FileTray(qint64 largest, qsizetype most, QWidget *parent = nullptr);
    const QList<Command::File> &files() const { return m_files; }
    void setFiles(const QList<Command::File> &files);
    void addPaths(const QStringList &paths);
    void addPicture(const QImage &picture);

Q_SIGNALS:
    void changed();
    void refused(const QString &reason); // a sentence

private:
    void add(const QString &name, const QString &type, const QByteArray &bytes);
    void rebuild();

    const qint64 m_largest;
    const qsizetype m_most;
    QList<Command::File> m_files;
};

} // namespace atrium
