#include "ui/widgets/IconLabel.h"

#include <QPainter>

namespace atrium {

IconLabel::IconLabel(const QString &iconName, Token token, int size, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_token(token)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &iconName, Token token)
{
    m_iconName = iconName;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        Theme::current().icon(m_iconName, m_token).paint(&painter, rect());
}

} // namespace atrium
