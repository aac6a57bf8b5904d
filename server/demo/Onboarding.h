#pragma once

#include "server/demo/Plan.h"
#include "server/types/Workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace atriumd {

// The charter and the process map of Halvorsen Pumps, and how far each person has come with them.
// Throws std::runtime_error.
class Onboarding {
public:
    struct Ids { // beside the plan's lists
        const std::vector<std::string> &members, &groups;
    };

    Onboarding(const Plan &plan, Workspace &workspace, std::string workspaceId, Ids ids);
    void prepare(const std::shared_ptr<std::int64_t> &clock);

private:
    std::size_t person(const std::string &key) const;
    void publishCharter();
    void addRoute(const Sheet &sheet);
    void finish(std::size_t person, std::int64_t at);

    const Plan &m_plan;
    Workspace &m_workspace;
    const std::string m_workspaceId;
    const Ids m_ids;
};

} // namespace atriumd
