// How long the frames take while somebody scrolls through Home with 100,000 posts cached, pictures
// and code among them, and through what is official of them, against a bare list of as many plain rows; and the memory
// afterwards. A frame is a step of the wheel until it is painted and everything that it caused is done.
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int posts = 100'000;
constexpr int scrolled = 5'000;
constexpr int frames = 2 * scrolled;

// "frames 9870 p50 2310 p99 5120 …": the number after a word.
double number(const QString &line, const QString &word)
{
    const QStringList parts = line.simplified().split(u' ');
    const qsizetype at = parts.indexOf(word);
    return at < 0 ? 0 : parts.value(at + 1).toDouble();
}

void addFrames(Figures &figures, const QString &feed, const QString &line, const QString &floor)
{
    figures.add(feed + u"frames"_s, number(line, u"frames"_s), u""_s);
    for (const auto &[word, name] : { std::pair(u"p50"_s, u"frame, median"_s),
             std::pair(u"p99"_s, u"frame, 99th percentile"_s), std::pair(u"max"_s, u"frame, longest"_s),
             std::pair(u"work99"_s, u"work, 99th percentile"_s), std::pair(u"workmax"_s, u"work, longest"_s) })
        figures.add(feed + name, number(line, word) / 1000, u"ms"_s, number(floor, word) / 1000);
    figures.add(feed + u"frames over 16 ms"_s, number(line, u"over16"_s), u""_s);
    figures.add(feed + u"frames of more than 16 ms of work"_s, number(line, u"workover16"_s), u""_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"scroll"_s, application.arguments());
    const Workspace workspace(posts);
    const QStringList arguments { u"--history"_s, u"0"_s, u"--server"_s, workspace.url().toString(), u"--data"_s,
        workspace.path(u"desktop"_s), u"--sign-in-as"_s, workspace.email(), u"--password-file"_s,
        workspace.passwordFile(), u"--window-size"_s, u"1280x820"_s, u"--report"_s };

    QProcess window;
    if (timeToLine(window, QStringLiteral(BARE_WINDOW), { QString::number(posts), QString::number(frames) }, "frames ",
            300'000)
        < 0) {
        std::fprintf(stderr, "The bare list did not finish.\n");
        return 1;
    }
    const QString floor = window.property("line").toString();
    const double floorMemory = proportionalMemory(window.processId());
    window.kill();
    window.waitForFinished();

    QProcess first; // fills the cache
    if (timeToLine(first, QStringLiteral(ATRIUM), arguments, "synced", 600'000) < 0) {
        std::fprintf(stderr, "The first sync did not finish: %s\n", first.readAllStandardError().constData());
        return 1;
    }
    first.terminate();
    first.waitForFinished();

    for (const QString &place : { QString(), u"atrium:official"_s }) { // Home, and the feed of official posts
        QProcess feed;
        const QString named = place.isEmpty() ? QString() : u"official, "_s;
        QStringList scroll = arguments + QStringList { u"--scroll"_s, QString::number(scrolled), u"--frames"_s };
        if (!place.isEmpty())
            scroll.append(place);
        if (timeToLine(feed, QStringLiteral(ATRIUM), scroll, "frames ", 600'000) < 0) {
            std::fprintf(stderr, "Scrolling did not finish: %s\n", feed.readAllStandardError().constData());
            return 1;
        }
        addFrames(figures, named, feed.property("line").toString(), floor);
        if (place.isEmpty())
            figures.add(u"memory after scrolling"_s, proportionalMemory(feed.processId()), u"MB"_s, floorMemory);
        feed.terminate();
        feed.waitForFinished();
    }
    return 0;
}
