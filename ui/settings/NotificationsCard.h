#pragma once

#include "sync/types/Types.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QHBoxLayout;
class QSettings;
class QTimeEdit;
class QVBoxLayout;

namespace atrium {

class Chip;
class Client;
class PlainLabel;

// How much one is told: on this device (desktop notifications, in `settings`), and wherever one is
// signed in (quiet hours and muted groups, which are preferences).
class NotificationsCard : public Card {
    Q_OBJECT
public:
    // `settings` are this device's; without them only what follows the person is shown.
    explicit NotificationsCard(Client &client, QSettings *settings = nullptr, QWidget *parent = nullptr);
    void read();

private:
    void writeQuietHours();
    void readMuted(const Preferences &preferences);

    Client &m_client;
    QCheckBox *m_quiet;
    QWidget *m_hours;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<Chip *> m_days; // Monday first
    PlainLabel *m_mutedTitle;
    QVBoxLayout *m_muted;
    QStringList m_mutedIds; // that have a line
};

// In a device's own settings (settings.ini).
namespace deviceKeys {
inline constexpr char desktopNotifications[] = "notifications/desktop"; // bool, true unless said otherwise
inline constexpr char staysInTray[] = "window/staysInTray"; // bool: closing the window does not quit
inline constexpr char lastUse[] = "window/lastUse"; // when the window was last used
} // namespace deviceKeys

} // namespace atrium
