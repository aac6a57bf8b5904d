// What is official among the posts, and what of it asks to be confirmed.
#include "sync/store/PostRows.h"

#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

void PostRows::prove(const Id &mandate)
{
    m_mandates.forget();
    struct Sealed {
        qint64 row, account;
        Id id;
        QByteArray shown;
    };
    QList<Sealed> posts;
    for (auto query = mandate.isEmpty()
            ? m_database.query("SELECT row, account, id, shown FROM post WHERE mandate IS NOT NULL")
            : m_database.query("SELECT row, account, id, shown FROM post WHERE mandate = ?", mandate);
        query.next();)
        posts.append({ query.integer(0), query.integer(1), query.text(2), query.bytes(3) });
    for (const Sealed &post : std::as_const(posts)) {
        const Id account = m_accounts.id(post.account);
        const QJsonObject shown = json::parse(post.shown);
        const Proof proof = m_mandates.proofOf(account, shown);
        if (m_database.run(
                "UPDATE post SET proof = ?1, official = (?1 = ?2 AND place = 0) WHERE row = ?3 AND proof <> ?1",
                static_cast<int>(proof), static_cast<int>(Proof::Official), post.row)
            == 0)
            continue;
        if (shown.contains("mustRead"_L1))
            m_mustReads.derive(post.row, shown, proof);
        m_changes.note(account, Type::Post, post.id);
    }
}

void PostRows::askAgain() { m_mustReads.deriveAll(); }

void PostRows::acknowledge(qint64 object, const QJsonObject &before, const QJsonObject &now)
{
    m_mustReads.acknowledge(object, before, now);
}

} // namespace atrium
