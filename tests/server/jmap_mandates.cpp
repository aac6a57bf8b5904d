#include "server/types/Seal.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <fstream>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

std::array<unsigned char, 32> seedOf(unsigned char letter)
{
    std::array<unsigned char, 32> seed {};
    seed.fill(letter);
    return seed;
}

constexpr std::int64_t hour = 3'600'000;

// An official group, an organisation key, and Ingrid, who has a mandate.
struct Fixture : TestWorkspace {
    seal::SecretKey organisation { seedOf('o') }, key { seedOf('i') };
    std::string admin = member("Admin", "admin");
    std::string ingrid = member("Ingrid", "leader");
    std::string jonas = member("Jonas");
    std::string news = TestWorkspace::group(admin, "News", "official");
    int tokens = 0;
    json mandate;

    Fixture()
    {
        join(news, ingrid);
        join(news, jonas);
        must(store->writeNow<bool>([&](WriteTransaction &t) -> Result<bool> {
            t.set("organisationKey", organisation.publicKey());
            return true;
        }));
        create(ingrid, "SigningKey", ingrid,
            { { "token", token() }, { "publicKey", key.publicKey() }, { "wrapped", "1.x" } });
        mandate = body(workspace, "Mandate", give(mandateOf(ingrid, key)));
    }

    std::string token() { return "t" + std::to_string(++tokens); }
    json mandateOf(const std::string &member, const seal::SecretKey &memberKey, json more = json::object())
    {
        json given { { "token", token() }, { "memberId", member }, { "publicKey", memberKey.publicKey() },
            { "subject", "Travel" }, { "authority", "" }, { "givenById", admin }, { "from", formatUtcDate(now - hour) },
            { "until", nullptr } };
        given.update(more);
        given["signature"] = organisation.sign(seal::mandateForm(workspace, given));
        return given;
    }
    std::string give(const json &given)
    {
        const auto answer = create(admin, "Mandate", workspace, given);
        return answer["created"].is_null() ? "" : answer["created"]["new"]["id"].get<std::string>();
    }
    json post(json more = json::object())
    {
        json properties { { "token", token() }, { "parentId", nullptr }, { "kind", "announcement" },
            { "title", "Trains" }, { "body", "Under five hours." }, { "attachments", json::array() },
            { "supersedesId", nullptr }, { "mustRead", nullptr },
            { "seal", { { "mandateId", mandate["id"] }, { "signedAt", formatUtcDate(now) } } } };
        properties.update(more);
        return properties;
    }
    json sealed(json properties)
    {
        properties["seal"]["signature"] = key.sign(seal::postForm(news, properties, mandate));
        return properties;
    }
    json send(const std::string &as, const json &properties) { return create(as, "Post", news, properties); }
};

// What was refused, and why; "" when it was done.
std::string refusal(const json &answer)
{
    for (const char *refused : { "notCreated", "notUpdated", "notDestroyed" })
        if (answer.contains(refused) && !answer[refused].is_null()) {
            const auto &error = *answer[refused].begin();
            return error.value("properties", json::array({ error["type"] }))[0];
        }
    return answer.value("type", "");
}

} // namespace

class JmapMandates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSealedAreFound()
    {
        Fixture f;
        const auto id = [](const json &answer) { return answer["created"]["new"]["id"].get<std::string>(); };
        const auto query = [&](json filter) {
            return f.call(f.ingrid, "Post/query", { { "accountId", f.news }, { "filter", std::move(filter) } });
        };
        const auto official = id(f.send(f.ingrid, f.sealed(f.post())));
        const auto reply = id(f.send(f.ingrid,
            { { "token", f.token() }, { "parentId", official }, { "kind", "update" }, { "body", "From June." } }));
        QCOMPARE(query({ { "sealed", true } })["ids"], json::array({ official }));
        QCOMPARE(query({ { "sealed", false } })["ids"], json::array({ reply }));
        QCOMPARE(query({ { "sealed", true }, { "before", "2000-01-01T00:00:00Z" } })["ids"], json::array());
        QCOMPARE(query({ { "sealed", "yes" } })["type"], "invalidArguments");
        f.update(f.ingrid, "Post", f.news, official, { { "removed", true } });
        QCOMPARE(query({ { "sealed", true } })["ids"], json::array()); // nothing is official about it any more
    }

    // The same document that the desktop's tests read; it was signed by neither of the two.
    void golden()
    {
        std::ifstream file(FIXTURES "/seal/seal.json");
        const auto d = json::parse(file);
        QCOMPARE(
            seal::mandateForm(d["workspaceId"].get<std::string>(), d["mandate"]), d["mandateForm"].get<std::string>());
        QCOMPARE(seal::postForm(d["accountId"].get<std::string>(), d["post"], d["mandate"]),
            d["postForm"].get<std::string>());
        QVERIFY(seal::verify(d["mandateForm"].get<std::string>(), d["mandate"]["signature"], d["organisationKey"]));
        QVERIFY(
            seal::verify(d["postForm"].get<std::string>(), d["post"]["seal"]["signature"], d["mandate"]["publicKey"]));
        QVERIFY(!seal::verify(
            d["postForm"].get<std::string>() + " ", d["post"]["seal"]["signature"], d["mandate"]["publicKey"]));
    }

    void theSessionNamesTheKey()
    {
        Fixture f;
        QCOMPARE(f.body(f.workspace, "Member", f.ingrid)["signingKey"].get<std::string>(), f.key.publicKey());
    }

    void onlyTheOrganisationKeyGives()
    {
        Fixture f;
        const auto refused = [&](json more, const seal::SecretKey *by = nullptr) {
            auto given = f.mandateOf(f.ingrid, f.key, std::move(more));
            if (by)
                given["signature"] = by->sign(seal::mandateForm(f.workspace, given));
            return refusal(f.create(f.admin, "Mandate", f.workspace, given));
        };
        QCOMPARE(refused(json::object()), "");
        QCOMPARE(refused(json::object(), &f.key), "signature");
        QCOMPARE(refused({ { "memberId", f.jonas } }), "publicKey"); // it is not his
        QCOMPARE(refused({ { "memberId", "mNobody" } }), "memberId");
        QCOMPARE(refused({ { "givenById", f.member("Priya", "guest") } }), "givenById");
        QCOMPARE(refused({ { "until", formatUtcDate(f.now - 2 * hour) } }), "until");
        QCOMPARE(refused({ { "publicKey", "AAAA" } }), "publicKey");
        auto altered = f.mandateOf(f.ingrid, f.key);
        altered["subject"] = "Everything";
        QCOMPARE(refusal(f.create(f.admin, "Mandate", f.workspace, altered)), "signature");
        QCOMPARE(refusal(f.create(f.jonas, "Mandate", f.workspace, f.mandateOf(f.ingrid, f.key))), "forbidden");
    }

    void anOfficialGroupIsForWhoHasAMandate()
    {
        Fixture f;
        auto unsealed = f.post();
        unsealed.erase("seal");
        QCOMPARE(refusal(f.send(f.admin, unsealed)), "forbidden"); // its owner, even
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post()))), "");
    }

    void sealsAreChecked_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : { "body", "title", "kind", "attachment", "mandate", "signature", "future", "shape" })
            QTest::newRow(change) << change;
    }
    void sealsAreChecked()
    {
        QFETCH(const QString, change);
        Fixture f;
        auto post = f.sealed(f.post());
        if (change == "body" || change == "title")
            post[change.toStdString()] = "Something else";
        else if (change == "kind")
            post["kind"] = "update";
        else if (change == "mandate")
            post["seal"]["mandateId"] = "aNothing";
        else if (change == "signature")
            post["seal"]["signature"] = f.organisation.sign("x");
        else if (change == "future")
            post = f.sealed(f.post(
                { { "seal", { { "mandateId", f.mandate["id"] }, { "signedAt", formatUtcDate(f.now + hour) } } } }));
        else if (change == "shape")
            post["seal"]["more"] = 1;
        else
            post["attachments"].push_back(
                { { "blobId", "b" + std::string(64, '0') }, { "name", "a" }, { "type", "a/b" }, { "size", 1 } });
        QCOMPARE(refusal(f.send(f.ingrid, post)), change == "attachment" ? "attachments" : "seal");
    }

    void nobodyElseUsesIt()
    {
        Fixture f;
        QCOMPARE(refusal(f.send(f.jonas, f.sealed(f.post()))), "seal");
        const auto namesake = f.member("Ingrid");
        f.join(f.news, namesake);
        QCOMPARE(refusal(f.send(namesake, f.sealed(f.post()))), "seal"); // a name is no authority
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post({ { "kind", "praise" } })))), "seal");
    }

    void itEnds()
    {
        Fixture f;
        const auto first = f.sealed(f.post());
        QCOMPARE(refusal(f.update(
                     f.jonas, "Mandate", f.workspace, f.mandate["id"], { { "withdrawnAt", formatUtcDate(f.now) } })),
            "forbidden");
        QCOMPARE(refusal(f.update(f.admin, "Mandate", f.workspace, f.mandate["id"],
                     { { "withdrawnAt", formatUtcDate(f.now + hour) } })),
            "");
        QCOMPARE(refusal(f.send(f.ingrid, first)), "");
        f.now += hour;
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post()))), "seal");
        // With a date before it was withdrawn, too: our clock counts.
        QCOMPARE(refusal(f.send(f.ingrid,
                     f.sealed(f.post({ { "seal",
                         { { "mandateId", f.mandate["id"] }, { "signedAt", formatUtcDate(f.now - hour) } } } })))),
            "seal");
        QCOMPARE(refusal(f.update(f.admin, "Mandate", f.workspace, f.mandate["id"], { { "withdrawnAt", nullptr } })),
            "withdrawnAt");
        QCOMPARE(refusal(f.update(f.admin, "Mandate", f.workspace, f.mandate["id"],
                     { { "withdrawnAt", formatUtcDate(f.now - 2 * hour) } })),
            "");
        QCOMPARE(
            refusal(f.update(f.admin, "Mandate", f.workspace, f.mandate["id"], { { "subject", "All" } })), "subject");

        f.mandate = f.body(
            f.workspace, "Mandate", f.give(f.mandateOf(f.ingrid, f.key, { { "until", formatUtcDate(f.now + hour) } })));
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post()))), "");
        f.now += 2 * hour;
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post()))), "seal");
        f.mandate = f.body(
            f.workspace, "Mandate", f.give(f.mandateOf(f.ingrid, f.key, { { "from", formatUtcDate(f.now + hour) } })));
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post()))), "seal");
    }

    void anEditIsSignedAgain()
    {
        Fixture f;
        auto post = f.sealed(f.post());
        const std::string id = f.send(f.ingrid, post)["created"]["new"]["id"];
        QCOMPARE(refusal(f.update(f.ingrid, "Post", f.news, id, { { "body", "Other" } })), "seal");
        QCOMPARE(refusal(f.update(f.ingrid, "Post", f.news, id, { { "topics", { "travel" } } })), "seal");
        f.now += 1000;
        post["body"] = "Other";
        post["seal"]["signedAt"] = formatUtcDate(f.now);
        post = f.sealed(post);
        QCOMPARE(
            refusal(f.update(f.ingrid, "Post", f.news, id, { { "body", "Other" }, { "seal", post["seal"] } })), "");
        QCOMPARE(f.body(f.news, "Post", id)["versions"].size(), 1U);
        QCOMPARE(refusal(f.update(f.admin, "Post", f.news, id, { { "removed", true } })), "");
        QVERIFY(f.body(f.news, "Post", id)["seal"].is_null());
    }

    void whatReplacesLinksBothWays()
    {
        Fixture f;
        const std::string first = f.send(f.ingrid, f.sealed(f.post()))["created"]["new"]["id"];
        const auto second = f.send(f.ingrid, f.sealed(f.post({ { "supersedesId", first } })));
        QCOMPARE(refusal(second), "");
        const std::string id = second["created"]["new"]["id"];
        QCOMPARE(f.body(f.news, "Post", first)["supersededById"].get<std::string>(), id);
        QCOMPARE(refusal(f.send(f.ingrid, f.sealed(f.post({ { "supersedesId", first } })))), "supersedesId");
        auto reply = f.post({ { "parentId", first }, { "kind", "update" }, { "supersedesId", id } });
        reply.erase("seal");
        QCOMPARE(refusal(f.send(f.jonas, reply)), "supersedesId");
        QCOMPARE(refusal(f.destroy(f.ingrid, "Post", f.news, id)), "");
        QVERIFY(f.body(f.news, "Post", first)["supersededById"].is_null());
    }

    void oneSigningKeyEach()
    {
        Fixture f;
        const auto second = f.create(f.ingrid, "SigningKey", f.ingrid,
            { { "token", f.token() }, { "publicKey", f.organisation.publicKey() }, { "wrapped", "1.y" } });
        QCOMPARE(refusal(second), "alreadyExists");
        const auto keys = f.call(f.ingrid, "SigningKey/get", { { "accountId", f.ingrid } })["list"];
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(f.call(f.jonas, "SigningKey/get", { { "accountId", f.ingrid } })["type"].get<std::string>(),
            "accountNotFound");
        QCOMPARE(refusal(f.destroy(f.ingrid, "SigningKey", f.ingrid, keys[0]["id"])), "");
        QVERIFY(f.body(f.workspace, "Member", f.ingrid)["signingKey"].is_null());
        QCOMPARE(f.give(f.mandateOf(f.ingrid, f.key)), ""); // there is no key that it would be for
        const auto guest = f.member("Priya", "guest");
        QCOMPARE(refusal(f.create(guest, "SigningKey", guest,
                     { { "token", "x" }, { "publicKey", f.key.publicKey() }, { "wrapped", "1.y" } })),
            "forbidden");
    }

    // Guests see the mandates of those whom they see, from when they see them.
    void guestsSeeWhoSpeaksToThem()
    {
        Fixture f;
        const auto guest = f.member("Priya", "guest");
        const auto advisor = f.member("Advisor", "advisor");
        const auto partners = f.group(f.admin, "Partners", "partner");
        f.join(partners, guest);
        const auto seen = [&](const std::string &as) {
            return f.call(as, "Mandate/get", { { "accountId", f.workspace }, { "ids", nullptr } })["list"].size();
        };
        QCOMPARE(seen(guest), 0U);
        QCOMPARE(seen(advisor), 0U);
        QCOMPARE(seen(f.jonas), 1U);
        const auto state = f.state(guest, "Mandate", f.workspace);
        f.join(partners, f.ingrid);
        QCOMPARE(seen(guest), 1U);
        const auto changes
            = f.call(guest, "Mandate/changes", { { "accountId", f.workspace }, { "sinceState", state } });
        QCOMPARE(changes["updated"].size() + changes["created"].size(), 1U);
    }
};

QTEST_GUILESS_MAIN(JmapMandates)
#include "jmap_mandates.moc"
