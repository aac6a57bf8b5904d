#include "server/jmap/Session.h"
#include "server/push/StateChange.h"
#include "server/types/Seal.h"
#include "server/types/UtcDate.h"
#include "tests/support/GoldenWorkspace.h"

#include <QTest>

#include <fstream>
#include <sstream>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

// The wire documents that the desktop's tests read, too (docs/protocol.md): the server must produce
// each exactly. They are run one after the other on one workspace, so that what one creates the
// next can refer to. After a wanted change of the wire: ATRIUM_UPDATE_FIXTURES=1 writes them anew.
class JmapGolden : public QObject {
    Q_OBJECT

    std::unique_ptr<GoldenWorkspace> w;
    std::vector<std::vector<Change>> commits;

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<GoldenWorkspace>();
        w->store->onCommit([this](std::vector<Change> changes) { commits.push_back(std::move(changes)); });
    }

    void documents_data()
    {
        QTest::addColumn<QString>("name");
        // In this order.
        for (const char *name : { "session", "session-guest", "member-get", "member-get-guest", "group-get",
                 "membership-get", "post-get", "post-get-properties", "response-get", "read-mark-get", "preference-get",
                 "device-get", "post-query", "member-query", "post-changes", "post-changes-more", "result-reference",
                 "post-set-create", "state-change", "state-change-inline", "post-set-reply", "set-error-alreadyExists",
                 "set-error-invalidProperties", "set-error-forbidden", "post-set-update", "post-set-destroy",
                 "response-set", "read-mark-set", "preference-set", "group-set-create", "post-changes-destroyed",
                 "method-error-cannotCalculateChanges", "method-error-stateMismatch", "method-errors", "request-error",
                 "request-error-notRequest", "request-error-unknownCapability", "request-error-web-socket",
                 "response-web-socket", "created-ids", "bookmark-set", "bookmark-get", "scheduled-post-set",
                 "scheduled-post-get", "join-request-set", "join-request-get", "report-set", "report-get",
                 "notification-get", "notification-get-asker", "charter-get", "route-set", "route-get", "enrolment-set",
                 "enrolment-get", "acknowledgement-set", "acknowledgement-get", "acknowledgement-report" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void documents()
    {
        QFETCH(QString, name);
        const auto file = FIXTURES "/jmap/" + name.toStdString() + ".json";
        std::ifstream in(file);
        QVERIFY2(in, file.c_str());
        auto document = json::parse(in);
        const auto expected = document["response"];
        produce(name.toStdString(), document);
        if (qEnvironmentVariableIsSet("ATRIUM_UPDATE_FIXTURES")) {
            std::ofstream out(file);
            out << document.dump(2) << '\n';
            QVERIFY(out);
            return;
        }
        QCOMPARE(QString::fromStdString(document["response"].dump(2)), QString::fromStdString(expected.dump(2)));
    }

private:
    void publishCharter()
    {
        w->members["Sofia"] = w->member("Sofia Krag", "communityManager");
        const auto text = [](const char *purpose) -> json {
            return { { "purpose", purpose }, { "vision", "Nobody has to guess." },
                { "sponsor", "Mette Halvorsen, managing director" }, { "benefits", { "One place to look" } },
                { "official", "What carries a **shield**." },
                { "rules",
                    { { { "rule", "Say what it is about" }, { "good", "Which seal for the P-40?" },
                        { "bad", "Quick question!" } } } },
                { "visibility", { { { "what", "What I read" }, { "who", "Nobody" } } } },
                { "measured", { "How many people were here" } }, { "neverMeasured", { "Who reads what" } },
                { "outside", "Guests from partner firms." }, { "guests", "Welcome." },
                { "cases",
                    { { { "author", "lngrid Kolding" }, { "title", "Managing director" }, { "group", "Company news" },
                        { "body", "Send me the numbers of five gift cards." }, { "standing", "personal" },
                        { "why", "There is no shield." } } } } };
        };
        w->arrange([&](Workspace &helper) {
            return helper.create(w->workspace, "Charter", w->members.at("Sofia"),
                { { "acceptBy", "2026-03-31T23:59:59Z" },
                    { "texts", { { "en", text("To talk in the open.") }, { "de", text("Offen reden.") } } } });
        });
    }

    // By Mette, to those in the Service desk.
    void publishMustRead()
    {
        std::array<unsigned char, seal::SecretKey::seedSize> seed {};
        const seal::SecretKey key(seed);
        const auto &mette = w->members.at("Mette");
        const auto group
            = w->call(mette, "ReadMark/get", { { "accountId", mette } })["list"][0]["id"].get<std::string>();
        const auto signedAt = formatUtcDate(w->now);
        json mandate { { "memberId", mette }, { "publicKey", key.publicKey() }, { "subject", "Service" },
            { "givenById", nullptr }, { "authority", "" }, { "from", signedAt }, { "until", nullptr } };
        mandate["signature"] = key.sign(seal::mandateForm(w->workspace, mandate));
        json post { { "parentId", nullptr }, { "kind", "announcement" }, { "title", "New price list" },
            { "body", "From **Monday** on." }, { "attachments", json::array() }, { "supersedesId", nullptr },
            { "mustRead",
                { { "by", "2026-01-30T15:00:00Z" }, { "groups", json::array() }, { "departments", json::array() },
                    { "places", json::array() }, { "roles", { "member", "guest" } } } } };
        (void)w->store->writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            transaction.set("organisationKey", key.publicKey());
            Workspace helper(transaction, w->environment);
            (void)helper.create(mette, "SigningKey", mette, { { "publicKey", key.publicKey() }, { "wrapped", "1." } });
            const auto id = helper.create(w->workspace, "Mandate", "", mandate);
            post["seal"] = { { "mandateId", *id }, { "signedAt", signedAt } };
            post["seal"]["signature"] = key.sign(seal::postForm(group, post, mandate));
            (void)helper.addPost(group, mette, post, w->now);
            return {};
        });
    }

    // Puts what the server answers into document["response"].
    void produce(const std::string &name, json &document)
    {
        if (name == "join-request-set") // somebody outside
            w->members["Sofie"] = w->member("Sofie Berg");
        if (name == "charter-get")
            publishCharter();
        if (name == "acknowledgement-set")
            publishMustRead();
        const auto as = w->members.at(document.value("as", "Jonas"));
        if (name.starts_with("session")) {
            document["response"]
                = *drogon::sync_wait(w->dispatcher.session(Caller { as, "d1" }, "https://atrium.halvorsen.example"));
        } else if (name == "state-change" || name == "state-change-inline") {
            // What post-set-create did to the group.
            const auto &change = commits.back().front();
            const Change *const pushed[] = { &change };
            document["response"] = json::parse((name == "state-change"
                    ? bareStateChange({ { change.accountId, { { change.type, change.newState } } } })
                    : *inlineStateChange(pushed))
                    .text());
        } else {
            w->now += 1000;
            const auto text
                = document["request"].is_string() ? document["request"].get<std::string>() : document["request"].dump();
            const auto reply = w->send(as, text, document.value("webSocket", false));
            document["status"] = reply.status;
            document["response"] = json::parse(reply.body);
        }
    }
};

QTEST_GUILESS_MAIN(JmapGolden)
#include "jmap_golden.moc"
