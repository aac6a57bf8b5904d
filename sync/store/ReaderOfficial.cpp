#include "sync/store/Reader.h"

#include "sync/store/ReaderParts.h"
#include "sync/types/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of Reader that knows who speaks officially.
namespace atrium {

using namespace reading;

namespace {

std::optional<Post> officialPost(Database &database, const Id &id)
{
    auto query = database.query("SELECT p.shown, a.id FROM post p CROSS JOIN account a ON a.key = p.account"
                                " WHERE p.id = ? AND p.proof = ? AND p.shown IS NOT NULL",
        id, static_cast<int>(Proof::Official));
    return query.next() ? std::optional(Post::fromJson(query.text(1), json::parse(query.bytes(0)))) : std::nullopt;
}

} // namespace

Reader::Standing Reader::standing(const Id &postId) const
{
    Standing standing;
    Post post;
    {
        auto query = m_database->query("SELECT p.shown, a.id, p.proof FROM post p CROSS JOIN account a"
                                       " ON a.key = p.account WHERE p.id = ? AND p.shown IS NOT NULL",
            postId);
        if (!query.next())
            return standing;
        post = Post::fromJson(query.text(1), json::parse(query.bytes(0)));
        standing.proof = static_cast<Proof>(query.integer(2));
    }
    if (!post.seal)
        return standing;
    if (auto query = m_database->query(directorySql, static_cast<int>(Type::Mandate), post.seal->mandateId);
        query.next())
        standing.mandate = Mandate::fromJson(json::parse(query.bytes(0)));
    standing.givenBy = member(standing.mandate.givenById).value_or(Member());
    if (!post.supersedesId.isEmpty())
        standing.supersedes = officialPost(*m_database, post.supersedesId);
    // The link forward is the server's word alone: it counts when the newer post says the same.
    if (!post.supersededById.isEmpty())
        standing.supersededBy = officialPost(*m_database, post.supersededById);
    if (standing.supersededBy && standing.supersededBy->supersedesId != postId)
        standing.supersededBy.reset();
    return standing;
}

QList<FeedRow> Reader::mustReads() const
{
    QList<FeedRow> rows;
    for (auto query = m_database->query(
             "SELECT coalesce(m.by_at, 0), p.row, p.id, a.id FROM must_read m CROSS JOIN post p ON p.row = m.post"
             " CROSS JOIN account a ON a.key = p.account WHERE m.done_at IS NULL"
             " ORDER BY m.by_at IS NULL, m.by_at, m.signed_at, p.row");
        query.next();)
        rows.append(feedRow(query));
    return rows;
}

int Reader::waitingOfficial() const
{
    auto query = m_database->query("SELECT count(*) FROM must_read m CROSS JOIN post p ON p.row = m.post"
                                   " WHERE m.done_at IS NULL AND NOT (p.official = 1 AND p.unread = 1)");
    return unreadOfficial() + (query.next() ? static_cast<int>(query.integer(0)) : 0);
}

bool Reader::mayReport(const PostDetails &post) const
{
    if (!post.post.mustRead || post.proof != Proof::Official || !post.post.supersededById.isEmpty()
        || post.post.id.startsWith(u'~'))
        return false;
    const QString role = member(memberId()).value_or(Member()).role;
    return post.mine || role == "admin"_L1 || role == "communityManager"_L1;
}

QList<Mandate> Reader::mandates() const
{
    QList<Mandate> mandates;
    for (auto query = m_database->query("SELECT shown FROM object WHERE type = ? AND shown IS NOT NULL AND account ="
                                        " (SELECT key FROM account WHERE id = ?)",
             static_cast<int>(Type::Mandate), workspaceId());
        query.next();)
        mandates.append(Mandate::fromJson(json::parse(query.bytes(0))));
    std::ranges::sort(mandates, [](const Mandate &a, const Mandate &b) {
        return std::pair(a.subject.toCaseFolded(), a.id) < std::pair(b.subject.toCaseFolded(), b.id);
    });
    return mandates;
}

QList<Mandate> Reader::myMandates(const QDateTime &now) const
{
    const auto key = signingKey();
    QList<Mandate> mandates = this->mandates();
    mandates.removeIf([&, me = memberId()](const Mandate &mandate) {
        return mandate.memberId != me || !key || mandate.publicKey != key->publicKey || now < mandate.from
            || (mandate.until.isValid() && now > mandate.until)
            || (mandate.withdrawnAt.isValid() && now >= mandate.withdrawnAt);
    });
    return mandates;
}

QString Reader::organisationKey() const { return setting(*m_database, u"organisationKey"_s); }

QString Reader::offeredOrganisationKey() const { return setting(*m_database, u"organisationKeyOffered"_s); }

std::optional<SigningKey> Reader::signingKey() const
{
    auto query = m_database->query(ownSql, static_cast<int>(Type::SigningKey));
    return query.next() ? std::optional(SigningKey::fromJson(json::parse(query.bytes(0)))) : std::nullopt;
}

} // namespace atrium
