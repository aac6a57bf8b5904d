// From the start of the process to a painted Home, with the cache of a large workspace, against a
// bare window. The two take turns, so that both meet the same machine.
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"startup"_s, application.arguments());
    for (const int posts : { 10'000, 100'000 }) {
        const Workspace workspace(posts);
        const QStringList arguments { u"--history"_s, u"0"_s, u"--server"_s, workspace.url().toString(), u"--data"_s,
            workspace.path(u"desktop"_s), u"--sign-in-as"_s, workspace.email(), u"--password-file"_s,
            workspace.passwordFile(), u"--window-size"_s, u"1280x820"_s, u"--report"_s };
        {
            QProcess first; // fills the cache
            if (timeToLine(first, QStringLiteral(ATRIUM), arguments, "synced", 300'000) < 0) {
                std::fprintf(stderr, "The first sync did not finish: %s\n", first.readAllStandardError().constData());
                return 1;
            }
            first.terminate();
            first.waitForFinished();
        }
        QList<double> bare, home;
        for (int i = 0; i < 7; ++i) {
            QProcess window, atrium;
            bare << timeToLine(window, QStringLiteral(BARE_WINDOW), {}, "painted");
            window.kill();
            window.waitForFinished();
            home << timeToLine(atrium, QStringLiteral(ATRIUM), arguments, "home");
            atrium.terminate();
            atrium.waitForFinished();
        }
        figures.add(u"painted Home, %1 posts"_s.arg(posts), median(home), u"ms"_s, median(bare));
    }
    return 0;
}
