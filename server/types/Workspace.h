#pragma once

#include "server/store/Store.h"
#include "server/types/Type.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace atriumd {

// What atriumd's own code (command line, sign-in, imports, demo) does to the workspace, through
// the same types as clients, so that counters, read marks and limits are theirs too; only access
// is not checked, and properties that the server sets (createdAt, ...) may be given. Made inside a
// write, lives as long as it; many calls in one write are one commit:
//
//   store.writeNow<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
//       Workspace workspace(transaction, environment);
//       return workspace.addMember({ { "name", "Mette" }, { "email", "mette@example.org" } });
//   });
//
// `properties` are those of docs/protocol.md, as JSON; what is left out has its default. Tokens
// are made when left out; one that was used before returns the id of the existing object. Results
// are the new object's id. Errors carry the code of the SetError ("invalidProperties", ...) and
// its description; return them to undo the whole write.
class Workspace {
public:
    // Nobody is notified of what is done here (imports, the command line), unless it is news.
    Workspace(WriteTransaction &transaction, const Environment &environment);
    void setNews(bool isNews) { m_isNews = isNews; }

    // Once per database: makes the workspace account. Returns its id. Error: "exists".
    Result<std::string> found(const std::string &name);
    static std::optional<std::string> id(ReadTransaction &transaction); // nothing before found()
    static std::string name(ReadTransaction &transaction);

    // With the member's own account and Preference. An e-mail address makes a row in `credential`
    // without a password.
    Result<std::string> addMember(nlohmann::json properties);
    // The owner becomes the first member; without one (imports) the group starts empty.
    Result<std::string> addGroup(const std::string &ownerId, nlohmann::json properties);
    Result<std::string> addMembership(
        const std::string &groupId, const std::string &memberId, const std::string &role = "member");
    // Authors need not be members of the group, so that archives can be imported. createdAt: milliseconds.
    Result<std::string> addPost(
        const std::string &groupId, const std::string &authorId, nlohmann::json properties, std::int64_t createdAt);
    Result<std::string> addResponse(
        const std::string &groupId, const std::string &memberId, nlohmann::json properties, std::int64_t createdAt);
    // The caller keeps the device's token in `device_token`.
    Result<std::string> addDevice(const std::string &memberId, const std::string &name, const std::string &platform);

    // Any object of any type, with the rules of create, update and destroy. `patch`: a PatchObject.
    Result<std::string> create(
        const std::string &accountId, const std::string &type, const std::string &authorId, nlohmann::json properties);
    Result<> update(const std::string &accountId, const std::string &type, const std::string &id, nlohmann::json patch);
    Result<> destroy(const std::string &accountId, const std::string &type, const std::string &id);

private:
    Context contextOf(const std::string &accountId, std::string memberId) const;

    WriteTransaction &m_transaction;
    const Environment &m_environment;
    bool m_isNews = false;
};

} // namespace atriumd
