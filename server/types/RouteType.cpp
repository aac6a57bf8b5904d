#include "server/types/RouteType.h"

#include "server/types/People.h"
#include "server/types/TextCase.h"
#include "server/types/Visibility.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<std::string> checkWords(const json &words)
{
    for (const auto &word : words)
        if (const auto &text = word.get_ref<const std::string &>(); lowerCase(text) != text)
            return "must be in lower case";
    return std::nullopt;
}

// What is wrong with a route whatever it was before. Completes its columns.
std::optional<SetError> checkRoute(Context &context, Draft &draft)
{
    const auto &route = draft.after;
    if (route["groupId"].is_null() == route["place"].get_ref<const std::string &>().empty())
        return invalidProperty("groupId", "a route leads either to a group or to a place outside of Atrium");
    draft.row.parentId.clear();
    if (!route["groupId"].is_null()) {
        const auto group = context.transaction.find(context.workspaceId, "Group", route["groupId"]);
        if (!group
            || !Visibility(context.transaction, *findType("Group"), context.actor, context.workspaceId).sees(*group))
            return invalidProperty("groupId", "there is no such group");
        draft.row.parentId = group->id;
    }
    if (!route["ownerId"].is_null()) {
        const auto owner = workspaceObject(context, "Member", route["ownerId"]);
        if (owner.is_null())
            return invalidProperty("ownerId", "there is no such member");
        if (owner["role"] == "guest")
            return invalidProperty("ownerId", "a guest cannot look after a route");
    }
    return std::nullopt;
}

} // namespace

RouteType::RouteType()
    : Type("Route", AccountKind::Workspace, 'o',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "what", .who = steward, .required = true, .min = 1, .max = 100 },
              { .name = "words",
                  .shape = Shape::Strings,
                  .who = steward,
                  .initial = json::array(),
                  .max = 20,
                  .check = checkWords },
              { .name = "groupId", .shape = Shape::Id, .who = steward, .nullable = true },
              { .name = "place", .who = steward, .initial = "" },
              { .name = "ownerId", .shape = Shape::Id, .who = steward, .nullable = true },
              { .name = "since", .shape = Shape::UtcDate, .who = steward, .nullable = true },
              { .name = "exceptions", .who = steward, .initial = "", .max = 500 },
          })
{
}

std::optional<SetError> RouteType::beforeCreate(Context &context, Draft &draft) const
{
    return checkRoute(context, draft);
}

std::optional<SetError> RouteType::beforeUpdate(Context &context, Draft &draft) const
{
    return checkRoute(context, draft);
}

} // namespace atriumd
