#include "sync/store/Proof.h"

#include "sync/store/Accounts.h"
#include "sync/store/Database.h"
#include "sync/store/Signing.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr qint64 clockTolerance = 10LL * 60 * 1000; // ms that clocks may differ by
}

bool proof::isSigned(const QJsonObject &mandate, const Id &workspaceId, const QString &organisationKey)
{
    return signing::verify(
        signing::mandateForm(workspaceId, mandate), mandate.value("signature"_L1).toString(), organisationKey);
}

Proof proof::check(const Id &accountId, const QJsonObject &post, const QJsonObject &json, bool mandateIsSigned)
{
    const QJsonObject seal = post.value("seal"_L1).toObject();
    if (seal.isEmpty() || post.value("removed"_L1).toBool())
        return Proof::None;
    if (json.isEmpty())
        return Proof::NoMandate;
    if (!mandateIsSigned)
        return Proof::Foreign;
    const Mandate mandate = Mandate::fromJson(json);
    if (mandate.memberId != post.value("authorId"_L1).toString())
        return Proof::OtherAuthor;
    if (!signing::verify(signing::postForm(accountId, post, mandate.signature), seal.value("signature"_L1).toString(),
            mandate.publicKey))
        return Proof::Altered;

    // Two clocks: the author's, which is signed, and the server's, which knows when it came. A key that
    // was lost can be used with an earlier date, but not to arrive earlier.
    const QDateTime signedAt = json::time(seal, "signedAt"_L1);
    const QDateTime editedAt = json::time(post, "editedAt"_L1);
    const QDateTime cameAt = editedAt.isValid() ? editedAt : json::time(post, "createdAt"_L1);
    if (signedAt.addMSecs(clockTolerance) < mandate.from || signedAt > cameAt.addMSecs(clockTolerance))
        return Proof::NotYet;
    if (mandate.until.isValid() && cameAt > mandate.until.addMSecs(clockTolerance))
        return Proof::Ended;
    if (mandate.withdrawnAt.isValid() && cameAt >= mandate.withdrawnAt)
        return Proof::Withdrawn;
    return Proof::Official;
}

Mandates::Mandates(Database &database, Accounts &accounts)
    : m_database(database)
    , m_accounts(accounts)
{
}

Proof Mandates::proofOf(const Id &accountId, const QJsonObject &post)
{
    const QJsonObject seal = post.value("seal"_L1).toObject();
    if (seal.isEmpty())
        return Proof::None;
    const Id id = seal.value("mandateId"_L1).toString();
    auto known = m_known.constFind(id);
    if (known == m_known.cend()) {
        const Id workspace = m_accounts.workspace();
        auto query = m_database.query("SELECT shown FROM object WHERE account = ? AND type = ? AND id = ?",
            m_accounts.key(workspace), static_cast<int>(Type::Mandate), id);
        const QJsonObject mandate = query.next() ? json::parse(query.bytes(0)) : QJsonObject();
        known = m_known.insert(
            id, { mandate, proof::isSigned(mandate, workspace, m_accounts.setting(u"organisationKey"_s)) });
    }
    return proof::check(accountId, post, known->mandate, known->isSigned);
}

} // namespace atrium
