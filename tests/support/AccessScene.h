#pragma once

#include "server/store/BlobStore.h"
#include "server/store/Database.h"
#include "server/types/Seal.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <map>

namespace atriumd::test {

// What came of an attempt, as one letter.
//   +  done, or seen           f  forbidden             a  accountNotFound
//   n  notFound, or not seen   e  alreadyExists         s  singleton        p  invalidProperties
//   k  accountNotSupportedByMethod                      i  invalidArguments
inline char letter(const std::string &type)
{
    return type == "forbidden"                  ? 'f'
        : type == "accountNotFound"             ? 'a'
        : type == "notFound"                    ? 'n'
        : type == "alreadyExists"               ? 'e'
        : type == "singleton"                   ? 's'
        : type == "invalidProperties"           ? 'p'
        : type == "accountNotSupportedByMethod" ? 'k'
        : type == "invalidArguments"            ? 'i'
                                                : '?';
}

inline char outcome(const nlohmann::json &answer)
{
    if (answer.contains("type"))
        return letter(answer["type"]);
    for (const char *refused : { "notCreated", "notUpdated", "notDestroyed" })
        if (answer.contains(refused) && !answer[refused].is_null())
            return letter((*answer[refused].begin())["type"]);
    if (answer.contains("notFound") && !answer["notFound"].empty())
        return 'n';
    return '+';
}

inline const std::vector<std::string> roles { "member", "leader", "teamLead", "communityManager", "topicExpert",
    "admin", "advisor", "guest" };
inline const std::vector<std::string> employees { "member", "leader", "teamLead", "topicExpert" };
inline const std::vector<std::string> stewards { "communityManager", "admin" };

// Who tries, to a group.
struct Column {
    const char *name;
    std::vector<std::string> roles;
    std::string membership; // empty: none
    std::string join; // of the group
    const char *letters = ""; // of docs/protocol.md, "set by", that they are in it: O, W
};
inline const std::vector<Column> columns {
    { "employee outside, open", employees, "", "open" },
    { "employee outside, by request", employees, "", "request" },
    { "employee outside, by invitation", employees, "", "invite" },
    { "steward outside, open", stewards, "", "open", "W" },
    { "steward outside, by request", stewards, "", "request", "W" },
    { "steward outside, by invitation", stewards, "", "invite", "W" },
    { "guest outside", { "guest" }, "", "open" },
    { "advisor outside", { "advisor" }, "", "open" },
    { "member", employees, "member", "invite" },
    { "moderator", employees, "moderator", "invite", "O" },
    { "owner", employees, "owner", "invite", "O" },
    { "steward as a member", stewards, "member", "invite", "W" },
    { "guest as a member", { "guest" }, "member", "invite" },
};

// A workspace with one of everything, in which an actor tries what they may. Every employee of it has a
// signing key and a mandate.
struct AccessScene : TestWorkspace {
    seal::SecretKey organisation { seedOf('o') };
    std::string owner, other, stranger, admin, actor; // owner and other are in the group; stranger and admin are not
    std::string group, actorsRole;
    int made = 0;

    AccessScene(
        const std::string &role, const std::string &kind, const std::string &membership, const std::string &join)
        : actorsRole(role)
    {
        must(store->writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            transaction.set("organisationKey", organisation.publicKey());
            return true;
        }));
        owner = person("Owner");
        other = person("Other");
        stranger = person("Stranger");
        admin = person("Admin", "admin");
        actor = person("Actor", role);
        group = TestWorkspace::group(owner, "Group", kind, join);
        TestWorkspace::join(group, other);
        if (!membership.empty())
            TestWorkspace::join(group, actor, membership);
        for (const auto &account : { group, workspace })
            must(store->writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
                BlobStore::record(transaction, { account, "b1", 77, "image/png", owner, now });
                return true;
            }));
    }

    static std::array<unsigned char, 32> seedOf(unsigned char letter)
    {
        std::array<unsigned char, 32> seed {};
        seed.fill(letter);
        return seed;
    }
    std::string token() { return "t" + std::to_string(++made); }
    std::string person(const std::string &name, const std::string &role = "member")
    {
        const auto id = member(name, role);
        if (role != "guest" && role != "advisor") {
            auto &speaker = m_speakers[id];
            speaker.key = std::make_unique<seal::SecretKey>(seedOf(static_cast<unsigned char>(m_speakers.size())));
            arrange([&](Workspace &helper) {
                return helper.create(
                    id, "SigningKey", id, { { "publicKey", speaker.key->publicKey() }, { "wrapped", "1.x" } });
            });
            speaker.mandate = signedMandate(mandateOf(id));
            speaker.mandate["id"] = madeMandate(speaker.mandate);
        }
        return id;
    }
    std::string madeMandate(const nlohmann::json &mandate)
    {
        return arrange([&](Workspace &helper) { return helper.create(workspace, "Mandate", "", mandate); });
    }
    nlohmann::json mandateOf(const std::string &who)
    {
        return { { "token", token() }, { "memberId", who }, { "publicKey", publicKeyOf(who) }, { "subject", "Travel" },
            { "authority", "" }, { "givenById", nullptr }, { "from", formatUtcDate(now - 3'600'000) },
            { "until", nullptr } };
    }
    nlohmann::json signedMandate(nlohmann::json mandate)
    {
        mandate["signature"] = organisation.sign(seal::mandateForm(workspace, mandate));
        return mandate;
    }
    std::string publicKeyOf(const std::string &who) { return m_speakers.at(who).key->publicKey(); }
    std::string mandateIdOf(const std::string &who) { return m_speakers.at(who).mandate["id"]; }
    // Signed by who has a mandate; else with somebody else's, for want of one.
    nlohmann::json sealed(nlohmann::json post, const std::string &author)
    {
        const auto found = m_speakers.find(author);
        const auto &speaker = found == m_speakers.end() ? m_speakers.at(owner) : found->second;
        const nlohmann::json rest { { "parentId", nullptr }, { "kind", "update" }, { "title", "" }, { "body", "" },
            { "attachments", nlohmann::json::array() }, { "mustRead", nullptr }, { "supersedesId", nullptr } };
        for (const auto &[name, value] : rest.items())
            post.emplace(name, value);
        post["seal"] = { { "mandateId", speaker.mandate["id"] }, { "signedAt", formatUtcDate(now) } };
        post["seal"]["signature"] = speaker.key->sign(seal::postForm(group, post, speaker.mandate));
        return post;
    }
    static nlohmann::json everybody() // a MustRead
    {
        const auto none = nlohmann::json::array();
        return { { "by", nullptr }, { "groups", none }, { "departments", none }, { "places", none },
            { "roles", none } };
    }

    std::string postOf(const std::string &author) { return post(group, author, { { "body", "x" } }); }
    std::string officialPost() { return post(group, other, sealed({ { "body", "x" } }, other)); }
    std::string mustReadPostOf(const std::string &author)
    {
        now += 1000; // as post() does before it writes
        auto properties = sealed({ { "body", "x" }, { "mustRead", everybody() } }, author);
        now -= 1000;
        return post(group, author, properties);
    }
    std::string pollPost() { return post(group, other, { { "kind", "poll" }, { "poll", poll() } }); }
    static nlohmann::json poll()
    {
        return { { "options", { { { "id", "a" }, { "text", "Monday" } }, { { "id", "b" }, { "text", "Friday" } } } } };
    }
    std::string membershipOf(const std::string &who)
    {
        return must(store->readNow<std::string>([&](ReadTransaction &transaction) -> Result<std::string> {
            auto row = transaction.database().query(
                "SELECT membership_id FROM membership WHERE group_id = ? AND member_id = ?", group, who);
            return row.step() ? row.text(0) : "i1";
        }));
    }
    // As the server does it; "x" when that is not possible.
    std::string make(const std::string &account, const std::string &type, const std::string &author,
        const nlohmann::json &properties)
    {
        return arrange([&](Workspace &helper) -> Result<std::string> {
            auto id = helper.create(account, type, author, properties);
            return id ? *id : "x";
        });
    }
    void restore(const std::string &account, const std::string &type, const std::string &id, nlohmann::json before)
    {
        before.erase("id");
        arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(account, type, id, before);
            return "";
        });
    }
    void forget(const std::string &account, const std::string &type, const std::string &id)
    {
        arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.destroy(account, type, id);
            return "";
        });
    }
    std::string requestOf(const std::string &who)
    {
        const auto join = body(workspace, "Group", group)["join"];
        restore(workspace, "Group", group, { { "join", "request" } });
        const auto id = make(group, "JoinRequest", who, nlohmann::json::object());
        restore(workspace, "Group", group, { { "join", join } });
        return id;
    }
    static nlohmann::json charterText()
    {
        const auto none = nlohmann::json::array();
        return { { "purpose", "To talk." }, { "vision", "" }, { "sponsor", "" }, { "benefits", none },
            { "official", "What has a shield." }, { "rules", none }, { "visibility", none }, { "measured", none },
            { "neverMeasured", none }, { "outside", "" }, { "guests", "Welcome." }, { "cases", none } };
    }

private:
    struct Speaker {
        std::unique_ptr<seal::SecretKey> key;
        nlohmann::json mandate;
    };
    std::map<std::string, Speaker> m_speakers;
};

} // namespace atriumd::test
