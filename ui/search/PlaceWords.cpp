#include "ui/search/PlaceWords.h"

#include "ui/feed/PostWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::PlaceWords)
};

PlaceWords forThread(const Id &id, const Reader &reader)
{
    const std::optional<PostDetails> post = reader.post(id);
    if (!post || post->post.removed)
        return {};
    QString title = post->post.title;
    if (title.isEmpty())
        title = post->post.body.section(u'\n', 0, 0).left(80);
    return { .title = title, .note = post->group.name, .iconName = kindIcon(post->post.kind), .personId = {} };
}

} // namespace

Place topicPlace(const QString &topic) { return { .kind = Place::Kind::Topic, .id = {}, .postId = {}, .text = topic }; }

PlaceWords wordsFor(const Place &place, const Reader &reader)
{
    const auto fixed = [](const QString &title, const QString &icon) {
        return PlaceWords { .title = title, .note = {}, .iconName = icon, .personId = {} };
    };
    switch (place.kind) {
    case Place::Kind::Home:
        return fixed(Words::tr("Home"), u"house"_s);
    case Place::Kind::People:
        return fixed(Words::tr("People"), u"users"_s);
    case Place::Kind::Discover:
        return fixed(Words::tr("Discover groups"), u"compass"_s);
    case Place::Kind::Outbox:
        return fixed(Words::tr("Outbox"), u"send"_s);
    case Place::Kind::Settings:
        return fixed(Words::tr("Settings"), u"settings"_s);
    case Place::Kind::Official:
        return fixed(Words::tr("Official"), u"shield-check"_s);
    case Place::Kind::Bookmarks:
        return fixed(Words::tr("Saved posts"), u"bookmark"_s);
    case Place::Kind::Notifications:
        return fixed(Words::tr("Notifications"), u"bell"_s);
    case Place::Kind::Scheduled:
        return fixed(Words::tr("Scheduled posts"), u"clock"_s);
    case Place::Kind::Routes:
        return fixed(Words::tr("What belongs where"), u"map"_s);
    case Place::Kind::Charter:
        return fixed(Words::tr("Our charter"), u"file-text"_s);
    case Place::Kind::Topic:
        return { .title = u'#' + place.text, .note = Words::tr("Topic"), .iconName = u"hash"_s, .personId = {} };
    case Place::Kind::Search:
        if (place.text.isEmpty())
            return fixed(Words::tr("Search page"), u"search"_s);
        return { .title = place.text, .note = Words::tr("Search"), .iconName = u"search"_s, .personId = {} };
    case Place::Kind::Thread:
        return forThread(place.id, reader);
    case Place::Kind::Group:
        if (const auto group = reader.group(place.id))
            return { .title = group->name, .note = {}, .iconName = groupIcon(*group), .personId = {} };
        return {};
    case Place::Kind::Person:
        if (const auto member = reader.member(place.id))
            return { .title = member->name, .note = member->title, .iconName = {}, .personId = member->id };
        return {};
    default:
        return {}; // of the moment: a form, a list within a place
    }
}

} // namespace atrium
