#include "ui/widgets/Avatar.h"

#include "ui/widgets/PortraitSource.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace atrium {

namespace {

// One letter as a reader sees it: with its accents, or a surrogate pair.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return word.left(qMax<qsizetype>(end, 0)).toUpper();
}

} // namespace

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    setAccessibleName(name);
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

void Avatar::paint(QPainter &painter, const QRectF &rect, const QString &id, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPixmap picture = PortraitSource::find(id, qRound(rect.height() * ratio), painter.device());
    if (!picture.isNull()) {
        QBrush brush(picture);
        brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y())
                .scale(rect.width() / picture.width(), rect.height() / picture.height()));
        painter.setBrush(brush);
        painter.drawEllipse(rect);
        painter.restore();
        return;
    }
    painter.setBrush(Theme::personColor(id));
    painter.drawEllipse(rect);
    QFont font = Theme::current().font(TextSize::Body, Weight::Strong);
    font.setPixelSize(qRound(rect.height() * (rect.height() < 30 ? 0.42 : 0.37)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, initials(name));
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_id, m_name);
}

} // namespace atrium
