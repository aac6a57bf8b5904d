#include "server/types/CharterType.h"

#include "server/types/UtcDate.h"

#include <algorithm>
#include <set>

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

constexpr std::size_t maxLongText = 4000;
constexpr std::size_t maxLine = 500;
constexpr std::size_t maxCaseBody = 2000;
constexpr std::size_t maxItems = 30; // of each list
constexpr std::size_t maxLanguages = 20;

// The parts of a text that are strings.
const PropertyTable &charterStrings()
{
    static const PropertyTable table {
        { .name = "purpose", .min = 1, .max = maxLongText },
        { .name = "vision", .max = maxLongText },
        { .name = "sponsor", .max = maxLine },
        { .name = "official", .min = 1, .max = maxLongText },
        { .name = "outside", .max = maxLongText },
        { .name = "guests", .max = maxLongText },
    };
    return table;
}

// The parts that are lists, with what is in their items; a single property without a name: strings.
struct CharterList {
    std::string name;
    PropertyTable item;
};
const std::vector<CharterList> &charterLists()
{
    static const Property string { .name = "", .min = 1, .max = maxLine };
    static const std::vector<CharterList> lists {
        { "benefits", { string } },
        { "measured", { string } },
        { "neverMeasured", { string } },
        { "rules",
            { { .name = "rule", .min = 1, .max = maxLine }, { .name = "good", .max = maxLine },
                { .name = "bad", .max = maxLine } } },
        { "visibility", { { .name = "what", .min = 1, .max = maxLine }, { .name = "who", .min = 1, .max = maxLine } } },
        { "cases",
            { { .name = "author", .min = 1, .max = maxLine }, { .name = "title", .max = maxLine },
                { .name = "group", .max = maxLine }, { .name = "body", .min = 1, .max = maxCaseBody },
                { .name = "standing", .values = { "official", "group", "personal" } },
                { .name = "why", .min = 1, .max = maxLine } } },
    };
    return lists;
}

std::optional<CharterProblem> problemWithItem(const json &item, const PropertyTable &table, const std::string &where)
{
    if (table.front().name.empty()) {
        if (auto problem = problemWith(table.front(), item))
            return CharterProblem { where, *problem };
        return std::nullopt;
    }
    if (!item.is_object())
        return CharterProblem { where, "must be an object" };
    for (const auto &property : table) {
        const auto value = item.find(property.name);
        if (value == item.end())
            return CharterProblem { where + '/' + property.name, "is missing" };
        if (auto problem = problemWith(property, *value))
            return CharterProblem { where + '/' + property.name, *problem };
    }
    if (item.size() > table.size())
        return CharterProblem { where, "has a property that does not belong there" };
    return std::nullopt;
}

std::optional<std::string> checkTexts(const json &texts)
{
    if (!texts.is_object() || texts.empty())
        return "must be an object of languages to texts, with at least one of them";
    if (texts.size() > maxLanguages)
        return "must have at most " + std::to_string(maxLanguages) + " languages";
    for (const auto &[language, text] : texts.items()) {
        if (!isLanguageTag(language))
            return "must have languages such as en, de or pt-BR as keys";
        if (const auto problem = problemWithCharterText(text))
            return language + (problem->where.empty() ? "" : '/' + problem->where) + ' ' + problem->what;
    }
    return std::nullopt;
}

// What each role is asked to do in its first week, where a charter does not say otherwise.
const json &defaultPaths()
{
    static const json paths {
        { "member", { "profile", "joinGroup", "ask", "answer", "thank" } },
        { "leader", { "profile", "post", "answerAsLeader", "thank" } },
        { "teamLead", { "profile", "groupCharter", "answer", "accept", "thank" } },
        { "communityManager", { "profile", "groupCharter", "answer", "thank", "post" } },
        { "topicExpert", { "profile", "answer", "joinGroup", "thank" } },
        { "guest", { "profile", "ask", "thank" } },
    };
    return paths;
}

std::optional<std::string> checkPaths(const json &paths)
{
    static const std::set<std::string> tasks { "profile", "joinGroup", "charter", "post", "ask", "answer", "accept",
        "thank", "react", "groupCharter", "answerAsLeader", "acknowledge", "search", "bookmark" };
    if (!paths.is_object())
        return "must be an object of roles to tasks";
    for (const auto &[role, path] : paths.items()) {
        if (!defaultPaths().contains(role))
            return "must have the roles member, leader, teamLead, communityManager, topicExpert or guest as keys";
        const auto isTask
            = [](const json &task) { return task.is_string() && tasks.contains(task.get<std::string>()); };
        if (!path.is_array() || path.size() < 3 || path.size() > 7 || !std::ranges::all_of(path, isTask))
            return "must have 3 to 7 names of tasks for each role";
        if (std::set<json>(path.begin(), path.end()).size() < path.size())
            return "must have each task once in a path";
    }
    return std::nullopt;
}

} // namespace

CharterType::CharterType()
    : Type("Charter", AccountKind::Workspace, 'c',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "version", .shape = Shape::UnsignedInt, .initial = 0 },
              { .name = "publishedAt", .shape = Shape::UtcDate },
              { .name = "authorId", .shape = Shape::Id, .nullable = true },
              { .name = "acceptBy", .shape = Shape::UtcDate, .who = creator, .nullable = true },
              { .name = "mayPostpone", .shape = Shape::Boolean, .who = creator, .initial = true },
              { .name = "texts", .shape = Shape::Other, .who = creator, .required = true, .check = checkTexts },
              { .name = "paths",
                  .shape = Shape::Other,
                  .who = creator,
                  .initial = json::object(),
                  .check = checkPaths },
          })
{
}

std::optional<SetError> CharterType::beforeCreate(Context &context, Draft &draft) const
{
    auto &charter = draft.after;
    // None is ever destroyed, so the next number is free.
    charter["version"] = static_cast<std::uint64_t>(context.transaction.count(context.accountId, name) + 1);
    charter["publishedAt"] = formatUtcDate(context.environment.now());
    charter["authorId"] = context.actor.memberId.empty() ? json() : json(context.actor.memberId);
    for (const auto &[role, path] : defaultPaths().items())
        charter["paths"].emplace(role, path);
    return std::nullopt;
}

std::optional<CharterProblem> problemWithCharterText(const json &text)
{
    if (!text.is_object())
        return CharterProblem { "", "must be an object" };
    for (const auto &property : charterStrings()) {
        const auto value = text.find(property.name);
        if (value == text.end())
            return CharterProblem { property.name, "is missing" };
        if (auto problem = problemWith(property, *value))
            return CharterProblem { property.name, *problem };
    }
    for (const auto &[name, item] : charterLists()) {
        const auto list = text.find(name);
        if (list == text.end())
            return CharterProblem { name, "is missing" };
        if (!list->is_array())
            return CharterProblem { name, "must be a list" };
        if (list->size() > maxItems)
            return CharterProblem { name, "must have at most " + std::to_string(maxItems) + " entries" };
        for (std::size_t i = 0; i < list->size(); ++i)
            if (auto problem = problemWithItem((*list)[i], item, name + '/' + std::to_string(i)))
                return problem;
    }
    if (text.size() > charterStrings().size() + charterLists().size())
        return CharterProblem { "", "has a property that does not belong there" };
    return std::nullopt;
}

bool isLanguageTag(std::string_view text)
{
    std::size_t subtag = 0, length = 0;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '-' && length >= 2) {
            ++subtag;
            length = 0;
        } else if ((isLetter || (subtag > 0 && c >= '0' && c <= '9')) && length < (subtag == 0 ? 3 : 8)) {
            ++length;
        } else {
            return false;
        }
    }
    return length >= 2 && text.size() <= 35;
}

} // namespace atriumd
