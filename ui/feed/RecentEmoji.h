#pragma once

#include <QObject>
#include <QStringList>

class QSettings;
class QWidget;

namespace atrium {

// The emoji that were used last on this device, newest first. Belongs to the window.
class RecentEmoji : public QObject {
    Q_OBJECT
public:
    RecentEmoji(QSettings &settings, QObject *window); // `settings` must outlive it
    // Of the window that `widget` is in; nullptr where none keeps them.
    static RecentEmoji *of(const QWidget *widget);

    QStringList list() const;
    void use(const QString &emoji);

private:
    QSettings &m_settings;
};

} // namespace atrium
