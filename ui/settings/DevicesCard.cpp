#include "ui/settings/DevicesCard.h"

#include "sync/Client.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

DevicesCard::DevicesCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(defaultMargins());
    m_lines->setSpacing(16);
    read();
}

void DevicesCard::read()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one whose button was just pressed
        delete item;
    }
    QList<Device> devices = m_client.reader().devices();
    const Id here = m_client.config().deviceId;
    std::ranges::stable_partition(devices, [&](const Device &device) { return device.id == here; });
    for (const Device &device : std::as_const(devices))
        m_lines->addWidget(line(device));
    if (devices.isEmpty()) {
        auto *none = new PlainLabel(tr("Your devices appear here after the first connection."));
        none->setToken(Token::Text3);
        m_lines->addWidget(none);
    }
}

QWidget *DevicesCard::line(const Device &device)
{
    const bool here = device.id == m_client.config().deviceId;
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(u"monitor"_s, Token::Text2, metrics::titleIcon));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = new PlainLabel(device.name.isEmpty() ? tr("Unnamed device") : device.name);
    name->setLook(TextSize::Body, Weight::Medium);
    name->setElided(true);
    texts->addWidget(name);
    QStringList facts;
    if (!device.platform.isEmpty())
        facts << device.platform;
    if (device.createdAt.isValid())
        facts << tr("signed in on %1").arg(dayText(device.createdAt));
    if (device.lastSeenAt.isValid() && !here) // known to the day only
        facts << tr("last seen on %1").arg(dayText(device.lastSeenAt));
    auto *meta = new PlainLabel(facts.join(u" · "_s));
    meta->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    meta->setElided(true);
    texts->addWidget(meta);
    layout->addLayout(texts, 1);
    if (here) {
        auto *badge = new Badge(tr("This device"));
        badge->setTokens(Token::Accent, Token::AccentFill);
        layout->addWidget(badge);
        return line;
    }
    auto *revoke = new QuietButton(tr("Sign out"));
    revoke->setObjectName(u"revoke-"_s + device.id);
    revoke->setAccessibleName(tr("Sign out %1").arg(device.name));
    layout->addWidget(revoke);
    connect(revoke, &QPushButton::clicked, this, [this, device] {
        confirm(this, tr("Sign out “%1”?").arg(device.name),
            tr("It loses its connection at once and erases what it has stored, also what it has not sent yet."),
            tr("Sign out"),
            [this, device] { m_client.submit(commands::revokeDevice(m_client.reader().memberId(), device.id)); });
    });
    return line;
}

} // namespace atrium
