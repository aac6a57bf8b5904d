#include "ClientProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {
constexpr int longest = 20'000; // ms
}

ClientProcess::ClientProcess(const ClientConfig &config)
    : m_config(config)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

ClientProcess::~ClientProcess() { kill(); }

bool ClientProcess::open()
{
    kill();
    m_opened = m_signedOut = false;
    m_recorded = m_refused = 0;
    m_state = {};
    m_process.start(QStringLiteral(CLIENT),
        { m_config.server.toString(), m_config.cachePath, m_config.memberId, m_config.deviceId,
            QString::fromLatin1(m_config.token) });
    while (!m_opened && read(longest)) { }
    return m_opened;
}

void ClientProcess::start() { tell({ { u"do"_s, u"start"_s } }); }
void ClientProcess::retryNow() { tell({ { u"do"_s, u"retryNow"_s } }); }
void ClientProcess::goOffline() { tell({ { u"do"_s, u"goOffline"_s } }); }
void ClientProcess::discard(qint64 sequence) { tell({ { u"do"_s, u"discard"_s }, { u"sequence"_s, sequence } }); }

int ClientProcess::submit(const Command &command)
{
    tell({ { u"do"_s, u"submit"_s }, { u"number"_s, ++m_last }, { u"operation"_s, int(command.operation) },
        { u"type"_s, typeName(command.type) }, { u"accountId"_s, command.accountId },
        { u"objectId"_s, command.objectId }, { u"properties"_s, command.properties } });
    return m_last;
}

bool ClientProcess::awaitRecord(int number)
{
    QElapsedTimer since;
    since.start();
    while (m_recorded < number && m_refused < number && isRunning() && since.elapsed() < longest)
        read(100);
    return m_recorded >= number;
}

int ClientProcess::recorded()
{
    read(0);
    return m_recorded;
}

void ClientProcess::pause()
{
    m_paused = true;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void ClientProcess::goOn()
{
    if (std::exchange(m_paused, false))
        ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void ClientProcess::kill()
{
    m_reader.reset();
    m_paused = false;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(longest);
    read(0);
}

const ConnectionState &ClientProcess::state()
{
    read(0);
    return m_state;
}

bool ClientProcess::wasSignedOut()
{
    read(0);
    return m_signedOut;
}

const Reader *ClientProcess::reader()
{
    if (!isRunning() || wasSignedOut())
        m_reader.reset();
    else if (!m_reader) {
        if (auto opened = Reader::open(m_config.cachePath, m_config.cacheKey))
            m_reader = std::move(*opened);
    }
    return m_reader.get();
}

void ClientProcess::tell(QJsonObject line)
{
    goOn();
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(longest);
}

bool ClientProcess::read(int milliseconds)
{
    if (!m_process.canReadLine())
        m_process.waitForReadyRead(milliseconds);
    if (!m_process.canReadLine())
        return false;
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_opened |= line.contains("opened"_L1);
        m_signedOut |= line.contains("signedOut"_L1);
        m_recorded = line.value("recorded"_L1).toInt(m_recorded);
        m_refused = line.value("refused"_L1).toInt(m_refused);
        if (line.contains("connection"_L1))
            m_state = { static_cast<Connection>(line.value("connection"_L1).toInt()),
                line.value("reason"_L1).toString(), {}, line.value("pending"_L1).toInt(),
                line.value("failed"_L1).toInt(), line.value("backfill"_L1).toDouble() };
    }
    return true;
}

} // namespace atrium::test
