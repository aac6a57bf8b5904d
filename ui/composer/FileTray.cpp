#include "ui/composer/FileTray.h"

#include "sync/types/Ulid.h"
#include "ui/feed/FileRisk.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>
#include <QPainterPath>
#include <QStyle>
#include <QtMath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize cardSize { 216, 44 };
constexpr int pictureSide = 32;
constexpr qint64 mostPixels = 64'000'000; // a small file can claim to be an enormous picture

QPixmap small(const QByteArray &bytes, qreal ratio)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > mostPixels)
        return {};
    const int side = qCeil(pictureSide * ratio);
    reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    QPixmap picture
        = QPixmap::fromImage(image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side));
    picture.setDevicePixelRatio(ratio);
    return picture;
}

// One file: what it looks like, its name and size, and the button that takes it out.
class FileCard : public QWidget {
public:
    FileCard(const QString &name, const QString &icon, const QString &size, const QPixmap &picture)
        : m_icon(icon)
        , m_picture(picture)
    {
        setFixedSize(cardSize);
        setToolTip(name.toHtmlEscaped());
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(pictureSide + 14, 4, 4, 4);
        layout->setSpacing(4);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *title = new PlainLabel(name);
        title->setElided(true);
        title->setLook(TextSize::Body, Weight::Medium);
        auto *detail = new PlainLabel(size);
        detail->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
        words->addWidget(title);
        words->addWidget(detail);
        layout->addLayout(words, 1);
        away = new IconButton(u"x"_s, FileTray::tr("Take %1 out").arg(name));
        away->setObjectName(u"takeOut"_s);
        layout->addWidget(away);
    }
    IconButton *away;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::Surface2), theme.color(Token::Border));
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), QRect(6, (height() - pictureSide) / 2, pictureSide, pictureSide));
        if (m_picture.isNull()) {
            theme.icon(m_icon).paint(&painter, place.adjusted(7, 7, -7, -7));
            return;
        }
        QPainterPath box;
        box.addRoundedRect(place, 5, 5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(box);
        painter.drawPixmap(place, m_picture);
    }

private:
    QString m_icon;
    QPixmap m_picture;
};

} // namespace

FileTray::FileTray(qint64 largest, qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_largest(largest)
    , m_most(most)
{
    setObjectName(u"fileTray"_s);
    new FlowLayout(this, 8);
    layout()->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FileTray::set(const QList<Attachment> &kept, const QList<Command::File> &files)
{
    m_kept = kept;
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
        add(tr("Picture %1.png", "a file name; %1: date and time")
                .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hhmmss"_s)),
            u"image/png"_s, bytes);
}

void FileTray::add(const QString &name, const QString &type, const QByteArray &bytes)
{
    if (m_files.size() + m_kept.size() >= m_most) {
        Q_EMIT refused(
            tr("“%1” was not attached: a post can have %n files.", nullptr, static_cast<int>(m_most)).arg(name));
        return;
    }
    m_files += Command::File { newUlid(), name, type, bytes };
    rebuild();
    Q_EMIT changed();
}

void FileTray::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Attachment &kept : std::as_const(m_kept))
        layout()->addWidget(
            card(kept.name, kept.type, kept.size, kept.blobId.isEmpty() ? kept.localId : kept.blobId, {}));
    for (const Command::File &file : std::as_const(m_files))
        layout()->addWidget(card(file.name, file.type, file.bytes.size(), file.localId, file.bytes));
    setVisible(!m_files.isEmpty() || !m_kept.isEmpty());
    updateGeometry();
}

QWidget *FileTray::card(const QString &name, const QString &type, qint64 size, const Id &id, const QByteArray &bytes)
{
    if (type.startsWith("image/"_L1) && !bytes.isEmpty() && !m_pictures.contains(id))
        m_pictures.insert(id, small(bytes, devicePixelRatioF()));
    auto *made = new FileCard(name, fileIcon(name, type),
        QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat), m_pictures.value(id));
    connect(made->away, &QToolButton::clicked, this, [this, id] {
        m_files.removeIf([&id](const Command::File &held) { return held.localId == id; });
        m_kept.removeIf([&id](const Attachment &held) {
            return held.blobId == id || (held.blobId.isEmpty() && held.localId == id);
        });
        m_pictures.remove(id);
        rebuild();
        Q_EMIT changed();
    });
    return made;
}

} // namespace atrium
