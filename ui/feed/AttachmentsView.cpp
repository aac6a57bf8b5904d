#include "ui/feed/AttachmentsView.h"

#include "ui/feed/FileRisk.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/widgets/Painting.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainterPath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize alone { 420, 236 };
constexpr QSize among { 164, 116 };
constexpr int rowHeight = 40;
constexpr int gap = 6;
constexpr int radius = 8;
constexpr int barHeight = 4;
constexpr int barInset = 8; // from the sides and from the bottom
constexpr qint64 largestShown = 10'000'000; // bytes; a larger picture is fetched when it is asked for
} // namespace

AttachmentsView::Item::Item(ThumbnailCache &thumbnails, QWidget *parent)
    : QAbstractButton(parent)
    , m_thumbnails(thumbnails)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    const auto refresh = [this](const Id &id) {
        if (isVisible() && (id == m_attachment.blobId || id == m_attachment.localId))
            update();
    };
    connect(&m_thumbnails, &ThumbnailCache::ready, this, refresh);
    connect(&m_thumbnails, &ThumbnailCache::failed, this, refresh);
}

void AttachmentsView::Item::bind(const Id &accountId, const Attachment &attachment)
{
    if (attachment.localId != m_attachment.localId)
        m_part = 0;
    m_accountId = accountId;
    m_attachment = attachment;
    setText(attachment.name);
    describe();
    setVisible(true);
    update();
}

void AttachmentsView::Item::describe()
{
    const QString size = QLocale().formattedDataSize(m_attachment.size, 1, QLocale::DataSizeSIFormat);
    setToolTip(waits() ? tr("%1 waits to be sent", "%1: a file's name").arg(m_attachment.name).toHtmlEscaped()
                       : m_attachment.name.toHtmlEscaped());
    setAccessibleDescription(!waits() ? size
            : m_part > 0
            ? tr("%1, %2 % sent", "%1: a file's size").arg(size, QLocale().toString(static_cast<int>(m_part * 100)))
            : tr("%1, waits to be sent", "%1: a file's size").arg(size));
}

void AttachmentsView::Item::setPart(double part)
{
    m_part = part;
    describe();
    update();
}

bool AttachmentsView::Item::waits() const { return m_attachment.blobId.isEmpty(); }

bool AttachmentsView::Item::isPicture() const
{
    return m_attachment.isImage() && m_attachment.type != "image/svg+xml"_L1 && m_attachment.size <= largestShown;
}

void AttachmentsView::Item::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isPicture())
        paintPicture(painter);
    else
        paintRow(painter);
    if (waits() && m_part > 0)
        paintProgress(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius - 1);
}

void AttachmentsView::Item::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"attachmentMenu"_s);
    menu->addAction(tr("Open"), this, &QAbstractButton::click);
    menu->addAction(tr("Save…"), this, &Item::saveWanted);
    if (waits()) {
        menu->addSeparator();
        menu->addAction(tr("Send without this file…"), this, &Item::leaveOutWanted);
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
    event->accept();
}

void AttachmentsView::Item::paintPicture(QPainter &painter)
{
    const Theme &theme = Theme::current();
    const QPixmap picture = m_thumbnails.get(m_accountId, m_attachment, size() * devicePixelRatio());
    if (!picture.isNull()) {
        QPainterPath box;
        box.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(box);
        painter.drawPixmap(rect(), picture);
        painter.setClipping(false);
        paintBox(painter, rect(), radius, {}, theme.color(Token::Border));
        if (waits()) {
            const QRect disc = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 34, 8, 26, 26));
            paintBox(painter, disc, disc.width() / 2.0, theme.color(Token::Surface), theme.color(Token::Border));
            theme.icon(u"clock"_s).paint(&painter, disc.adjusted(5, 5, -5, -5));
        }
        return;
    }
    paintBox(painter, rect(), radius, theme.color(Token::Surface2), theme.color(Token::Border));
    const bool failed = m_thumbnails.hasFailed(m_attachment);
    QRect icon(0, 0, metrics::titleIcon, metrics::titleIcon);
    icon.moveCenter(rect().center());
    theme.icon(failed ? u"file"_s : u"image"_s, Token::Text3).paint(&painter, icon);
    if (failed) {
        painter.setFont(theme.font(TextSize::Meta));
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(rect().adjusted(8, 0, -8, -8), Qt::AlignBottom | Qt::AlignHCenter,
            fontMetrics().elidedText(m_attachment.name, Qt::ElideMiddle, width() - 16));
    }
}

void AttachmentsView::Item::paintRow(QPainter &painter)
{
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), radius, theme.color(underMouse() ? Token::Surface2 : Token::Surface),
        theme.color(Token::Border));
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    theme.icon(waits() ? u"clock"_s : fileIcon(m_attachment.name, m_attachment.type))
        .paint(&painter, place({ 12, (height() - 16) / 2, 16, 16 }));
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.color(Token::Text3));
    const QString size = QLocale().formattedDataSize(m_attachment.size, 1, QLocale::DataSizeSIFormat);
    const int taken = QFontMetrics(painter.font()).horizontalAdvance(size) + 12;
    painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignTrailing | Qt::AlignVCenter, size);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.color(Token::Text));
    const QRect words = place({ 38, 0, width() - 38 - 12 - taken, height() });
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(m_attachment.name, Qt::ElideMiddle, words.width()));
}

void AttachmentsView::Item::paintProgress(QPainter &painter)
{
    const Theme &theme = Theme::current();
    const QRect track(barInset, height() - barInset - barHeight, width() - 2 * barInset, barHeight);
    const QRect sent(track.topLeft(), QSize(static_cast<int>(track.width() * m_part), barHeight));
    paintBox(painter, track, barHeight / 2.0, theme.color(Token::Surface2), theme.color(Token::Border));
    paintBox(
        painter, QStyle::visualRect(layoutDirection(), rect(), sent), barHeight / 2.0, theme.color(Token::Accent), {});
}

AttachmentsView::AttachmentsView(ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
{
}

void AttachmentsView::bind(const Id &accountId, const QList<Attachment> &attachments)
{
    m_shown = static_cast<int>(attachments.size());
    m_pictures = 0;
    while (m_items.size() < m_shown) {
        auto *item = new Item(m_thumbnails, this);
        const int index = static_cast<int>(m_items.size());
        m_items += item;
        connect(item, &QAbstractButton::clicked, this, [this, index] { Q_EMIT opened(index); });
        connect(item, &Item::saveWanted, this, [this, index] { Q_EMIT saveWanted(index); });
        connect(item, &Item::leaveOutWanted, this, [this, index] { Q_EMIT leaveOutWanted(index); });
    }
    for (int i = 0; i < m_items.size(); ++i) {
        if (i >= m_shown) {
            m_items.at(i)->hide();
            continue;
        }
        m_items.at(i)->bind(accountId, attachments.at(i));
        m_pictures += m_items.at(i)->isPicture();
    }
}

void AttachmentsView::showProgress(const Id &localId, double part)
{
    for (Item *item : std::as_const(m_items))
        if (item->isVisible() && item->attachment().localId == localId)
            item->setPart(part);
}

int AttachmentsView::layOut(int width)
{
    int x = 0;
    int y = 0;
    const QSize box = m_pictures == 1 ? QSize(std::min(alone.width(), width), alone.height()) : among;
    const auto place = [&](Item *item, const QRect &r) {
        item->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), r));
    };
    for (int i = 0; i < m_shown; ++i) { // pictures first, side by side
        if (!m_items.at(i)->isPicture())
            continue;
        if (x > 0 && x + box.width() > width) {
            x = 0;
            y += box.height() + gap;
        }
        place(m_items.at(i), QRect(QPoint(x, y), box));
        x += box.width() + gap;
    }
    if (m_pictures > 0)
        y += box.height() + gap;
    for (int i = 0; i < m_shown; ++i) {
        if (m_items.at(i)->isPicture())
            continue;
        place(m_items.at(i), QRect(0, y, width, rowHeight));
        y += rowHeight + gap;
    }
    return std::max(0, y - gap);
}

} // namespace atrium
