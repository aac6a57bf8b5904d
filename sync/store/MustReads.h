#pragma once

#include "sync/store/Proof.h"

#include <QJsonObject>

namespace atrium {

class Changes;

// Which posts ask this member to confirm that they have read them, and since when they have: the
// tables must_read and acknowledgement. Posts, acknowledgements and the member come in any order.
class MustReads {
public:
    MustReads(Database &database, Accounts &accounts, Changes &changes);

    // What a post asks as it is shown now. A new seal asks anew.
    void derive(qint64 row, const QJsonObject &shown, Proof proof);
    // After what this member is, or which groups they are in, has changed.
    void deriveAll();
    // Empty: the acknowledgement is gone. `object`: its row.
    void acknowledge(qint64 object, const QJsonObject &before, const QJsonObject &now);
    void forget() { m_me.reset(); } // after a rollback

private:
    bool asksMe(const Post &post);
    const Member &me();
    void refresh(const Acknowledgement &acknowledgement);

    Database &m_database;
    Accounts &m_accounts;
    Changes &m_changes;
    std::optional<Member> m_me;
};

} // namespace atrium
