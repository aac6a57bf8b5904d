#include "ui/feed/ImageViewer.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostPixels = 64'000'000;
constexpr int barHeight = 48;
constexpr QSize largest { 4096, 4096 }; // more than a screen has
}

ImageViewer::ImageViewer(const QString &name, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"imageViewer"_s);
    setWindowTitle(name);
    setAccessibleName(name);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    m_picture = QPixmap::fromImage(reader.read());
    const QSize space = parent->window()->size() * 9 / 10;
    resize(m_picture.size().boundedTo(space - QSize(32, barHeight + 32)).expandedTo({ 320, 240 }) + QSize(32, barHeight + 32));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    auto *bar = new QHBoxLayout;
    auto *label = new PlainLabel(name);
    label->setElided(true);
    bar->addWidget(label, 1);
    auto *saveButton = new Button(Button::Kind::Quiet, tr("Save…"));
    saveButton->setIconName(u"download"_s);
    connect(saveButton, &QPushButton::clicked, this, &ImageViewer::saveWanted);
    bar->addWidget(saveButton);
    auto *closeButton = new IconButton(u"x"_s, tr("Close"));
    connect(closeButton, &QToolButton::clicked, this, &QDialog::close);
    bar->addWidget(closeButton);
    layout->addLayout(bar);
    layout->addStretch();
}

bool ImageViewer::canShow(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
}

QRect ImageViewer::room() const
{
    return rect().adjusted(16, barHeight, -16, -16);
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Surface));
    QRect place(QPoint(), m_picture.size().scaled(room().size().boundedTo(m_picture.size()), Qt::KeepAspectRatio));
    place.moveCenter(room().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, m_picture);
}

} // namespace atrium
