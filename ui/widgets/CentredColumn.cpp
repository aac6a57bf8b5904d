#include "ui/widgets/CentredColumn.h"

#include "ui/theme/Theme.h"

#include <QVBoxLayout>

namespace atrium {

CentredColumn::CentredColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 0, 12, 0);
    m_column->setSpacing(metrics::cardGap);
}

int CentredColumn::marginFor(int width)
{
    const int column = qBound(metrics::columnMinimum, width - 2 * metrics::columnMargin, metrics::columnMaximum);
    return qMax(12, (width - column) / 2);
}

void CentredColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = marginFor(width());
    m_column->setContentsMargins(margin, 0, margin, 0);
}

} // namespace atrium
