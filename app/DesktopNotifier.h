#pragma once

#include "app/Attention.h"
#include "app/DesktopPopups.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <functional>

namespace atrium {

class Client;
struct ChangeSet;

// Watches one workspace's notifications and shows those that are new on the desktop, when the
// person may be disturbed (Attention). What comes together is judged together. What was there
// before it began to watch is not new, and neither is what a first sync brings.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    // Where the person is while the window is active on this workspace; nothing: elsewhere.
    using LooksAt = std::function<std::optional<Place>()>;
    // `client` and `settings` outlive this.
    DesktopNotifier(
        Client &client, QSettings &settings, DesktopPopups &popups, LooksAt looksAt, QObject *parent = nullptr);

    void pauseUntil(const QDateTime &localTime); // invalid: goes on

Q_SIGNALS:
    void placeWanted(const atrium::Place &place);

private:
    void note(const ChangeSet &changes);
    void judge();
    Attention attention() const;
    bool isMine(const Popup &popup) const;
    void reply(const Popup &popup, const QString &text);

    Client &m_client;
    QSettings &m_settings;
    DesktopPopups &m_popups;
    LooksAt m_looksAt;
    QDateTime m_newest; // of what has been judged
    QSet<Id> m_arrived; // not judged yet
    QDateTime m_pausedUntil;
    QTimer m_soon;
};

} // namespace atrium
