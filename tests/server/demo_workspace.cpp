#include "server/demo/Calendar.h"
#include "server/demo/Demo.h"
#include "server/store/Database.h"
#include "server/store/Store.h"
#include "server/types/MustRead.h"
#include "server/types/UtcDate.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace atriumd;
using nlohmann::json;

namespace {

constexpr std::int64_t monday = 1'771'837'200'000; // 2026-02-23 09:00 UTC

struct Demo {
    QTemporaryDir directory;
    std::unique_ptr<Store> store;
    Result<DemoReport> report = failure("none", "");

    explicit Demo(std::uint64_t seed, int posts = 2000)
        : store(std::move(*Store::open(directory.path().toStdString())))
        , report(makeDemo(*store,
              { .seed = seed,
                  .now = monday,
                  .passwordHash = "hash",
                  .passphrase = "",
                  .organisationKey = {},
                  .posts = posts },
              {}))
    {
    }
    template <typename Read> auto read(Read work)
    {
        using T = decltype(work(std::declval<ReadTransaction &>()));
        return *store->readNow<T>([&](ReadTransaction &transaction) -> Result<T> { return work(transaction); });
    }
    QByteArray hash()
    {
        return read([](ReadTransaction &transaction) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            auto row = transaction.database().query(
                "SELECT account_id, type, id, modseq, body FROM object ORDER BY 1, 2, 3");
            while (row.step())
                for (int column = 0; column < 5; ++column)
                    hash.addData(QByteArray::fromStdString(row.text(column)));
            return hash.result();
        });
    }
};

} // namespace

// The demo as it stands in the store.
class DemoWorkspace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Demo> m_demo;

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_demo = std::make_unique<Demo>(1);
        const auto &demo = *m_demo;
        QVERIFY2(demo.report, demo.report ? "" : demo.report.error().message.c_str());
        qInfo("%d members, %d groups, %d posts, %d responses, %d pictures in %lld ms", demo.report->members,
            demo.report->groups, demo.report->posts, demo.report->responses, demo.report->pictures, timer.elapsed());
    }
    void cleanupTestCase() { m_demo.reset(); }

    void isComplete()
    {
        const auto &demo = *m_demo;
        QCOMPARE(demo.report->groups, 14);
        QVERIFY(demo.report->posts >= 2000);
        QCOMPARE(demo.report->email, std::string("mette.sand@halvorsen.example"));
    }

    void sameSeedSameBytes()
    {
        Demo one(5, 0), same(5, 0), other(6, 0);
        QVERIFY(one.report && same.report && other.report);
        QCOMPARE(one.hash(), same.hash());
        QVERIFY(one.hash() != other.hash());
    }

    void isRefusedWhereThereIsAWorkspace()
    {
        auto &demo = *m_demo;
        const auto again = makeDemo(*demo.store,
            { .seed = 1, .now = monday, .passwordHash = "", .passphrase = "", .organisationKey = {}, .posts = 2000 },
            {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("notEmpty"));
    }

    void everybodyCanSignIn()
    {
        auto &demo = *m_demo;
        const auto without = demo.read([](ReadTransaction &transaction) {
            auto row
                = transaction.database().query("SELECT count(*) FROM credential WHERE password_hash IS NOT 'hash'");
            row.step();
            return row.integer(0);
        });
        QCOMPARE(without, 0);
    }

    // What the server looks at when it starts: a demo is opened for months.
    void guestsAreHereForLong()
    {
        auto &demo = *m_demo;
        std::map<std::string, json> firms;
        int guests = 0;
        const auto firstEnd = demo.read([&](ReadTransaction &transaction) {
            for (const auto &object : transaction.all(demo.report->workspaceId, "Group", -1)) {
                const auto group = json::parse(object.body);
                if (group["kind"] == "partner")
                    firms[group["name"]] = group["firms"];
                guests += group["guestCount"].get<int>();
            }
            auto row = transaction.database().query("SELECT min(activity_at) FROM object"
                                                    " WHERE type = 'Membership' AND destroyed = 0 AND activity_at > 0");
            row.step();
            return row.integer(0);
        });
        QCOMPARE(firms["Brandt Seals project"], json({ "Brandt Seals" }));
        QCOMPARE(firms["Nordvand pilot"], json({ "Nordvand" }));
        QCOMPARE(guests, 7);
        QVERIFY(firstEnd > monday + 200 * calendar::day);
    }

    // What Mette sees on Monday morning.
    void metteHasUnreadPosts()
    {
        auto &demo = *m_demo;
        const auto unread = demo.read([](ReadTransaction &transaction) {
            std::map<std::string, int> counts;
            auto who = transaction.database().query(
                "SELECT member_id FROM credential WHERE email = ?", "mette.sand@halvorsen.example");
            who.step();
            const auto mette = who.text(0);
            for (const auto &mark : transaction.all(mette, "ReadMark", 100)) {
                const auto body = json::parse(mark.body);
                auto &count = counts[body["id"]];
                for (const auto &post : transaction.all(mark.id, "Post", 100'000)) {
                    const auto createdAt = json::parse(post.body)["createdAt"].get<std::string>();
                    count += createdAt > body["upTo"].get<std::string>() && !body["seen"].contains(post.id);
                }
            }
            std::map<std::string, int> named;
            const auto workspace = *transaction.setting("workspaceId");
            for (const auto &group : transaction.all(workspace, "Group", 100))
                if (counts.contains(group.id))
                    named[json::parse(group.body)["name"]] = counts[group.id];
            return named;
        });
        QCOMPARE(unread.size(), 8U);
        QCOMPARE(unread.at("Service desk field notes"), 12);
        QCOMPARE(unread.at("Design office"), 3);
        QCOMPARE(unread.at("Brandt Seals project"), 1);
        QCOMPARE(unread.at("Company news"), 0);
        QCOMPARE(unread.at("Aarhus canteen"), 0);
        QCOMPARE(unread.at("New here"), 0);
    }

    void muchWaitsForMette()
    {
        auto &demo = *m_demo;
        const auto counts = demo.read([](ReadTransaction &transaction) {
            std::map<std::string, int> found;
            auto who = transaction.database().query(
                "SELECT member_id FROM credential WHERE email = ?", "mette.sand@halvorsen.example");
            who.step();
            const auto mette = who.text(0);
            for (const auto &object : transaction.all(mette, "Notification", -1)) {
                const auto body = json::parse(object.body);
                ++found[body["readAt"].is_null() ? body["kind"].get<std::string>() : "read"];
            }
            for (const char *type : { "Bookmark", "ScheduledPost" })
                found[type] = static_cast<int>(transaction.count(mette, type));
            auto all = transaction.database().query(
                "SELECT count(*), (SELECT count(*) FROM pinned), (SELECT count(*) FROM object"
                " WHERE type = 'Post' AND body LIKE '%\"versions\":[{%')"
                " FROM object WHERE type = 'JoinRequest' AND destroyed = 0");
            all.step();
            found["JoinRequest"] = static_cast<int>(all.integer(0));
            found["pinned"] = static_cast<int>(all.integer(1));
            found["edited"] = static_cast<int>(all.integer(2));
            return found;
        });
        for (const char *kind : { "mention", "answer", "reaction", "praise", "question", "request", "mustRead",
                 "ScheduledPost", "JoinRequest", "edited" })
            QVERIFY2(counts.contains(kind) && counts.at(kind) == 1, kind);
        QCOMPARE(counts.at("reply"), 2);
        QCOMPARE(counts.at("Bookmark"), 3);
        QCOMPARE(counts.at("pinned"), 2);
        QVERIFY(counts.contains("read") && counts.at("read") < 50);
    }

    // The newest announcement in Company news asks everybody, and Mette has not confirmed it yet.
    void someHaveConfirmedWhatMustBeRead()
    {
        auto &demo = *m_demo;
        struct Found {
            json posts = json::array();
            std::vector<mustread::Reader> audience;
            std::int64_t acknowledgements = 0;
        };
        const auto found = demo.read([](ReadTransaction &transaction) {
            Found all;
            auto row = transaction.database().query(
                "SELECT account_id, body, (SELECT count(*) FROM object WHERE type = 'Acknowledgement')"
                " FROM object WHERE type = 'Post' AND body LIKE '%\"mustRead\":{%'");
            while (row.step()) {
                all.posts.push_back(json::parse(row.text(1)));
                all.audience = mustread::audience(
                    transaction, *transaction.setting("workspaceId"), row.text(0), all.posts.back());
                all.acknowledgements = row.integer(2);
            }
            return all;
        });
        QCOMPARE(found.posts.size(), 1U);
        const auto &post = found.posts[0];
        QVERIFY(post["title"].get<std::string>().starts_with("Travel between the four sites"));
        const auto by = parseUtcDate(post["mustRead"]["by"].get<std::string>());
        QVERIFY(by > monday + 2 * calendar::day && by < monday + 7 * calendar::day);
        const auto confirmed
            = std::ranges::count_if(found.audience, [](const auto &reader) { return !reader.acknowledgedAt.empty(); });
        QCOMPARE(confirmed, found.acknowledgements);
        QVERIFY(std::abs(double(confirmed) / double(found.audience.size()) - 0.6) < 0.02);
        const auto mette = std::ranges::find(found.audience, "Mette Sand", &mustread::Reader::name);
        QVERIFY(mette != found.audience.end() && mette->acknowledgedAt.empty());
    }

    // The charter and the process map are there, and everybody has accepted, but for who starts today.
    void everybodyButTheNewestIsEnrolled()
    {
        auto &demo = *m_demo;
        const auto begun = demo.read([](ReadTransaction &transaction) {
            std::map<std::string, bool> found;
            auto row = transaction.database().query("SELECT member.body, own.body FROM object AS own"
                                                    " JOIN object AS member ON member.id = own.account_id"
                                                    " WHERE own.type = 'Enrolment' AND member.type = 'Member'");
            while (row.step()) {
                const auto enrolment = json::parse(row.text(1));
                found[json::parse(row.text(0))["name"]]
                    = enrolment["acceptedVersion"] == 1 && !enrolment["finishedAt"].is_null();
            }
            return found;
        });
        QCOMPARE(static_cast<int>(begun.size()), demo.report->members);
        QVERIFY(begun.at("Mette Sand"));
        QCOMPARE(std::ranges::count(begun, false, [](const auto &entry) { return entry.second; }), 1);
        QVERIFY(!begun.at("Noah Lindegaard"));
        const auto counts = demo.read([](ReadTransaction &transaction) {
            const auto workspace = *transaction.setting("workspaceId");
            return std::pair(transaction.count(workspace, "Charter"), transaction.count(workspace, "Route"));
        });
        QCOMPARE(counts.first, 1);
        QCOMPARE(counts.second, 9);
    }

    void repliesAndAnswersAreCounted()
    {
        auto &demo = *m_demo;
        const auto wrong = demo.read([](ReadTransaction &transaction) {
            int count = 0;
            auto row = transaction.database().query(
                "SELECT body, (SELECT count(*) FROM object r WHERE r.account_id = o.account_id AND r.type = 'Post'"
                " AND r.parent_id = o.id) FROM object o WHERE type = 'Post' AND parent_id = ''");
            while (row.step())
                count += json::parse(row.text(0))["replyCount"] != row.integer(1);
            return count;
        });
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(DemoWorkspace)
#include "demo_workspace.moc"
