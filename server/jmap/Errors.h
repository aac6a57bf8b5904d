#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace atriumd {

// RFC 8620 section 3.6.1: the whole request is refused. `detail` is for people, `limit` the name
// of the limit that was exceeded.
struct RequestError {
    std::string type; // "notJSON", ...; the prefix of the URN is added
    int status = 400;
    std::string detail;
    std::string limit = {};

    nlohmann::json toJson() const
    {
        nlohmann::json json { { "type", status == 400 ? "urn:ietf:params:jmap:error:" + type : type },
            { "status", status }, { "detail", detail } };
        if (!limit.empty())
            json["limit"] = limit;
        return json;
    }
};

// RFC 8620 section 3.6.2: one method call is refused. Thrown by methods, caught by MethodTable.
struct MethodError {
    std::string type;
    std::string description;

    nlohmann::json toJson() const
    {
        nlohmann::json json { { "type", type } };
        if (!description.empty())
            json["description"] = description;
        return json;
    }
};

} // namespace atriumd
