#include "ui/shell/Pages.h"

#include "ui/feed/FeedPage.h"
#include "ui/feed/PostListPage.h"
#include "ui/groups/DiscoverPage.h"
#include "ui/groups/GroupFormPage.h"
#include "ui/groups/GroupPage.h"
#include "ui/notifications/MissedPage.h"
#include "ui/notifications/NotificationsPage.h"
#include "ui/official/OfficialPage.h"
#include "ui/onboarding/CharterFormPage.h"
#include "ui/onboarding/CharterPage.h"
#include "ui/onboarding/RouteFormPage.h"
#include "ui/onboarding/RoutesPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/outbox/ScheduledPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PersonPage.h"
#include "ui/search/SearchPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/thread/ThreadPage.h"

namespace atrium {

namespace {

template <typename T> Page *make(Client &client, QWidget *parent) { return new T(client, parent); }

} // namespace

PageMap allPages()
{
    return {
        { Place::Kind::Home, make<FeedPage> },
        { Place::Kind::Group, make<FeedPage> },
        { Place::Kind::Thread, make<ThreadPage> },
        { Place::Kind::Topic, make<PostListPage> },
        { Place::Kind::Bookmarks, make<PostListPage> },
        { Place::Kind::Search, make<SearchPage> },
        { Place::Kind::People, make<PeoplePage> },
        { Place::Kind::Person, make<PersonPage> },
        { Place::Kind::Discover, make<DiscoverPage> },
        { Place::Kind::GroupAbout, make<GroupPage> },
        { Place::Kind::NewGroup, make<GroupFormPage> },
        { Place::Kind::Outbox, make<OutboxPage> },
        { Place::Kind::Scheduled, make<ScheduledPage> },
        { Place::Kind::Settings, make<SettingsPage> },
        { Place::Kind::Official, make<OfficialPage> },
        { Place::Kind::Notifications, make<NotificationsPage> },
        { Place::Kind::Missed, make<MissedPage> },
        { Place::Kind::Routes, make<RoutesPage> },
        { Place::Kind::RouteForm, make<RouteFormPage> },
        { Place::Kind::Charter, make<CharterPage> },
        { Place::Kind::CharterForm, make<CharterFormPage> },
    };
}

} // namespace atrium
