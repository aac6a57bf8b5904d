#include "ui/settings/DeviceCard.h"

#include "ui/settings/Autostart.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr QLatin1StringView scaleKey("textScale");
constexpr int scales[] { 100, 110, 125, 150, 175, 200 };

} // namespace

DeviceCard::DeviceCard(const DeviceSettings &device, QWidget *parent)
    : Card(parent)
    , m_device(device)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(defaultMargins());
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, captionWidth);
    if (device.settings) {
        m_scaleAtStart = textScale(*device.settings);
        m_scale = new QComboBox;
        m_scale->setObjectName(u"textScale"_s);
        m_scale->setAccessibleName(tr("Text size"));
        for (const int scale : scales)
            m_scale->addItem(tr("%1 %", "of the usual size").arg(scale), scale);
        m_scale->setCurrentIndex(m_scale->findData(m_scaleAtStart));
        m_restart = new QuietButton(tr("Restart now"));
        m_restart->setObjectName(u"restart"_s);
        m_restart->hide();
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(m_scale);
        line->addWidget(m_restart);
        line->addStretch();
        auto *label = caption(tr("Text size"));
        label->setBuddy(m_scale);
        grid->addWidget(label, 0, 0);
        grid->addLayout(line, 0, 1);
        connect(m_scale, &QComboBox::activated, this, &DeviceCard::chooseScale);
        connect(m_restart, &QPushButton::clicked, this, &DeviceCard::restartWanted);
    }
    if (device.autostart) {
        m_autostart = new QCheckBox(tr("Start Atrium when I sign in to this computer"));
        m_autostart->setObjectName(u"autostart"_s);
        m_autostart->setChecked(device.autostart->isOn());
        grid->addWidget(caption(tr("Start")), 1, 0);
        grid->addWidget(m_autostart, 1, 1, Qt::AlignLeading);
        connect(m_autostart, &QCheckBox::clicked, this, &DeviceCard::chooseAutostart);
    }
}

int DeviceCard::textScale(const QSettings &settings)
{
    const int stored = settings.value(scaleKey, 100).toInt();
    return std::ranges::find(scales, stored) != std::end(scales) ? stored : 100;
}

void DeviceCard::chooseScale()
{
    const int scale = m_scale->currentData().toInt();
    m_device.settings->setValue(scaleKey, scale);
    m_restart->setVisible(scale != m_scaleAtStart);
    m_restart->setToolTip(tr("The new size is used when Atrium starts again."));
}

void DeviceCard::chooseAutostart(bool on)
{
    const Result<> done = m_device.autostart->set(on);
    m_autostart->setToolTip(done ? QString() : u"%1 %2"_s.arg(done.error().message, done.error().hint).trimmed());
    if (!done)
        m_autostart->setText(done.error().message); // where it was asked
    m_autostart->setChecked(m_device.autostart->isOn());
}

} // namespace atrium
