#pragma once

#include "sync/store/ChangeSet.h"

namespace atrium {

// Collects the ChangeSet of one transaction.
class Changes {
public:
    void note(const Id &accountId, Type type, const Id &id)
    {
        if (m_set.many)
            return;
        m_set.ids[{ accountId, type }].insert(id);
        if (++m_notes > limit) {
            m_set.ids.clear();
            m_set.many = true;
        }
    }
    void noteMany()
    {
        m_set.ids.clear();
        m_set.many = true;
    }
    void noteOutbox() { m_set.outbox = true; }
    void noteAccounts() { m_set.accounts = true; }
    void noteRenamed(const Id &from, const Id &to) { m_set.renamed.insert(from, to); }
    ChangeSet take()
    {
        m_notes = 0;
        return std::exchange(m_set, {});
    }

private:
    static constexpr int limit = 2000; // ids worth listing: beyond it, reading again is cheaper
    ChangeSet m_set;
    int m_notes = 0;
};

} // namespace atrium
