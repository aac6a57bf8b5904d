#include "ui/widgets/TextFit.h"

#include "ui/widgets/Badge.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int tolerance = 1; // pixels that rounding may take

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *badge = qobject_cast<const Badge *>(&widget))
        return badge->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : QString(); // what is typed scrolls
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return {};
}

// How many pixels are missing in one direction.
int missing(const QWidget &widget, const QString &text)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field
            = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(text) - field.width();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->fontMetrics().horizontalAdvance(text) - edit->contentsRect().width() + edit->textMargins().left()
            + edit->textMargins().right();
    if (widget.hasHeightForWidth())
        return widget.heightForWidth(widget.width()) - widget.height();
    const QSize least = widget.minimumSizeHint();
    return std::max(least.width() - widget.width(), least.height() - widget.height());
}

// A part of it is beyond the edge of something that it is in. What scrolls may be beyond upper and
// lower edges.
bool isBeyond(const QWidget &widget, const QWidget &root)
{
    QRect place = widget.rect();
    bool scrolls = false;
    for (const QWidget *at = &widget; at != &root && at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        place.translate(at->pos());
        const QWidget *in = at->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(in->parentWidget());
        scrolls = scrolls || (area && area->viewport() == in);
        if (place.left() < -tolerance || place.right() > in->width() + tolerance)
            return true;
        if (!scrolls && (place.top() < -tolerance || place.bottom() > in->height() + tolerance))
            return true;
    }
    return false;
}

} // namespace

QStringList textThatDoesNotFit(const QWidget &root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString text = textOf(*widget);
        if (text.isEmpty())
            continue;
        const int pixels = missing(*widget, text);
        const bool beyond = isBeyond(*widget, root);
        if (pixels <= tolerance && !beyond)
            continue;
        found += u"%1 (%2 %3, %4x%5): %6"_s
                     .arg(text.left(60), QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                     .arg(widget->width())
                     .arg(widget->height())
                     .arg(pixels > tolerance ? u"%1 pixels are missing"_s.arg(pixels)
                                             : u"it reaches beyond what it is in"_s);
    }
    return found;
}

} // namespace atrium
