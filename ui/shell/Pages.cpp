#include "ui/shell/Pages.h"

#include "ui/outbox/OutboxPage.h"
#include "ui/settings/SettingsPage.h"

namespace atrium {

namespace {

template <typename T>
Page *make(Client &client, QWidget *parent)
{
    return new T(client, parent);
}

} // namespace

PageMap allPages()
{
    return {
        { Place::Kind::Outbox, make<OutboxPage> },
        { Place::Kind::Settings, make<SettingsPage> },
    };
}

} // namespace atrium
