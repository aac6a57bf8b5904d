#pragma once

#include <QAccessible>
#include <QWidget>

namespace atrium {

// Has a screen reader say something that changed while the keyboard stays where it is.
inline void announce(QWidget *widget, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(widget)
    Q_UNUSED(text)
#endif
}

} // namespace atrium
