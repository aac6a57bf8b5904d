#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <signal.h>

namespace atrium::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 10'000; // ms
}

ServerProcess::ServerProcess(QString dataDirectory)
    : m_dataDirectory(std::move(dataDirectory))
{
}

ServerProcess::~ServerProcess() { kill(); }

bool ServerProcess::start(const QStringList &arguments)
{
    kill();
    QStringList all { u"serve"_s, u"--data"_s, m_dataDirectory };
    if (!arguments.contains(u"--listen"_s))
        all << u"--listen"_s << u"127.0.0.1:0"_s;
    m_errors.clear();
    m_url.clear();
    QElapsedTimer clock;
    clock.start();
    m_process.start(QStringLiteral(ATRIUMD), all + arguments);
    const QByteArray announcement("Listening on ");
    while (m_process.state() != QProcess::NotRunning && clock.elapsed() < patience) {
        m_process.setReadChannel(QProcess::StandardOutput);
        if (!m_process.canReadLine()) {
            m_process.waitForReadyRead(100);
            continue;
        }
        const QByteArray line = m_process.readLine().trimmed();
        if (!line.startsWith(announcement))
            continue;
        m_startMilliseconds = clock.elapsed();
        m_url = QUrl(QString::fromUtf8(line.sliced(announcement.size())));
        return true;
    }
    return false;
}

QUrl ServerProcess::url(const QString &path) const { return QUrl(m_url.toString() + path); }

QByteArray ServerProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool ServerProcess::terminate()
{
    if (m_process.state() == QProcess::NotRunning)
        return false;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

int ServerProcess::run(const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ATRIUMD), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return -1;
    }
    if (output)
        *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool ServerProcess::init(const QString &dataDirectory, const QString &name)
{
    return run({ u"init"_s, u"--data"_s, dataDirectory, u"--name"_s, name, u"--key-file"_s,
               dataDirectory + u"/organisation.key"_s })
        == 0;
}

QString ServerProcess::memberAdd(const QString &dataDirectory, const QString &name, const QString &email,
    const QString &password, const QString &role)
{
    QTemporaryFile passwordFile;
    if (!passwordFile.open() || passwordFile.write(password.toUtf8()) < 0 || !passwordFile.flush())
        return {};
    QByteArray output;
    const int code = run({ u"member"_s, u"add"_s, u"--data"_s, dataDirectory, u"--name"_s, name, u"--email"_s, email,
                             u"--role"_s, role, u"--password-file"_s, passwordFile.fileName() },
        &output);
    return code == 0 ? QString::fromUtf8(output.trimmed()) : QString();
}

} // namespace atrium::test
