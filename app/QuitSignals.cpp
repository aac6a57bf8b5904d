#include "app/QuitSignals.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace atrium {

#ifdef Q_OS_UNIX

namespace {

// Hardly anything may be called in a signal's handler, but write() may (signal-safety(7)): the
// event loop reads the other end.
std::array<int, 2> ends { -1, -1 };
constexpr std::array quitting { SIGTERM, SIGINT, SIGHUP };

void note(int)
{
    const int before = errno; // of what was interrupted
    const char byte = 0;
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    connect(new QSocketNotifier(ends[0], QSocketNotifier::Read, this), &QSocketNotifier::activated, this, [] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(ends[0], &byte, 1);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : quitting)
        sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : quitting)
        ::signal(signal, SIG_DFL);
    for (int &end : ends)
        close(std::exchange(end, -1));
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

#endif

} // namespace atrium
