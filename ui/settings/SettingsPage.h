#pragma once

#include "ui/settings/DeviceCard.h"
#include "ui/shell/Page.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace atrium {

class AppearanceCard;
class DevicesCard;
class NotificationsCard;
class SpeakingCard;
class StorageCard;

// What a person can set: how it looks, this computer, where they are signed in, what is stored
// here, and about. A place's text names the section to show: "about", "storage".
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Client &client, QWidget *parent = nullptr);
    SettingsPage(Client &client, const DeviceSettings &device, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

Q_SIGNALS:
    void restartWanted();

private:
    void addSection(const QString &name, const QString &title, Card *card);

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QHash<QString, QWidget *> m_headings;
    AppearanceCard *m_appearance;
    NotificationsCard *m_notifications;
    DevicesCard *m_devices;
    SpeakingCard *m_speaking;
    StorageCard *m_storage;
};

} // namespace atrium
