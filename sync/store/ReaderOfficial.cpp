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
