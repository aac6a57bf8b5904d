#pragma once

#include "server/types/Type.h"

#include <expected>
#include <functional>

namespace atriumd {

// The one way in which objects come to be, change and go: access, table of properties, idempotency
// and the type's hooks. All three leave nothing behind when they refuse.

// Returns the whole new object.
std::expected<nlohmann::json, SetError> createObject(Context &context, const Type &type, nlohmann::json properties);
// `patch`: RFC 8620 section 5.3. Returns the whole object; without a change nothing is written.
// `known`: what properties must be for it to be changed, or be already as the patch makes them; else
// "conflict".
std::expected<nlohmann::json, SetError> updateObject(Context &context, const Type &type, const std::string &id,
    const nlohmann::json &patch, const nlohmann::json &known = nlohmann::json::object());
std::expected<void, SetError> destroyObject(Context &context, const Type &type, const std::string &id);

// For consequences in hooks: changes an object directly. False: there is none.
bool amend(WriteTransaction &transaction, const std::string &accountId, const std::string &type, const std::string &id,
    const std::function<void(Object &row, nlohmann::json &body)> &edit);

// The text of a body. Bytes that are not UTF-8 (in what is imported) are replaced.
std::string toText(const nlohmann::json &json);

} // namespace atriumd
