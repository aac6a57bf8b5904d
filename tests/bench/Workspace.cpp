#include "Workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr auto listening = "Listening on ";

[[noreturn]] void giveUp(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(1);
}

QUrl urlOf(const QProcess &process)
{
    return QUrl(process.property("line").toString().mid(qsizetype(qstrlen(listening))).trimmed());
}

// What a program that makes something prints.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(3'600'000) || process.exitCode() != 0)
        giveUp(program + u" failed: "_s + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace

void Server::start(const QString &data)
{
    const QString address = m_url.isEmpty() ? u"127.0.0.1:0"_s : m_url.authority();
    const double ready = timeToLine(
        m_process, QStringLiteral(ATRIUMD), { u"serve"_s, u"--data"_s, data, u"--listen"_s, address }, listening);
    if (ready < 0)
        giveUp(u"atriumd serve did not start: "_s + QString::fromUtf8(m_process.readAllStandardError()));
    m_url = urlOf(m_process);
}

void Server::stop()
{
    m_process.terminate();
    m_process.waitForFinished();
}

Workspace::Workspace(int posts)
{
    QFile file(passwordFile());
    if (!file.open(QIODevice::WriteOnly) || file.write("bench-password-only\n") < 0)
        giveUp(u"The password file cannot be written."_s);
    file.close();
    output(QStringLiteral(ATRIUMD),
        { u"demo"_s, u"--data"_s, path(u"server"_s), u"--posts"_s, QString::number(posts), u"--password-file"_s,
            passwordFile() });
    m_server.start(path(u"server"_s));
}

QString Workspace::password() const { return u"bench-password-only"_s; }

Company::Company(int members, int groups, int each)
{
    const QByteArray people
        = make({ u"people"_s, QString::number(members), QString::number(groups), QString::number(each) });
    for (const QByteArray &line : people.trimmed().split('\n')) {
        const QByteArrayList words = line.split(' ');
        m_people.append({ words.value(0), words.value(1), words.value(2), words.value(3) });
    }
}

int Company::write(int count) { return make({ u"write"_s, QString::number(count) }).trimmed().toInt(); }

void Company::fill(int count) { make({ u"fill"_s, QString::number(count) }); }

QByteArray Company::make(const QStringList &arguments)
{
    return output(QStringLiteral(MAKE_COMPANY), QStringList { path(u"server"_s) } + arguments);
}

RawServer::RawServer()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const QString port = QString::number(free.serverPort());
    free.close();
    if (timeToLine(m_process, QStringLiteral(RAW_SERVER), { port }, listening) < 0)
        giveUp(u"The raw server did not start: "_s + QString::fromUtf8(m_process.readAllStandardError()));
    m_url = urlOf(m_process);
}

RawServer::~RawServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

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
