#include "server/types/Patch.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

SetError invalidPatch(const std::string &path, const std::string &why)
{
    return { "invalidPatch", "\"" + path + "\" " + why };
}

// "No two patches may have one path inside the other": sorted by tokens, such pairs are neighbours.
std::optional<SetError> overlap(std::vector<std::vector<std::string>> paths)
{
    std::ranges::sort(paths);
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const auto &shorter = paths[i - 1];
        const auto &longer = paths[i];
        if (shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin()))
            return invalidPatch(shorter.front(), "is patched twice, as a whole and in part");
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<std::string>> pointerTokens(std::string_view pointer)
{
    std::vector<std::string> tokens(1);
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            tokens.emplace_back();
        } else if (pointer[i] != '~') {
            tokens.back() += pointer[i];
        } else {
            const char escape = ++i < pointer.size() ? pointer[i] : '\0';
            if (escape != '0' && escape != '1')
                return std::nullopt;
            tokens.back() += escape == '0' ? '~' : '/';
        }
    }
    return tokens;
}

std::expected<json, SetError> applyPatch(const PropertyTable &properties, json object, const json &patch)
{
    std::vector<std::vector<std::string>> paths;
    for (const auto &[path, value] : patch.items()) {
        const auto tokens = pointerTokens(path);
        if (!tokens)
            return std::unexpected(invalidPatch(path, "is not a JSON pointer"));
        const auto *property = findProperty(properties, tokens->front());
        if (!property && tokens->front() != "id" && tokens->size() > 1)
            return std::unexpected(invalidPatch(path, "is inside of something that does not exist"));
        if (!property && tokens->front() != "id")
            return std::unexpected(invalidProperty(tokens->front(), "is not a property of this type"));
        paths.push_back(*tokens);

        json *parent = &object;
        for (std::size_t i = 0; i + 1 < tokens->size(); ++i) {
            const auto next = parent->is_object() ? parent->find((*tokens)[i]) : parent->end();
            if (next == parent->end())
                return std::unexpected(invalidPatch(path, "is inside of something that does not exist"));
            parent = &*next;
        }
        if (!parent->is_object()) // arrays are replaced as a whole
            return std::unexpected(invalidPatch(path, "is not inside of an object"));
        if (!value.is_null())
            (*parent)[tokens->back()] = value;
        else if (parent != &object)
            parent->erase(tokens->back());
        else
            object[tokens->back()] = property && !property->nullable ? property->initial : json(nullptr);
    }
    if (auto error = overlap(std::move(paths)))
        return std::unexpected(*error);
    return object;
}

} // namespace atriumd
