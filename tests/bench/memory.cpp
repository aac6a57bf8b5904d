// Proportional memory of the desktop: on Home, and after scrolling through posts; and of the server
// at rest. Against a bare window.
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"memory"_s, application.arguments());
    const Workspace workspace(100'000);
    figures.add(u"server at rest"_s, proportionalMemory(workspace.serverPid()), u"MB"_s);
    const QStringList arguments { u"--history"_s, u"0"_s, u"--server"_s, workspace.url().toString(), u"--data"_s,
        workspace.path(u"desktop"_s), u"--sign-in-as"_s, workspace.email(), u"--password-file"_s,
        workspace.passwordFile(), u"--window-size"_s, u"1280x820"_s, u"--report"_s };

    QProcess window;
    timeToLine(window, QStringLiteral(BARE_WINDOW), {}, "painted");
    const double floor = proportionalMemory(window.processId());

    QProcess first;
    if (timeToLine(first, QStringLiteral(ATRIUM), arguments, "synced", 300'000) < 0) {
        std::fprintf(stderr, "The first sync did not finish: %s\n", first.readAllStandardError().constData());
        return 1;
    }
    figures.add(u"after the first sync"_s, proportionalMemory(first.processId()), u"MB"_s, floor);
    first.terminate();
    first.waitForFinished();

    QProcess home;
    timeToLine(home, QStringLiteral(ATRIUM), arguments, "live");
    figures.add(u"on Home, 100,000 posts cached"_s, proportionalMemory(home.processId()), u"MB"_s, floor);
    home.terminate();
    home.waitForFinished();

    QProcess scrolled;
    if (timeToLine(
            scrolled, QStringLiteral(ATRIUM), arguments + QStringList { u"--scroll"_s, u"5000"_s }, "scrolled", 300'000)
        < 0) {
        std::fprintf(stderr, "Scrolling did not finish.\n");
        return 1;
    }
    figures.add(u"after scrolling 5,000 posts"_s, proportionalMemory(scrolled.processId()), u"MB"_s, floor);
    scrolled.terminate();
    scrolled.waitForFinished();
    window.kill();
    window.waitForFinished();
    return 0;
}
