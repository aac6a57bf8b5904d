#include "server/import/Threader.h"

#include <QTest>

#include <algorithm>

using namespace atriumd;

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1000;

// "parent of each, by id", so that a result can be read and compared
QByteArray shape(const std::vector<ThreadInput> &messages)
{
    const auto places = thread(messages);
    QByteArrayList parts;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const auto parent = places[i].parent ? messages[*places[i].parent].id : "-";
        parts << QByteArray::fromStdString(messages[i].id + "<" + parent + "/" + messages[places[i].root].id);
    }
    std::ranges::sort(parts);
    return parts.join(' ');
}

} // namespace

class ThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesMessages_data();
    void placesMessages();
    void settledMessagesStay();
    void manyMessagesInOneLine();
};

void ThreadsTest::placesMessages_data()
{
    QTest::addColumn<std::vector<ThreadInput>>("messages");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, std::vector<ThreadInput> messages, const char *expected) {
        QTest::newRow(name) << std::move(messages) << QByteArray(expected);
    };
    row("nothing", {}, "");
    row("a chain", { { "a", {}, "s", false, 1 }, { "b", { "a" }, "s", true, 2 }, { "c", { "a", "b" }, "s", true, 3 } },
        "a<-/a b<a/a c<b/a");
    row("the nearest that exists", { { "a", {}, "s", false, 1 }, { "c", { "a", "gone" }, "s", true, 3 } },
        "a<-/a c<a/a");
    row("answers to a missing message are one thread",
        { { "b", { "gone" }, "", true, 2 }, { "c", { "gone" }, "", true, 3 }, { "d", { "c" }, "", true, 4 } },
        "b<-/b c<b/b d<c/b");
    row("missing messages that are named together",
        { { "b", { "gone1" }, "", true, 2 }, { "c", { "gone1", "gone2" }, "", true, 3 },
            { "d", { "gone2" }, "", true, 4 } },
        "b<-/b c<b/b d<b/b");
    row("two that answer each other", { { "a", { "b" }, "", true, 1 }, { "b", { "a" }, "", true, 2 } }, "a<-/a b<a/a");
    row("one that answers itself", { { "a", { "a" }, "", true, 1 } }, "a<-/a");
    row("a ring of three with a tail",
        { { "a", { "c" }, "", true, 1 }, { "b", { "a" }, "", true, 2 }, { "c", { "b" }, "", true, 3 },
            { "d", { "c" }, "", true, 4 } },
        "a<-/a b<a/a c<b/a d<c/a");
    row("by subject", { { "a", {}, "s", false, 0 }, { "b", {}, "s", true, 5 * day } }, "a<-/a b<a/a");
    row("by subject, with answers of its own",
        { { "a", {}, "s", false, 0 }, { "b", {}, "s", true, 5 * day }, { "c", { "b" }, "s", true, 6 * day } },
        "a<-/a b<a/a c<b/a");
    row("not without a reply's mark", { { "a", {}, "s", false, 0 }, { "b", {}, "s", false, 5 * day } }, "a<-/a b<-/b");
    row("not after 30 days", { { "a", {}, "s", false, 0 }, { "b", {}, "s", true, 31 * day } }, "a<-/a b<-/b");
    row("the window follows the thread",
        { { "a", {}, "s", false, 0 }, { "b", { "a" }, "s", true, 20 * day }, { "c", {}, "s", true, 45 * day } },
        "a<-/a b<a/a c<a/a");
    row("not to a later message", { { "a", {}, "s", true, 0 }, { "b", {}, "s", false, day } }, "a<-/a b<-/b");
    row("not without a subject", { { "a", {}, "", false, 0 }, { "b", {}, "", true, 1 } }, "a<-/a b<-/b");
    row("subjects that join two threads crosswise",
        { { "m", { "i" }, "x", true, 0 }, { "n", { "r" }, "y", true, 1 }, { "i", {}, "y", true, 2 },
            { "r", {}, "x", true, 3 } },
        "i<r/r m<i/r n<r/r r<-/r");
}

void ThreadsTest::placesMessages()
{
    QFETCH(std::vector<ThreadInput>, messages);
    QFETCH(QByteArray, expected);
    std::ranges::sort(messages, {}, &ThreadInput::id);
    do
        QCOMPARE(shape(messages), expected); // whatever the order
    while (messages.size() < 6 && std::ranges::next_permutation(messages, {}, &ThreadInput::id).found);
}

void ThreadsTest::settledMessagesStay()
{
    // "b" started a thread when "a" was not there; its earlier place is kept, and "c" follows it
    QCOMPARE(shape({ { "a", {}, "s", false, 0, false }, { "b", {}, "s", true, 1, true },
                 { "c", { "a", "b" }, "s", true, 2, false } }),
        "a<-/a b<-/b c<b/b");
}

void ThreadsTest::manyMessagesInOneLine()
{
    std::vector<ThreadInput> messages;
    for (int i = 0; i < 200000; ++i)
        messages.push_back({ std::to_string(i),
            i > 0 ? std::vector { std::to_string(i - 1) } : std::vector<std::string>(), "s", i > 0, i });
    const auto places = atriumd::thread(messages);
    QCOMPARE(places.back().root, std::size_t(0));
    QCOMPARE(*places.back().parent, std::size_t(199998));
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "import_threads.moc"
