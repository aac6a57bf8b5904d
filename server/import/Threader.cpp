#include "server/import/Threader.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace atriumd {

namespace {

constexpr std::int64_t subjectWindow = 30LL * 24 * 3600 * 1000;

// Which missing messages belong together: those that one References field names.
class MissingIds {
public:
    std::size_t at(const std::string &id)
    {
        const auto [place, isNew] = m_index.try_emplace(id, m_parent.size());
        if (isNew)
            m_parent.push_back(place->second);
        return place->second;
    }
    std::size_t find(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void unite(std::size_t a, std::size_t b) { m_parent[find(a)] = find(b); }

private:
    std::unordered_map<std::string, std::size_t> m_index;
    std::vector<std::size_t> m_parent;
};

class Threads {
public:
    explicit Threads(const std::vector<ThreadInput> &messages)
        : m_messages(messages)
        , m_places(messages.size())
        , m_order(messages.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::ranges::sort(m_order, [&](auto a, auto b) {
            return std::tie(messages[a].date, messages[a].id) < std::tie(messages[b].date, messages[b].id);
        });
    }

    std::vector<ThreadPlace> place()
    {
        linkToNearest();
        breakCycles();
        joinOrphansOfOneParent();
        findRoots();
        joinBySubject();
        return std::move(m_places);
    }

private:
    void linkToNearest()
    {
        std::unordered_map<std::string, std::size_t> index;
        for (std::size_t i = 0; i < m_messages.size(); ++i)
            index.emplace(m_messages[i].id, i);
        for (std::size_t i = 0; i < m_messages.size(); ++i) {
            const auto &references = m_messages[i].references;
            for (auto id = references.rbegin(); id != references.rend() && !m_places[i].parent; ++id) {
                if (const auto found = index.find(*id); found != index.end() && found->second != i)
                    m_places[i].parent = found->second;
            }
        }
    }

    // Broken clients make messages that answer each other; the oldest of such a ring starts it.
    void breakCycles()
    {
        std::vector<std::size_t> visit(m_messages.size(), 0);
        for (std::size_t start = 0; start < m_messages.size(); ++start) {
            const auto mark = start + 1;
            auto at = std::optional(start);
            while (at && visit[*at] == 0) {
                visit[*at] = mark;
                at = m_places[*at].parent;
            }
            if (!at || visit[*at] != mark)
                continue;
            auto oldest = *at;
            for (auto i = *m_places[*at].parent; i != *at; i = *m_places[i].parent) {
                if (std::tie(m_messages[i].date, m_messages[i].id)
                    < std::tie(m_messages[oldest].date, m_messages[oldest].id))
                    oldest = i;
            }
            m_places[oldest].parent.reset();
        }
    }

    void joinOrphansOfOneParent()
    {
        MissingIds missing;
        for (const auto i : m_order) {
            const auto &references = m_messages[i].references;
            if (!isOrphan(i))
                continue;
            for (const auto &id : references)
                missing.unite(missing.at(references.front()), missing.at(id));
        }
        std::unordered_map<std::size_t, std::size_t> first;
        for (const auto i : m_order) {
            if (!isOrphan(i))
                continue;
            const auto [oldest, isNew]
                = first.try_emplace(missing.find(missing.at(m_messages[i].references.front())), i);
            if (!isNew)
                m_places[i].parent = oldest->second;
        }
    }

    bool isOrphan(std::size_t i) const
    {
        return !m_places[i].parent && !m_messages[i].settled && !m_messages[i].references.empty();
    }

    void findRoots()
    {
        std::vector<bool> known(m_messages.size(), false);
        std::vector<std::size_t> path;
        for (std::size_t start = 0; start < m_messages.size(); ++start) {
            auto at = start;
            path.clear();
            while (!known[at] && m_places[at].parent) {
                path.push_back(at);
                at = *m_places[at].parent;
            }
            const auto root = known[at] ? m_places[at].root : at;
            m_places[at].root = root;
            known[at] = true;
            for (const auto i : path) {
                m_places[i].root = root;
                known[i] = true;
            }
        }
    }

    void joinBySubject()
    {
        struct Active {
            std::size_t root;
            std::int64_t last;
        };
        std::unordered_map<std::string, Active> bySubject;
        std::vector<std::size_t> joined(m_messages.size()); // the thread that a root became part of
        std::iota(joined.begin(), joined.end(), 0);
        const auto find = [&](std::size_t root) {
            while (joined[root] != root)
                root = joined[root] = joined[joined[root]];
            return root;
        };
        for (const auto i : m_order) {
            const auto &message = m_messages[i];
            if (message.subject.empty())
                continue;
            const auto active = bySubject.find(message.subject);
            if (!m_places[i].parent && message.reply && !message.settled && active != bySubject.end()
                && message.date - active->second.last <= subjectWindow && find(active->second.root) != i) {
                joined[i] = find(active->second.root);
                m_places[i].parent = joined[i];
            }
            bySubject[message.subject] = { m_places[i].root, message.date };
        }
        for (auto &place : m_places)
            place.root = find(place.root);
    }

    const std::vector<ThreadInput> &m_messages;
    std::vector<ThreadPlace> m_places;
    std::vector<std::size_t> m_order;
};

} // namespace

std::vector<ThreadPlace> thread(const std::vector<ThreadInput> &messages) { return Threads(messages).place(); }

} // namespace atriumd
