#include "Workspace.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(1);
}

} // namespace

Workspace::Workspace(int posts)
{
    QFile file(passwordFile());
    if (!file.open(QIODevice::WriteOnly) || file.write("bench-password-only\n") < 0)
        giveUp(u"The password file cannot be written."_s);
    file.close();

    QProcess demo;
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(QStringLiteral(ATRIUMD),
        { u"demo"_s, u"--data"_s, path(u"server"_s), u"--posts"_s, QString::number(posts), u"--password-file"_s,
            passwordFile() });
    if (!demo.waitForFinished(600'000) || demo.exitCode() != 0)
        giveUp(u"atriumd demo failed: "_s + QString::fromUtf8(demo.readAll()));

    const double ready = timeToLine(m_server, QStringLiteral(ATRIUMD),
        { u"serve"_s, u"--data"_s, path(u"server"_s), u"--listen"_s, u"127.0.0.1:0"_s }, "Listening on ");
    if (ready < 0)
        giveUp(u"atriumd serve did not start: "_s + QString::fromUtf8(m_server.readAllStandardError()));
    m_url = QUrl(m_server.property("line").toString().mid(13).trimmed());
}

Workspace::~Workspace()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QString Workspace::password() const { return u"bench-password-only"_s; }

double timeToLine(
    QProcess &process, const QString &program, const QStringList &arguments, const QByteArray &line, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (timer.elapsed() < timeoutMs) {
        while (process.canReadLine()) {
            const QByteArray read = process.readLine();
            if (read.startsWith(line)) {
                process.setProperty("line", QString::fromUtf8(read));
                return static_cast<double>(timer.nsecsElapsed()) / 1e6;
            }
        }
        if (!process.waitForReadyRead(timeoutMs) && process.state() == QProcess::NotRunning)
            break;
    }
    return -1;
}
