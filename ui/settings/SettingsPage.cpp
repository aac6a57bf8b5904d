#include "ui/settings/SettingsPage.h"

#include "sync/Client.h"
#include "ui/settings/AboutCard.h"
#include "ui/settings/AppearanceCard.h"
#include "ui/settings/DevicesCard.h"
#include "ui/settings/NotificationsCard.h"
#include "ui/settings/SpeakingCard.h"
#include "ui/settings/StorageCard.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

SettingsPage::SettingsPage(Client &client, QWidget *parent)
    : SettingsPage(client, DeviceSettings(), parent)
{
}

SettingsPage::SettingsPage(Client &client, const DeviceSettings &device, QWidget *parent)
    : Page(client, parent)
    , m_scroll(new QScrollArea)
    , m_appearance(new AppearanceCard(client))
    , m_notifications(new NotificationsCard(client, device.settings))
    , m_devices(new DevicesCard(client))
    , m_speaking(new SpeakingCard(client))
    , m_storage(new StorageCard(client))
{
    setObjectName(u"settingsPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto *middle = new CentredColumn;
    m_column = middle->column();
    m_column->addWidget(new PageHeader(tr("Settings")));
    addSection(u"appearance"_s, tr("Appearance"), m_appearance);
    if (device.settings || device.autostart) {
        auto *card = new DeviceCard(device);
        addSection(u"device"_s, tr("This computer"), card);
        connect(card, &DeviceCard::restartWanted, this, &SettingsPage::restartWanted);
    }
    addSection(u"notifications"_s, tr("Notifications"), m_notifications);
    addSection(u"speaking"_s, tr("Speaking officially"), m_speaking);
    addSection(u"devices"_s, tr("Your devices"), m_devices);
    addSection(u"storage"_s, tr("What is stored here"), m_storage);
    auto *about = new AboutCard;
    addSection(u"about"_s, tr("About"), about);
    connect(about, &AboutCard::charterWanted, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Charter, .id = {}, .postId = {}, .text = {} }); });
    m_column->addSpacing(24);
    m_column->addStretch();
    m_scroll->setWidget(middle);

    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.touches(Type::Preference)) {
            m_appearance->read();
            m_notifications->read();
        }
        if (changes.many || changes.touches(Type::Device))
            m_devices->read();
        if (changes.many || changes.touches(Type::Mandate) || changes.touches(Type::SigningKey))
            m_speaking->read();
    });
}

void SettingsPage::addSection(const QString &name, const QString &title, Card *card)
{
    auto *heading = new PlainLabel(title);
    heading->setObjectName(u"section-"_s + name);
    heading->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    card->setAccessibleName(title);
    m_headings.insert(name, heading);
    m_column->addSpacing(4);
    m_column->addWidget(heading);
    m_column->addSpacing(8 - metrics::cardGap);
    m_column->addWidget(card);
}

void SettingsPage::open(const Place &place)
{
    m_appearance->read();
    m_notifications->read();
    m_devices->read();
    m_speaking->read();
    m_storage->read();
    QWidget *heading = m_headings.value(place.text);
    // After the layout of what was just read.
    QMetaObject::invokeMethod(
        this,
        [this, heading] {
            m_scroll->verticalScrollBar()->setValue(
                heading ? heading->mapTo(m_scroll->widget(), QPoint()).y() - metrics::cardGap : 0);
        },
        Qt::QueuedConnection);
}

void SettingsPage::focusFirst()
{
    if (auto *chip = m_appearance->findChild<QWidget *>(u"theme-system"_s))
        chip->setFocus();
}

} // namespace atrium
