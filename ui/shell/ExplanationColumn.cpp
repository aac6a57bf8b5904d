#include "ui/shell/ExplanationColumn.h"

#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Margins.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

ExplanationColumn::ExplanationColumn(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"explanation"_s);
    setAccessibleName(tr("About what you see"));
    setFixedWidth(metrics::explainWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(leadingMargins(1, 0, 0, 0)); // beside the line
    layout->addWidget(m_stack);
}

bool ExplanationColumn::showFor(Page *page)
{
    if (!m_parts.contains(page)) {
        QWidget *part = page->makeExplanation();
        if (part) {
            auto *scroll = new QScrollArea;
            scroll->setFrameShape(QFrame::NoFrame);
            scroll->setWidgetResizable(true);
            scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            scroll->setVerticalScrollBarPolicy(
                Qt::ScrollBarAlwaysOn); // in the margin; it shows only what can be scrolled
            scroll->setFocusPolicy(Qt::NoFocus);
            auto *inner = new QWidget;
            auto *layout = new QVBoxLayout(inner);
            layout->setContentsMargins(16, 16, 16 - scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent), 16);
            layout->addWidget(part);
            layout->addStretch();
            scroll->setWidget(inner);
            m_stack->addWidget(scroll);
            part = scroll;
        }
        m_parts.insert(page, part);
    }
    QWidget *part = m_parts.value(page);
    if (part)
        m_stack->setCurrentWidget(part);
    return part;
}

void ExplanationColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), Theme::current().color(Token::Border));
}

} // namespace atrium
