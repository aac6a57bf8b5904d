#include "ui/theme/Style.h"

#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int scrollBarWidth = 10;

QColor color(Token token) { return Theme::current().color(token); }

void paintField(QPainter *painter, const QRect &rect, QStyle::State state)
{
    const bool focus = state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(focus ? Token::Accent : Token::Border), focus ? 2 : 1));
    painter->setBrush(color(Token::Surface));
    const qreal inset = focus ? 1.0 : 0.5;
    painter->drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::buttonRadius, metrics::buttonRadius);
    painter->restore();
}

void paintPopover(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color(Token::Border));
    painter->setBrush(color(Token::Surface));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::buttonRadius, metrics::buttonRadius);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, option->rect, option->state);
        return;
    case PE_FrameLineEdit:
        return; // with the panel
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) // a field of several lines
            paintField(painter, option->rect, option->state);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    case PE_PanelMenu:
        paintPopover(painter, option->rect);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_IndicatorCheckBox: {
        const bool on = option->state & (State_On | State_NoChange);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(color(on ? Token::Accent : Token::Text3));
        painter->setBrush(color(on ? Token::Accent : Token::Surface));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->restore();
        if (on)
            Theme::current().icon(u"check"_s, Token::OnAccent).paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    }
    case PE_IndicatorRadioButton: {
        const bool on = option->state & State_On;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(on ? Token::Accent : Token::Text3), on ? 5 : 1));
        painter->setBrush(color(Token::Surface));
        const qreal inset = on ? 2.5 : 0.5;
        painter->drawEllipse(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Fusion marks the selected entry with a solid bar; ours is the quiet fill of a selected row.
    QStyleOptionMenuItem plain = *item;
    plain.palette.setColor(QPalette::Highlight, color(Token::AccentFill));
    plain.palette.setColor(QPalette::HighlightedText, color(Token::Text));
    QProxyStyle::drawControl(element, &plain, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // A thin handle on nothing: it neither divides the page nor asks for attention.
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool active = option->state & (State_MouseOver | State_Sunken);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(active ? Token::Text3 : Token::Border));
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum)
            painter->drawRoundedRect(slider.adjusted(2, 2, -2, -2), 3, 3);
        painter->restore();
        return;
    }
    if (control == CC_ComboBox) {
        paintField(painter, option->rect, option->state);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        QRect icon(0, 0, metrics::icon, metrics::icon);
        icon.moveCenter(arrow.center());
        Theme::current().icon(u"chevron-down"_s).paint(painter, icon);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrows at the ends: the groove is the whole bar.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const int handle = range > 0
        ? qBound(qMin(32, length),
              static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)), length)
        : length;
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return vertical ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                        : visualRect(bar->direction, bar->rect,
                              QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), metrics::buttonHeight + 4));
    if (type == CT_ComboBox)
        result.rwidth() += 8;
    if (type == CT_MenuItem && result.height() > 10)
        result.setHeight(qMax(result.height(), 28));
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
            ? 6
            : 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::icon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return Theme::current().duration(QProxyStyle::styleHint(hint, option, widget, returned));
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return Theme::current().icon(u"x"_s, Token::Text3);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (widget->inherits("QLineEditIconButton") && widget->accessibleName().isEmpty()) // the toolkit's own has no name
        widget->setAccessibleName(tr("Clear"));
    if (qobject_cast<QMenu *>(widget)) // its corners are round
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

} // namespace atrium
