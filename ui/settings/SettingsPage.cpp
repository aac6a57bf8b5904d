#include "ui/settings/SettingsPage.h"

#include "sync/Client.h"
#include "ui/settings/AboutCard.h"
#include "ui/settings/AppearanceCard.h"
#include "ui/settings/DevicesCard.h"
#include "ui/settings/StorageCard.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

void addSection(QVBoxLayout *column, const QString &title, Card *card)
{
    auto *heading = new PlainLabel(title);
    heading->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    column->addSpacing(4);
    column->addWidget(heading);
    column->addSpacing(8 - metrics::cardGap);
    column->addWidget(card);
}

} // namespace

SettingsPage::SettingsPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_appearance(new AppearanceCard(client))
    , m_devices(new DevicesCard(client))
    , m_storage(new StorageCard(client))
{
    setObjectName(u"settingsPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *middle = new CentredColumn;
    QVBoxLayout *column = middle->column();
    column->addWidget(new PageHeader(tr("Settings")));
    addSection(column, tr("Appearance"), m_appearance);
    addSection(column, tr("Your devices"), m_devices);
    addSection(column, tr("What is stored here"), m_storage);
    addSection(column, tr("About"), new AboutCard);
    column->addSpacing(24);
    column->addStretch();
    scroll->setWidget(middle);

    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.touches(Type::Preference))
            m_appearance->read();
        if (changes.many || changes.touches(Type::Device))
            m_devices->read();
    });
}

void SettingsPage::open(const Place &)
{
    m_appearance->read();
    m_devices->read();
    m_storage->read();
}

void SettingsPage::focusFirst()
{
    if (auto *chip = m_appearance->findChild<QWidget *>(u"theme-system"_s))
        chip->setFocus();
}

} // namespace atrium
