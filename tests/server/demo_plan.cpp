#include "server/demo/Calendar.h"
#include "server/demo/Pictures.h"
#include "server/demo/Plan.h"
#include "server/types/PostType.h"
#include "server/types/PropertyTable.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace atriumd;

namespace {
constexpr std::int64_t monday = 1'771'837'200'000; // 2026-02-23 09:00 UTC
}

// The story before it is written to a store: believable, and allowed.
class DemoPlan : public QObject {
    Q_OBJECT

private:
    Plan m_plan;

    const PlannedPost &root(const PlannedPost &post) const
    {
        return post.thread < 0 ? post : m_plan.posts[static_cast<std::size_t>(post.thread)];
    }
    const Person &author(const PlannedPost &post) const
    {
        return m_plan.corpus.people[static_cast<std::size_t>(post.author)];
    }
    const Sheet &sheet(const PlannedPost &post) const
    {
        return m_plan.corpus.groups[static_cast<std::size_t>(post.group)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto corpus = readCorpus();
        QVERIFY2(corpus, corpus ? "" : corpus.error().message.c_str());
        auto plan = makePlan(std::move(*corpus), 1, monday, 2000);
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        m_plan = std::move(*plan);
    }

    void peopleAreDistinct()
    {
        QVERIFY(m_plan.corpus.people.size() >= 110 && m_plan.corpus.people.size() <= 130);
        std::set<std::string> keys, addresses, names, places, firms;
        for (const auto &person : m_plan.corpus.people) {
            QVERIFY2(keys.insert(person.key).second, person.key.c_str());
            QVERIFY2(addresses.insert(person.email).second, person.email.c_str());
            QVERIFY(std::ranges::all_of(
                person.email, [](char c) { return static_cast<unsigned char>(c) < 128 && c != ' '; }));
            if (person.isGuest())
                firms.insert(person.department);
            else if (person.role != "advisor")
                places.insert(person.place);
        }
        QCOMPARE(places.size(), 4U);
        QCOMPARE(firms.size(), 2U);
    }

    void groupsOfAllKinds()
    {
        std::set<std::string> kinds;
        for (const auto &group : m_plan.corpus.groups) {
            kinds.insert(group["kind"]);
            for (const auto *name : { "name", "purpose", "charter", "good", "elsewhere", "promise", "review" })
                QVERIFY2(!group[name].empty(), (group.key + ' ' + name).c_str());
        }
        QCOMPARE(m_plan.corpus.groups.size(), 14U);
        QCOMPARE(kinds.size(), 4U);
    }

    void enoughPostsOfAllKinds()
    {
        std::map<std::string, int> kinds;
        int pictures = 0, code = 0, tables = 0, answered = 0, mentions = 0;
        for (const auto &post : m_plan.posts) {
            if (post.thread < 0)
                ++kinds[post.kind];
            pictures += !post.pictures.empty();
            code += post.body.contains("```");
            tables += post.body.contains("|---");
            mentions += !post.mentions.empty();
            answered += std::ranges::any_of(post.responses, [](const auto &one) { return one.kind == "accept"; });
        }
        QVERIFY(m_plan.posts.size() >= 2000 && m_plan.posts.size() < 2100);
        QCOMPARE(kinds.size(), 5U);
        QVERIFY(pictures >= 20 && code >= 20 && tables >= 5 && answered >= 80 && mentions >= 10);
    }

    void everyPostIsWithinLimits()
    {
        for (const auto &post : m_plan.posts) {
            QVERIFY(utf16Length(post.title) <= PostType::maxTitleLength);
            QVERIFY(utf16Length(post.body) <= PostType::maxBodyLength);
            QVERIFY(!post.body.empty());
            QVERIFY2(!post.body.contains("‹") && !post.body.contains("›"), post.body.c_str());
            QVERIFY2(!post.body.starts_with("@+") && !post.body.contains("\n@"), post.body.c_str());
            QCOMPARE(post.kind == "poll", !post.options.empty());
        }
    }

    void everybodyIsAllowedToSpeak()
    {
        for (const auto &post : m_plan.posts) {
            const auto &group = m_plan.groups[static_cast<std::size_t>(post.group)];
            QVERIFY2(group.has(post.author), (sheet(post).key + ' ' + author(post).key).c_str());
            QVERIFY(m_plan.joined[static_cast<std::size_t>(post.author)] < post.at);
            QVERIFY(author(post).role != "advisor");
            const auto moderators = sheet(post).list("moderators", ',');
            const bool speaksForIt
                = group.owner == post.author || std::ranges::find(moderators, author(post).key) != moderators.end();
            if (post.forGroup || (sheet(post)["kind"] == "official" && post.thread < 0))
                QVERIFY2(speaksForIt, (sheet(post).key + ' ' + author(post).key).c_str());
            for (const auto &response : post.responses)
                QVERIFY(group.has(response.person));
            for (const int person : post.praised)
                QVERIFY(group.has(person));
        }
    }

    void guestsAreInTheirPartnerGroupOnly()
    {
        for (std::size_t i = 0; i < m_plan.groups.size(); ++i) {
            const auto &sheet = m_plan.corpus.groups[i];
            for (const auto &member : m_plan.groups[i].members) {
                const auto &person = m_plan.corpus.people[static_cast<std::size_t>(member.person)];
                QVERIFY(!person.isGuest() || (sheet["kind"] == "partner" && sheet["guests"] == person.department));
                QVERIFY(person.role != "advisor");
            }
        }
    }

    void timeRunsForward()
    {
        int atWork = 0, atNight = 0;
        for (const auto &post : m_plan.posts) {
            QVERIFY(post.at >= m_plan.start && post.at <= m_plan.end);
            QVERIFY(post.at >= m_plan.groups[static_cast<std::size_t>(post.group)].since);
            if (post.thread >= 0)
                QVERIFY(post.at > root(post).at);
            for (const auto &response : post.responses) {
                QVERIFY(response.at >= post.at && response.at <= m_plan.end);
                if (response.answer >= 0)
                    QVERIFY(response.at >= m_plan.posts[static_cast<std::size_t>(response.answer)].at);
            }
            const bool weekend = calendar::weekday(post.at) > 5;
            ++(weekend ? atNight : atWork);
        }
        QVERIFY(atNight * 20 < atWork);
        QCOMPARE(m_plan.end - m_plan.start, 548 * calendar::day);
    }

    void theEndIsBusy()
    {
        const auto since = [&](std::int64_t time) {
            return std::ranges::count_if(m_plan.posts, [&](const auto &post) { return post.at > m_plan.end - time; });
        };
        QVERIFY(since(calendar::hour) >= 8);
        QVERIFY(since(4 * calendar::hour) >= 30);
        QVERIFY(since(5 * calendar::day) >= 120);
    }

    void fewThreadsBeginAlike()
    {
        std::map<std::string, int> bodies;
        int roots = 0, repeated = 0;
        for (const auto &post : m_plan.posts) {
            if (post.thread < 0) {
                ++roots;
                repeated += ++bodies[post.title + post.body] > 1;
            }
        }
        QVERIFY2(repeated * 50 <= roots, std::to_string(repeated).c_str());
    }

    void anotherSeedTellsItDifferently()
    {
        const auto texts = [](std::uint64_t seed) {
            std::string all;
            const auto plan = makePlan(*readCorpus(), seed, monday, 2000);
            for (const auto &post : plan->posts)
                all += post.title + post.body + std::to_string(post.at);
            return all;
        };
        QVERIFY(texts(1) == texts(1));
        QVERIFY(texts(1) != texts(2));
    }

    void itCanBeLarge()
    {
        const auto plan = makePlan(*readCorpus(), 1, monday, 30'000);
        QVERIFY(plan);
        QVERIFY(plan->posts.size() >= 30'000 && plan->posts.size() < 31'500);
    }

    void itEndsAtAnyTime_data()
    {
        QTest::addColumn<qint64>("end");
        QTest::newRow("a Sunday night") << qint64(monday - 30 * calendar::hour);
        QTest::newRow("in summer") << qint64(monday + 150 * calendar::day);
        QTest::newRow("New Year") << qint64(monday - 53 * calendar::day);
    }
    void itEndsAtAnyTime()
    {
        QFETCH(qint64, end);
        const auto plan = makePlan(*readCorpus(), 3, end, 2000);
        QVERIFY(plan);
        for (const auto &post : plan->posts)
            QVERIFY(post.at >= plan->start && post.at <= plan->end);
    }

    void picturesAreDrawn()
    {
        std::set<std::string> kinds;
        for (const auto &post : m_plan.posts) {
            for (const auto &order : post.pictures) {
                if (!kinds.insert(order.kind).second)
                    continue;
                const auto png = drawPicture(order);
                QVERIFY(png.starts_with("\x89PNG") && png.size() < 150'000);
                QCOMPARE(png, drawPicture(order));
                if (const auto directory = qEnvironmentVariable("PICTURES"); !directory.isEmpty()) {
                    QFile file(directory + '/' + QString::fromStdString(order.kind) + QStringLiteral(".png"));
                    QVERIFY(file.open(QFile::WriteOnly));
                    file.write(png.data(), static_cast<qint64>(png.size()));
                }
            }
        }
        QVERIFY(kinds.size() >= 6);
    }
};

QTEST_GUILESS_MAIN(DemoPlan)
#include "demo_plan.moc"
