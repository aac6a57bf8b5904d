#include "ui/feed/ImageViewer.h"

#include "sync/Client.h"
#include "ui/feed/FileRisk.h"
#include "ui/feed/ImageCanvas.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostPixels = 64'000'000;
constexpr QSize largest { 8192, 8192 };
constexpr double step = 1.25;
constexpr double panStep = 64; // pixels
constexpr QSize smallestWindow { 640, 480 };

Id idOf(const Attachment &attachment) { return attachment.blobId.isEmpty() ? attachment.localId : attachment.blobId; }

} // namespace

ImageViewer::ImageViewer(
    Client &client, const Id &accountId, const QList<Attachment> &attachments, const Attachment &first, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_accountId(accountId)
    , m_canvas(new ImageCanvas)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"imageViewer"_s);
    for (const Attachment &attachment : attachments)
        if (attachment.isImage() && riskOf(attachment.name, attachment.type) == FileRisk::None)
            m_pictures += attachment;
    build();
    resize((parent->window()->size() * 9 / 10).expandedTo(smallestWindow));
    connect(&m_client, &Client::blobReady, this, [this](const Id &id) {
        if (id == idOf(shown()))
            go(m_at);
    });
    connect(&m_client, &Client::blobFailed, this, [this](const Id &id, const QString &reason) {
        if (id == idOf(shown()))
            m_canvas->setWords(reason);
    });
    connect(m_canvas, &ImageCanvas::scaleChanged, this, &ImageViewer::refresh);
    go(std::max<qsizetype>(0, m_pictures.indexOf(first)));
}

void ImageViewer::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 0, 0);
    bar->setSpacing(2);
    m_name = new PlainLabel;
    m_name->setObjectName(u"viewerName"_s);
    m_name->setLook(TextSize::Body, Weight::Medium);
    m_name->setElided(true);
    bar->addWidget(m_name, 1);
    const auto button = [&](const QString &icon, const QString &name, const QString &object) {
        auto *made = new IconButton(icon, name);
        made->setObjectName(object);
        bar->addWidget(made);
        return made;
    };
    m_previous = button(u"arrow-left"_s, tr("Previous picture (Left)"), u"previousPicture"_s);
    m_next = button(u"arrow-right"_s, tr("Next picture (Right)"), u"nextPicture"_s);
    bar->addSpacing(8);
    m_smaller = button(u"zoom-out"_s, tr("Smaller (−)"), u"zoomOut"_s);
    m_scale = new PlainLabel;
    m_scale->setObjectName(u"viewerScale"_s);
    m_scale->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
    m_scale->setAlignment(Qt::AlignCenter);
    m_scale->setMinimumWidth(48);
    bar->addWidget(m_scale);
    m_larger = button(u"zoom-in"_s, tr("Larger (+)"), u"zoomIn"_s);
    m_fit = button(u"maximize"_s, tr("Fit into the window (0)"), u"zoomFit"_s);
    bar->addSpacing(8);
    auto *save = new Button(Button::Kind::Quiet, tr("Save…"));
    save->setObjectName(u"savePicture"_s);
    save->setIconName(u"download"_s);
    save->setAutoDefault(false);
    bar->addWidget(save);
    IconButton *closes = button(u"x"_s, tr("Close"), u"closeViewer"_s);
    layout->addLayout(bar);
    layout->addWidget(m_canvas, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_canvas->zoom(1 / step); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_canvas->zoom(step); });
    connect(m_fit, &QToolButton::clicked, this, [this] {
        if (m_canvas->isFitted())
            m_canvas->setActualSize();
        else
            m_canvas->fit();
    });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(shown()); });
    connect(closes, &QToolButton::clicked, this, &QDialog::close);
}

bool ImageViewer::canShow(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
}

void ImageViewer::go(qsizetype to)
{
    if (to < 0 || to >= m_pictures.size())
        return;
    m_at = to;
    const Attachment &picture = m_pictures.at(m_at);
    setWindowTitle(picture.name);
    m_canvas->setAccessibleName(picture.name);
    if (const auto bytes = m_client.reader().blob(idOf(picture))) {
        display(*bytes);
    } else {
        m_canvas->setPicture({});
        m_canvas->setWords(tr("The picture is on its way…"));
        m_client.fetchBlob(m_accountId, idOf(picture), picture.name, picture.type);
    }
    refresh();
}

void ImageViewer::display(const QByteArray &bytes)
{
    if (!canShow(bytes)) {
        m_canvas->setPicture({});
        m_canvas->setWords(tr("This picture cannot be shown here. You can save it and open it with another program."));
        return;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    m_canvas->setWords(tr("This picture cannot be shown here. You can save it and open it with another program."));
    m_canvas->setPicture(QPixmap::fromImage(reader.read()));
}

void ImageViewer::refresh()
{
    const bool several = m_pictures.size() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_pictures.size());
    m_name->setText(several ? tr("%1 (%2 of %3)", "a file's name, its number, how many")
                                  .arg(shown().name)
                                  .arg(m_at + 1)
                                  .arg(m_pictures.size())
                            : shown().name);
    m_scale->setText(tr("%1 %", "a scale in percent").arg(qRound(m_canvas->scale() * 100)));
    m_fit->setIconName(m_canvas->isFitted() ? u"scan"_s : u"maximize"_s);
    m_fit->setName(m_canvas->isFitted() ? tr("Actual size (1)") : tr("Fit into the window (0)"));
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        Q_EMIT saveWanted(shown());
        return;
    }
    if (event->modifiers() == Qt::ShiftModifier && m_canvas->canPan()) {
        const QHash<int, QPointF> ways { { Qt::Key_Left, { panStep, 0 } }, { Qt::Key_Right, { -panStep, 0 } },
            { Qt::Key_Up, { 0, panStep } }, { Qt::Key_Down, { 0, -panStep } } };
        if (ways.contains(event->key()))
            return m_canvas->pan(ways.value(event->key()));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_at + (mirrored ? 1 : -1));
    case Qt::Key_Right:
        return go(m_at + (mirrored ? -1 : 1));
    case Qt::Key_PageUp:
        return go(m_at - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return go(m_at + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(m_pictures.size() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoom(step);
    case Qt::Key_Minus:
        return m_canvas->zoom(1 / step);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_1:
        return m_canvas->setActualSize();
    default:
        QDialog::keyPressEvent(event);
    }
}

void ImageViewer::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::current().color(Token::Surface)); }

} // namespace atrium
