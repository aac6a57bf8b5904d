#include "ui/composer/RouteMatch.h"

#include "sync/store/TextFold.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString spaced(const QString &text) { return u' ' + textfold::words(text).join(u' ') + u' '; }

} // namespace

QList<Route> routesFor(const QString &text, const QList<Route> &routes)
{
    const QString words = spaced(text);
    QList<std::pair<qsizetype, Route>> found;
    for (const Route &route : routes) {
        const auto hits = std::ranges::count_if(route.words, [&words](const QString &word) {
            const QString wanted = spaced(word);
            return wanted.size() > 2 && words.contains(wanted);
        });
        if (hits > 0)
            found.append({ hits, route });
    }
    std::ranges::stable_sort(found, std::greater {}, [](const auto &one) { return one.first; });
    QList<Route> best;
    for (const auto &[hits, route] : std::as_const(found))
        best += route;
    return best;
}

} // namespace atrium
