#pragma once

#include "server/demo/Demo.h"
#include "server/types/Seal.h"
#include "server/types/Workspace.h"

#include <map>
#include <memory>

namespace atriumd {

// Who speaks officially in the demo: whoever announces in an official group has a signing key, and a
// mandate for what that group is about.
class Signatories {
public:
    explicit Signatories(const DemoOptions &options);

    std::string organisationKey() const { return m_organisation->publicKey(); }
    // Throws std::runtime_error, as all of the demo does. `since`: milliseconds since 1970.
    void give(Workspace &workspace, const std::string &workspaceId, const std::string &memberId,
        const std::string &groupId, const std::string &subject, const std::string &givenById, std::int64_t since);
    // Makes a post official, if its author may. `properties` as for Workspace::addPost().
    void seal(nlohmann::json &properties, const std::string &memberId, const std::string &groupId, std::int64_t at);

private:
    const DemoOptions &m_options;
    std::shared_ptr<const seal::SecretKey> m_organisation;
    std::map<std::string, std::unique_ptr<seal::SecretKey>> m_keys; // by member
    std::map<std::pair<std::string, std::string>, nlohmann::json> m_mandates; // by member and group
};

} // namespace atriumd
