#include "ui/shell/Link.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView word;
    Place::Kind kind;
};
constexpr Word words[] {
    { "thread"_L1, Place::Kind::Thread },
    { "group"_L1, Place::Kind::Group },
    { "member"_L1, Place::Kind::Person },
    { "search"_L1, Place::Kind::Search },
    { "topic"_L1, Place::Kind::Topic },
    { "about"_L1, Place::Kind::GroupAbout },
};
constexpr Word single[] {
    // there is one of each, so it has no id
    { "official"_L1, Place::Kind::Official },
    { "charter"_L1, Place::Kind::Charter },
    { "routes"_L1, Place::Kind::Routes },
};

bool isNamedByText(Place::Kind kind) { return kind == Place::Kind::Search || kind == Place::Kind::Topic; }

bool isId(const QString &text) // RFC 8620 section 1.2
{
    static const QRegularExpression id(u"^[A-Za-z0-9_-]{1,255}$"_s);
    return id.match(text).hasMatch();
}

} // namespace

QUrl linkTo(const Place &place)
{
    for (const Word &word : single)
        if (word.kind == place.kind)
            return QUrl(u"atrium:"_s + word.word, QUrl::StrictMode);
    for (const Word &word : words) {
        if (word.kind != place.kind)
            continue;
        const QString &name = isNamedByText(place.kind) ? place.text : place.id;
        QString link = u"atrium:"_s + word.word + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
        if (!place.postId.isEmpty() && place.postId != place.id)
            link += u"?post="_s + place.postId;
        return QUrl(link, QUrl::StrictMode);
    }
    return {};
}

std::optional<Place> placeOf(const QUrl &link)
{
    if (link.scheme() != "atrium"_L1)
        return {};
    // "atrium://thread/ID" is what some programs make of "atrium:thread/ID".
    const QString path
        = link.host().isEmpty() ? link.path(QUrl::FullyDecoded) : link.host() + link.path(QUrl::FullyDecoded);
    for (const Word &word : single)
        if (word.word == path)
            return Place { .kind = word.kind, .id = {}, .postId = {}, .text = {} };
    const qsizetype slash = path.indexOf(u'/');
    for (const Word &word : words) {
        if (slash < 0 || path.first(slash) != word.word)
            continue;
        const QString rest = path.sliced(slash + 1);
        Place place { .kind = word.kind, .id = {}, .postId = {}, .text = {} };
        if (isNamedByText(word.kind)) {
            place.text = rest;
            return place;
        }
        const QString post = QUrlQuery(link).queryItemValue(u"post"_s);
        if (!isId(rest) || (!post.isEmpty() && !isId(post)))
            return {};
        place.id = rest;
        place.postId = post;
        return place;
    }
    return {};
}

} // namespace atrium
