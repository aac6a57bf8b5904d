#pragma once

#include "ui/ShellFixture.h"

#include "ui/composer/Composer.h"
#include "ui/shell/Page.h"

namespace atrium::test {

// Every place that the workspace of CacheFixture has, for tests that look at all pages alike. A new
// page is a new line in places().
struct PageWalk {
    struct Stop {
        const char *name;
        Place place;
        bool composing = false;
    };

    static QList<Stop> places()
    {
        using Kind = Place::Kind;
        const auto at = [](Kind kind, const Id &id = {}, const QString &text = {}) {
            return Place { .kind = kind, .id = id, .postId = {}, .text = text };
        };
        QList<Stop> all {
            { "home", at(Kind::Home) },
            { "group", at(Kind::Group, CacheFixture::pumps) },
            { "partner group", at(Kind::Group, CacheFixture::nordlys) },
            { "group to join", at(Kind::Group, CacheFixture::running) },
            { "group with a poll", at(Kind::Group, CacheFixture::coffee) },
            { "composer", at(Kind::Group, CacheFixture::pumps), true },
            { "thread", at(Kind::Thread, CacheFixture::question) },
            { "search", at(Kind::Search, {}, QStringLiteral("the")) },
            { "search without hits", at(Kind::Search, {}, QStringLiteral("xyzzy")) },
            { "people", at(Kind::People) },
            { "person", at(Kind::Person, CacheFixture::jonas) },
            { "me", at(Kind::Person, CacheFixture::mette) },
            { "discover", at(Kind::Discover) },
            { "outbox", at(Kind::Outbox) },
            { "settings", at(Kind::Settings) },
            { "official", at(Kind::Official) },
            { "topic", at(Kind::Topic, {}, QStringLiteral("firmware")) },
            { "saved", at(Kind::Bookmarks) },
            { "notifications", at(Kind::Notifications) },
            { "missed", at(Kind::Missed) },
            { "new group", at(Kind::NewGroup) },
            { "about a group", at(Kind::GroupAbout, CacheFixture::pumps) },
            { "members of a group", at(Kind::GroupAbout, CacheFixture::pumps, QStringLiteral("members")) },
            { "files of a group", at(Kind::GroupAbout, CacheFixture::coffee, QStringLiteral("files")) },
            { "editing my profile", at(Kind::Person, CacheFixture::mette, QStringLiteral("edit")) },
            { "editing a group", at(Kind::NewGroup, CacheFixture::pumps) },
            { "search with filters", at(Kind::Search, {}, QStringLiteral("is:question in:\"Pump control\" from:me")) },
            { "scheduled", at(Kind::Scheduled) },
            { "what belongs where", at(Kind::Routes) },
            { "a row of what belongs where", at(Kind::RouteForm) },
            { "charter", at(Kind::Charter) },
            { "editing the charter", at(Kind::CharterForm) },
            { "editing the charter's rules", at(Kind::CharterForm, {}, QStringLiteral("rules")) },
            { "editing the charter's cases", at(Kind::CharterForm, {}, QStringLiteral("cases")) },
            { "editing the charter's paths", at(Kind::CharterForm, {}, QStringLiteral("paths")) },
        };
        all.removeIf([](const Stop &stop) { return !allPages().contains(stop.place.kind); });
        return all;
    }

    static void addRows()
    {
        QTest::addColumn<int>("stop");
        for (int i = 0; i < places().size(); ++i)
            QTest::newRow(places().at(i).name) << i;
    }

    // Goes there and waits until the page looks as it will.
    static bool go(ShellFixture &fixture, const Stop &stop)
    {
        Shell *shell = fixture.window.shell();
        shell->go(stop.place);
        if (stop.composing)
            shell->compose();
        // It has stopped changing when several pictures in a row are the same.
        QImage last;
        int same = 0;
        return QTest::qWaitFor([&] {
            const QImage now = fixture.window.grab().toImage();
            same = now == last && shell->page() && shell->page()->isIdle() ? same + 1 : 0;
            last = now;
            return same >= 3;
        });
    }

    // Something that waits to be sent, so that the outbox and its entry have something to show.
    static bool writeSomething(ShellFixture &fixture)
    {
        fixture.client->submit(commands::createPost(
            { .groupId = CacheFixture::coffee, .parentId = {}, .title = {}, .body = QStringLiteral("It waits.") }));
        return QTest::qWaitFor([&fixture] { return fixture.client->reader().outbox().size() == 1; });
    }
};

} // namespace atrium::test
