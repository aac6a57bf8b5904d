#include "server/jmap/Arguments.h"
#include "server/jmap/Limits.h"
#include "server/jmap/Methods.h"
#include "server/types/Visibility.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

// What the caller does not see any more is destroyed for them; what they never saw is not there.
void hide(ReadCall &call, const std::string &accountId, const Visibility &visibility, ChangesPage &page)
{
    if (visibility.seesEverything())
        return;
    const auto isHidden = [&](const std::string &id) {
        const auto object = call.transaction.find(accountId, call.type->name, id);
        return !object || !visibility.sees(*object);
    };
    std::erase_if(page.created, isHidden);
    const auto hidden = std::ranges::stable_partition(page.updated, std::not_fn(isHidden));
    page.destroyed.insert(page.destroyed.end(), hidden.begin(), hidden.end());
    page.updated.erase(hidden.begin(), hidden.end());
    std::erase_if(page.destroyed, [&](const std::string &id) { return !visibility.mayHaveSeen(id); });
}

// A listing from "0" may take several answers. The states between them may be from before `oldest`: then
// they name it, "12.40", and hold only for as long as it is the same.
std::string stateWithin(std::int64_t state, std::int64_t oldest, bool hasMore)
{
    return hasMore && state < oldest ? stateText(state) + '.' + stateText(oldest) : stateText(state);
}

std::optional<std::int64_t> knownState(const std::string &text, std::int64_t oldest)
{
    const auto dot = text.find('.');
    const auto state = parseState(text.substr(0, dot));
    const bool isKnown = dot == std::string::npos ? state && (*state == 0 || *state >= oldest)
                                                  : parseState(text.substr(dot + 1)) == oldest;
    return isKnown ? state : std::nullopt;
}

} // namespace

// RFC 8620 section 5.2.
Answer changes(ReadCall &call)
{
    const auto account = readableAccount(call);
    const auto since = stringArgument(call.arguments, "sinceState");
    if (!since)
        invalidArguments("sinceState is missing");
    const auto asked = intArgument(call.arguments, "maxChanges");
    if (asked && *asked <= 0)
        invalidArguments("maxChanges must be at least 1");
    // One answer never has more than a following /get may ask for.
    const auto most = int(std::min<std::int64_t>(asked.value_or(limits::maxObjectsInGet), limits::maxObjectsInGet));
    const Visibility visibility(call.transaction, *call.type, call.actor, account.id);
    const auto oldest = visibility.oldestState();
    const auto state = knownState(*since, oldest);
    auto page = state ? call.transaction.changes(account.id, call.type->name, *state, most) : std::nullopt;
    if (!page)
        throw MethodError { "cannotCalculateChanges", "" };
    hide(call, account.id, visibility, *page);
    return json { { "accountId", account.id }, { "oldState", *since },
        { "newState", stateWithin(page->newState, oldest, page->hasMore) }, { "hasMoreChanges", page->hasMore },
        { "created", page->created }, { "updated", page->updated }, { "destroyed", page->destroyed } };
}

} // namespace atriumd
