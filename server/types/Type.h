#pragma once

#include "server/store/Store.h"
#include "server/types/Environment.h"
#include "server/types/PropertyTable.h"
#include "server/types/SetError.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace atriumd {

// Whose act it is: a member of the workspace, or (who::server in `bits`) atriumd itself on behalf
// of one.
struct Actor {
    std::string memberId;
    std::string role;
    who::Set bits = who::nobody;

    bool isServer() const { return bits & who::server; }
};

// What a change happens in: one account, for one actor, in one transaction.
struct Context {
    WriteTransaction &transaction;
    const Environment &environment;
    std::string workspaceId;
    Actor actor;
    std::string accountId;
    who::Set standing = who::nobody; // the actor's, in this account
    bool isQuiet = false; // nobody is notified: what is written happened long ago, or to nobody's news

    Context in(std::string otherAccount) const // for consequences: the server's own act
    {
        return { transaction, environment, workspaceId, { actor.memberId, actor.role, who::server },
            std::move(otherAccount), who::server, isQuiet };
    }
    bool is(who::Set needed) const { return (standing & (needed | who::server)) != 0; }
};

// One object before and after a change. `before` is null at create.
struct Draft {
    Object row; // its columns; the body is made from `after`
    nlohmann::json before;
    nlohmann::json after;
};

// A JMAP type: its table of properties, and what is particular about it. The hooks named before
// look and complete, and refuse by a SetError; they must not write. Those named after write the
// consequences and cannot fail. So an object that is refused leaves no trace.
class Type {
public:
    Type(std::string name, AccountKind home, char idPrefix, PropertyTable properties);
    virtual ~Type();
    Type(const Type &) = delete;
    Type &operator=(const Type &) = delete;

    const std::string name;
    const AccountKind home; // the kind of account that has such objects
    const char idPrefix;
    const PropertyTable properties;
    const bool hasToken; // creates are idempotent

    // Who may call /set without having the account: for these calls it need not be in the Session.
    virtual who::Set outsiders() const { return who::nobody; }
    // For a singleton create and destroy are refused as such (RFC 8620 section 5.3).
    virtual bool isSingleton() const { return false; }
    // What the actor is to an object beyond its author, which is a column.
    virtual who::Set relation(ReadTransaction &transaction, const Actor &actor, const Object &object) const;
    // What whoever creates an object is to it besides who::creator and who::author.
    virtual who::Set creatorRelation() const { return who::nobody; }

    virtual std::optional<SetError> beforeCreate(Context &context, Draft &draft) const;
    virtual void afterCreate(Context &context, Draft &draft) const;
    virtual std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const;
    virtual void afterUpdate(Context &context, Draft &draft) const;
    virtual std::optional<SetError> beforeDestroy(Context &context, const Draft &draft) const;
    virtual void afterDestroy(Context &context, const Draft &draft) const;
};

// All types by name; nothing: no such type. They live as long as the program and do not change.
const Type *findType(std::string_view name);
const std::vector<const Type *> &allTypes();

} // namespace atriumd
