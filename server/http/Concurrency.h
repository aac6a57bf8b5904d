#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace atriumd {

// How much each member may have running at once, and how much is running in all. Thread-safe.
class Concurrency {
public:
    explicit Concurrency(int limit)
        : m_limit(limit)
    {
    }

    // Leaves when it goes out of scope.
    class Slot {
    public:
        Slot(Concurrency &owner, std::string member)
            : m_owner(&owner)
            , m_member(std::move(member))
        {
        }
        Slot(Slot &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr))
            , m_member(std::move(other.m_member))
        {
        }
        Slot &operator=(Slot &&) = delete;
        ~Slot()
        {
            if (m_owner)
                m_owner->leave(m_member);
        }

    private:
        Concurrency *m_owner;
        std::string m_member;
    };

    std::optional<Slot> enter(const std::string &member) // nothing: the limit is reached
    {
        const std::lock_guard lock(m_mutex);
        int &running = m_running[member];
        if (running >= m_limit)
            return std::nullopt;
        ++running;
        return std::optional<Slot>(std::in_place, *this, member);
    }

    bool idle() const
    {
        const std::lock_guard lock(m_mutex);
        return m_running.empty();
    }

private:
    void leave(const std::string &member)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_running.find(member); --found->second == 0)
            m_running.erase(found);
    }

    const int m_limit;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, int> m_running;
};

} // namespace atriumd
