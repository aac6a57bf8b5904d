#include "ui/composer/FileTray.h"

#include "sync/types/Ulid.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeDatabase>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 32; // shown
}

FileTray::FileTray(qint64 largest, qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_largest(largest)
    , m_most(most)
{
    new FlowLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FileTray::setFiles(const QList<Command::File> &files)
{
    m_files = files;
    rebuild();
}

void FileTray::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isFile()) {
            Q_EMIT refused(tr("“%1” is not a file. Folders can be attached as an archive.").arg(info.fileName()));
            continue;
        }
        if (info.size() > m_largest) {
            Q_EMIT refused(tr("“%1” is larger than %2, the most that can be attached.")
                    .arg(info.fileName(), QLocale().formattedDataSize(m_largest, 0, QLocale::DataSizeSIFormat)));
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_EMIT refused(tr("“%1” could not be read: %2").arg(info.fileName(), file.errorString()));
            continue;
        }
        add(info.fileName(), QMimeDatabase().mimeTypeForFile(info).name(), file.readAll());
    }
}

void FileTray::addPicture(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    if (bytes.isEmpty() || bytes.size() > m_largest)
        Q_EMIT refused(tr("This picture is too large to be attached."));
    else
        add(tr("Picture %1.png", "a file name; %1: date and time").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hhmmss"_s)), u"image/png"_s, bytes);
}

void FileTray::add(const QString &name, const QString &type, const QByteArray &bytes)
{
    if (m_files.size() >= m_most) {
        Q_EMIT refused(tr("A post can have %n files.", nullptr, static_cast<int>(m_most)));
        return;
    }
    m_files += Command::File { newUlid(), name, type, bytes };
    rebuild();
    Q_EMIT changed();
}

void FileTray::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Command::File &file : std::as_const(m_files)) {
        const QString name = file.name.size() > longestName ? file.name.first(longestName - 8) + u"…"_s + file.name.last(7) : file.name;
        auto *chip = new Chip(tr("%1 · %2", "a file's name and size").arg(name, QLocale().formattedDataSize(file.bytes.size(), 1, QLocale::DataSizeSIFormat)));
        chip->setCheckable(false);
        chip->setIconName(u"x"_s);
        chip->setToolTip(tr("Take %1 out").arg(file.name).toHtmlEscaped());
        chip->setAccessibleName(tr("Take %1 out").arg(file.name));
        connect(chip, &QPushButton::clicked, this, [this, id = file.localId] {
            m_files.removeIf([&id](const Command::File &held) { return held.localId == id; });
            rebuild();
            Q_EMIT changed();
        });
        layout()->addWidget(chip);
    }
    setVisible(!m_files.isEmpty());
    updateGeometry();
}

} // namespace atrium
