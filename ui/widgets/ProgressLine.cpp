#include "ui/widgets/ProgressLine.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int progressHeight = 6;
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(progressHeight);
}

void ProgressLine::setProgress(double part)
{
    m_part = part;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), progressHeight / 2.0, theme.color(Token::Surface2));
    if (m_part <= 0)
        return;
    const QRect done(0, 0, qMax(progressHeight, qRound(m_part * width())), height());
    paintBox(
        painter, QStyle::visualRect(layoutDirection(), rect(), done), progressHeight / 2.0, theme.color(Token::Accent));
}

} // namespace atrium
