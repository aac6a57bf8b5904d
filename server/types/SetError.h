#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace atriumd {

// RFC 8620 section 5.3: why one object was not created, updated or destroyed.
struct SetError {
    std::string type;
    std::string description;
    std::vector<std::string> properties = {}; // which were wrong
    std::string existingId = {}; // alreadyExists: the object that is there

    nlohmann::json toJson() const
    {
        nlohmann::json json { { "type", type } };
        if (!description.empty())
            json["description"] = description;
        if (!properties.empty())
            json["properties"] = properties;
        if (!existingId.empty())
            json["existingId"] = existingId;
        return json;
    }
};

inline SetError invalidProperty(std::string property, std::string description)
{
    return { "invalidProperties", std::move(description), { std::move(property) } };
}

inline SetError forbidden(std::string description) { return { "forbidden", std::move(description) }; }

} // namespace atriumd
