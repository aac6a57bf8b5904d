#pragma once

#include "server/demo/Plan.h"
#include "server/types/Workspace.h"

#include <memory>

namespace atriumd {

// The newest announcement in Company news must be read by everybody, and when the story ends some
// have confirmed it; Mette has not. Throws std::runtime_error.
class Confirmations {
public:
    explicit Confirmations(const Plan &plan);

    bool asks(std::size_t post) const { return post == m_post; }
    nlohmann::json mustRead() const;
    // Those who have confirmed it. `clock` is left at the end of the story.
    void prepare(Workspace &workspace, std::uint64_t seed, const std::vector<std::string> &memberIds,
        const std::string &groupId, const std::string &postId, const std::shared_ptr<std::int64_t> &clock) const;
    std::size_t post() const { return m_post; }

private:
    const Plan &m_plan;
    std::size_t m_post = 0;
};

} // namespace atriumd
