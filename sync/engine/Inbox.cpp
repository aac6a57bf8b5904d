#include "sync/engine/Inbox.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The types in an account of this kind (docs/protocol.md, "Accounts").
QList<Type> typesOf(const QString &accountKind)
{
    if (accountKind == u"workspace")
        return { Type::Group, Type::Mandate, Type::Charter, Type::Route, Type::Member };
    if (accountKind == u"group")
        return { Type::Post, Type::Response, Type::Membership, Type::JoinRequest };
    if (accountKind == u"member")
        return { Type::ReadMark, Type::Preference, Type::Notification, Type::Bookmark, Type::Device,
            Type::ScheduledPost, Type::Report, Type::Enrolment, Type::SigningKey, Type::Acknowledgement };
    return {};
}

int rank(const QString &accountKind) { return accountKind == u"member" ? 0 : accountKind == u"workspace" ? 1 : 2; }

} // namespace

Inbox::Inbox(Store &store)
    : m_store(store)
{
}

QList<SyncKey> Inbox::keys() const
{
    QList<SyncKey> keys;
    for (const auto &account : m_accounts) {
        for (const Type type : typesOf(account.kind))
            keys.append({ account.id, type });
    }
    return keys;
}

Result<> Inbox::setAccounts(const Store::SessionInfo &session)
{
    if (const auto stored = m_store.setSession(session); !stored)
        return stored;
    m_accounts = session.accounts;
    std::stable_sort(
        m_accounts.begin(), m_accounts.end(), [](const auto &a, const auto &b) { return rank(a.kind) < rank(b.kind); });
    m_known.clear();
    for (const auto &account : std::as_const(m_accounts))
        m_known.insert(account.id);
    return {};
}

Result<> Inbox::apply(const QList<Store::Applied> &changes)
{
    for (Asking &asking : m_asked) {
        for (const auto &change : changes) {
            if (change.accountId != asking.accountId)
                continue;
            for (const auto &object : change.list)
                asking.changed.insert(object.toObject().value("id"_L1).toString());
            asking.changed.unite(QSet<Id>(change.destroyed.begin(), change.destroyed.end()));
        }
    }
    return changes.isEmpty() ? Result<>() : m_store.apply(changes);
}

Result<> Inbox::retainOnly(const SyncKey &key, const QSet<Id> &ids)
{
    for (Asking &asking : m_asked) {
        if (asking.accountId != key.accountId || key.type != Type::Post)
            continue;
        asking.readAgain = true;
        asking.kept = ids;
    }
    return m_store.retainOnly(key.accountId, key.type, ids);
}

Inbox::Asked Inbox::asking(const Id &accountId)
{
    m_asked.insert(++m_lastAsked, { accountId, {} });
    return m_lastAsked;
}

Result<> Inbox::applyHistory(Asked asked, const QJsonArray &posts, const Store::Backfill &reached)
{
    const Asking asking = m_asked.take(asked);
    QJsonArray current = posts;
    if (!asking.changed.isEmpty() || asking.readAgain) {
        current = {};
        for (const auto &post : posts) {
            const Id id = post.toObject().value("id"_L1).toString();
            if (!asking.changed.contains(id) && (!asking.readAgain || asking.kept.contains(id)))
                current.append(post);
        }
    }
    return m_store.applyHistory(asking.accountId, current, reached, QString());
}

bool Inbox::changedSince(Asked asked, const Id &objectId) const
{
    return m_asked.value(asked).changed.contains(objectId);
}

} // namespace atrium
