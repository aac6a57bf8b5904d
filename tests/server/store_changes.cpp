#include "server/store/Store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

using namespace atriumd;

namespace {

using Contents = std::map<std::string, std::string>; // id to body

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

// One account that random transactions change, and all that it ever was.
struct History {
    QTemporaryDir directory;
    std::unique_ptr<Store> store = must(Store::open(directory.path().toStdString()));
    std::mt19937 random;
    Contents now;
    std::map<std::int64_t, Contents> then; // by state
    int made = 0;

    const bool idsComeBack;

    explicit History(unsigned seed, bool idsComeBack = true)
        : random(seed)
        , idsComeBack(idsComeBack)
    {
        must(store->writeNow<int>([](WriteTransaction &t) -> Result<int> {
            t.createAccount("g1", "group", "");
            return 0;
        }));
        then[0] = {};
    }

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random); }
    std::string anyId() { return std::next(now.begin(), std::ptrdiff_t(below(now.size())))->first; }

    void step()
    {
        const auto state = must(store->writeNow<std::int64_t>([&](WriteTransaction &t) -> Result<std::int64_t> {
            for (auto count = below(12) + 1; count > 0; --count)
                changeOne(t);
            return t.state("g1", "Post");
        }));
        then[state] = now;
    }

    void changeOne(WriteTransaction &t)
    {
        const auto what = below(10);
        if (what < 5 || now.empty()) {
            // Sometimes an id that was there before, as when somebody rejoins a group.
            const bool again = idsComeBack && made > 0 && below(8) == 0;
            put(t, "p" + std::to_string(again ? below(std::size_t(made)) : std::size_t(made++)));
        } else if (what < 8) {
            put(t, anyId());
        } else {
            const auto id = anyId();
            t.remove("g1", "Post", id);
            now.erase(id);
        }
        if (below(4) == 0) // other types number their changes in the same account
            t.put({ .accountId = "g1", .type = "Response", .id = "e" + std::to_string(below(5)), .body = "{}" });
    }

    void put(WriteTransaction &t, const std::string &id)
    {
        now[id] = std::to_string(random());
        t.put({ .accountId = "g1", .type = "Post", .id = id, .body = now[id] });
    }

    std::optional<ChangesPage> changes(std::int64_t since, int most)
    {
        return must(
            store->readNow<std::optional<ChangesPage>>([&](ReadTransaction &t) -> Result<std::optional<ChangesPage>> {
                return t.changes("g1", "Post", since, most);
            }));
    }
};

} // namespace

// The heart of synchronisation: /changes from any state that a client can have.
class StoreChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadFromEveryEarlierStateToNow_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("maxChanges");
        for (unsigned seed = 1; seed <= 4; ++seed)
            for (const int most : { 1, 2, 7, 100'000 })
                QTest::addRow("seed %u, at most %d", seed, most) << seed << most;
    }

    void leadFromEveryEarlierStateToNow()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, maxChanges);
        History history(seed);
        for (int step = 0; step < 40; ++step) {
            history.step();
            if (step % 8 != 7)
                continue;
            for (const auto &[state, contents] : history.then)
                follow(history, state, contents, maxChanges);
        }
    }

    void objectsThatCameAndWentAreInNoList()
    {
        History history(1, false);
        for (int step = 0; step < 60; ++step)
            history.step();
        for (const auto &[state, contents] : history.then) {
            const auto page = *history.changes(state, 100'000);
            for (const auto &id : page.destroyed)
                QVERIFY(contents.contains(id));
            for (const auto &id : page.updated)
                QVERIFY(contents.contains(id) && history.now.contains(id));
            for (const auto &id : page.created)
                QVERIFY(history.now.contains(id));
            if (state == 0)
                QVERIFY(page.updated.empty() && page.destroyed.empty() && page.created.size() == history.now.size());
        }
    }

    void unknownStatesAreRefused()
    {
        History history(2);
        history.step();
        const auto current = history.then.rbegin()->first;
        QVERIFY(history.changes(current, 10));
        QVERIFY(!history.changes(current + 1, 10));
        QVERIFY(!history.changes(-1, 10));
    }

    // Who saw more than a backup has does not go on from there, however much came since.
    void aRestoredBackupDoesNotKnowWhatCameAfterIt()
    {
        History history(3);
        for (int step = 0; step < 10; ++step)
            history.step();
        history.store.reset();
        const auto file = std::filesystem::path(history.directory.path().toStdString()) / "atrium.db";
        const auto backup = file.string() + ".backup";
        std::filesystem::copy_file(file, backup);
        const auto known = history.then;
        const auto contents = history.now;
        std::map<std::int64_t, Contents> lost;
        for (int restored = 0; restored < 3; ++restored) {
            history.store = must(Store::open(file.parent_path()));
            for (int step = 0; step < 30; ++step)
                history.step();
            for (const auto &[state, then] : history.then)
                follow(history, state, then, 7);
            for (const auto &[state, then] : lost)
                QVERIFY(!history.changes(state, 7));
            lost.merge(history.then);
            for (const auto &[state, then] : known)
                lost.erase(state);
            history.store.reset();
            std::filesystem::copy_file(backup, file, std::filesystem::copy_options::overwrite_existing);
            history.then = known;
            history.now = contents;
        }
        QCOMPARE(lost.size(), 90U);
    }

private:
    // Does what a client does, and must end with what there is.
    static void follow(History &history, std::int64_t state, Contents contents, int maxChanges)
    {
        for (bool more = true; more;) {
            const auto page = history.changes(state, maxChanges);
            QVERIFY(page);
            std::set<std::string> all;
            for (const auto *list : { &page->created, &page->updated, &page->destroyed })
                all.insert(list->begin(), list->end());
            QCOMPARE(all.size(), page->created.size() + page->updated.size() + page->destroyed.size());
            QVERIFY(int(all.size()) <= maxChanges);
            QVERIFY(!page->hasMore || page->newState > state); // progress
            for (const auto *list : { &page->created, &page->updated })
                for (const auto &id : *list)
                    contents[id] = history.now.at(id); // what /get answers
            for (const auto &id : page->destroyed)
                contents.erase(id);
            state = page->newState;
            more = page->hasMore;
        }
        QCOMPARE(contents == history.now, true);
        QCOMPARE(state, must(history.store->readNow<std::int64_t>([](ReadTransaction &t) -> Result<std::int64_t> {
            return t.state("g1", "Post");
        })));
    }
};

QTEST_GUILESS_MAIN(StoreChanges)
#include "store_changes.moc"
