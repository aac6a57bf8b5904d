#pragma once

#include "ui/shell/Page.h"

namespace atrium {

class AppearanceCard;
class DevicesCard;
class StorageCard;

// What a person can set: how it looks, where they are signed in, what is stored here, and about.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    AppearanceCard *m_appearance;
    DevicesCard *m_devices;
    StorageCard *m_storage;
};

} // namespace atrium
