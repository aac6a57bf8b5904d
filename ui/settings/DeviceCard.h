#pragma once

#include "ui/widgets/Card.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace atrium {

class Autostart;
class QuietButton;

// What app/ lets a person set about this computer. Both outlive the page; nullptr: not offered.
struct DeviceSettings {
    QSettings *settings = nullptr;
    Autostart *autostart = nullptr;
};

// How large everything is, and whether Atrium starts by itself: about this computer and its screen,
// so it stays here.
class DeviceCard : public Card {
    Q_OBJECT
public:
    explicit DeviceCard(const DeviceSettings &device, QWidget *parent = nullptr);
    // In percent, 100 to 200; takes effect at the next start, which main() sees to.
    static int textScale(const QSettings &settings);

Q_SIGNALS:
    void restartWanted();

private:
    void chooseScale();
    void chooseAutostart(bool on);

    DeviceSettings m_device;
    int m_scaleAtStart = 100;
    QComboBox *m_scale = nullptr;
    QuietButton *m_restart = nullptr;
    QCheckBox *m_autostart = nullptr;
};

} // namespace atrium
