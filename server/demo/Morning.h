#pragma once

#include "server/demo/Plan.h"
#include "server/types/Workspace.h"

#include <memory>

namespace atriumd {

// What lies on people's desks when the story ends, on a Monday morning: who wants to come into a
// group, what is pinned, what was edited, how long guests stay, and what Mette has saved, planned and not yet looked
// at. Throws std::runtime_error.
class Morning {
public:
    struct Ids { // beside the plan's lists
        const std::vector<std::string> &members, &groups, &posts;
    };

    Morning(const Plan &plan, WriteTransaction &transaction, Workspace &workspace, Ids ids);
    void prepare(const std::shared_ptr<std::int64_t> &clock);

private:
    struct Place {
        const std::string &group, &post;
        std::int64_t at;
    };
    Place find(const std::string &title) const; // the newest thread with it
    const std::string &member(const std::string &key) const;
    const std::string &group(const std::string &key) const;

    void pin(const std::string &title);
    void edit(const std::string &title, const std::string &earlier);
    void bookmark(const std::string &title);
    void ask(const std::string &who, const std::string &group, const std::string &message);
    void plan(const std::string &group, nlohmann::json post);
    void renewGuests();
    void readNotifications();

    const Plan &m_plan;
    WriteTransaction &m_transaction;
    Workspace &m_workspace;
    const Ids m_ids;
};

} // namespace atriumd
