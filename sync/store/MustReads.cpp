#include "sync/store/MustReads.h"

#include "sync/store/Accounts.h"
#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/types/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

MustReads::MustReads(Database &database, Accounts &accounts, Changes &changes)
    : m_database(database)
    , m_accounts(accounts)
    , m_changes(changes)
{
}

const Member &MustReads::me()
{
    if (!m_me) {
        auto query = m_database.query(
            "SELECT shown FROM object WHERE account = ? AND type = ? AND id = ? AND shown IS NOT NULL",
            m_accounts.key(m_accounts.workspace()), static_cast<int>(Type::Member), m_accounts.me());
        m_me = query.next() ? Member::fromJson(json::parse(query.bytes(0))) : Member();
    }
    return *m_me;
}

// docs/protocol.md, Post: in each list one fits, and an empty list leaves nobody out. Whoever has the
// post is in its group.
bool MustReads::asksMe(const Post &post)
{
    const Member &member = me();
    if (!post.mustRead || !post.seal || !post.supersededById.isEmpty() || post.authorId == member.id
        || member.id.isEmpty() || member.role == "advisor"_L1)
        return false;
    const auto fits
        = [](const QStringList &wanted, const QString &is) { return wanted.isEmpty() || wanted.contains(is); };
    const auto isIn = [this](const Id &group) {
        auto query = m_database.query("SELECT 1 FROM account WHERE id = ? AND listed = 1", group);
        return query.next();
    };
    return fits(post.mustRead->departments, member.department) && fits(post.mustRead->places, member.place)
        && fits(post.mustRead->roles, member.role)
        && (post.mustRead->groups.isEmpty() || std::ranges::any_of(post.mustRead->groups, isIn));
}

void MustReads::derive(qint64 row, const QJsonObject &shown, Proof proof)
{
    const Post post = Post::fromJson({}, shown);
    if (proof != Proof::Official || !asksMe(post)) {
        m_database.run("DELETE FROM must_read WHERE post = ?", row);
        return;
    }
    const QDateTime by = post.mustRead->by;
    m_database.run("INSERT INTO must_read (post, signed_at, by_at, done_at) VALUES (?1, ?2, ?3,"
                   " (SELECT min(created_at) FROM acknowledgement WHERE post = ?4 AND signed_at = ?2))"
                   " ON CONFLICT DO UPDATE SET signed_at = excluded.signed_at, by_at = excluded.by_at,"
                   " done_at = excluded.done_at",
        row, post.seal->signedAt.toMSecsSinceEpoch(),
        by.isValid() ? std::optional(by.toMSecsSinceEpoch()) : std::nullopt, post.id);
}

void MustReads::deriveAll()
{
    m_me.reset();
    struct Sealed {
        qint64 row, account;
        QJsonObject shown;
        Proof proof;
    };
    QList<Sealed> posts;
    for (auto query = m_database.query(
             "SELECT row, account, shown, proof FROM post WHERE mandate IS NOT NULL AND shown IS NOT NULL");
        query.next();) {
        const QJsonObject shown = json::parse(query.bytes(2));
        if (shown.contains("mustRead"_L1))
            posts.append({ query.integer(0), query.integer(1), shown, static_cast<Proof>(query.integer(3)) });
    }
    for (const Sealed &post : std::as_const(posts)) {
        derive(post.row, post.shown, post.proof);
        m_changes.note(m_accounts.id(post.account), Type::Post, post.shown.value("id"_L1).toString());
    }
}

void MustReads::acknowledge(qint64 object, const QJsonObject &before, const QJsonObject &now)
{
    if (now.isEmpty()) {
        m_database.run("DELETE FROM acknowledgement WHERE object = ?", object);
    } else {
        const Acknowledgement is = Acknowledgement::fromJson(now);
        m_database.run("INSERT INTO acknowledgement (object, post, signed_at, created_at) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET post = excluded.post, signed_at = excluded.signed_at,"
                       " created_at = excluded.created_at",
            object, is.postId, is.signedAt.toMSecsSinceEpoch(), is.createdAt.toMSecsSinceEpoch());
    }
    for (const QJsonObject &version : { before, now })
        if (!version.isEmpty())
            refresh(Acknowledgement::fromJson(version));
}

// The card says whether it is confirmed.
void MustReads::refresh(const Acknowledgement &acknowledgement)
{
    m_database.run("UPDATE must_read SET done_at = (SELECT min(created_at) FROM acknowledgement WHERE post = ?1"
                   " AND signed_at = must_read.signed_at) WHERE post = (SELECT row FROM post WHERE id = ?1)",
        acknowledgement.postId);
    m_changes.note(acknowledgement.groupId, Type::Post, acknowledgement.postId);
}

} // namespace atrium
