// A client core in a process of its own, to be paused and killed. What it is to do comes as lines of
// JSON on stdin, one after another; what happens is told in lines on stdout (ClientProcess.h).
//   client SERVER CACHE MEMBER DEVICE TOKEN

#include "sync/Client.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <deque>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

const QString place = u"#recorded"_s; // a draft that follows each command: when it is there, so is the command

class Main : public QObject {
public:
    Main(std::unique_ptr<Client> client)
        : m_client(std::move(client))
        , m_in(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_in, &QSocketNotifier::activated, this, [this] { read(); });
        connect(m_client.get(), &Client::connectionStateChanged, this, [this] { tellState(); });
        connect(m_client.get(), &Client::commandRefused, this,
            [this](const Command &, const Error &error) { m_refused = error.message; });
        connect(m_client.get(), &Client::signedOut, this,
            [](const QString &reason) { tell({ { u"signedOut"_s, reason } }); });
        m_wait.setInterval(1);
        connect(&m_wait, &QTimer::timeout, this, [this] { awaitRecord(); });
        tell({ { u"opened"_s, true } });
    }

private:
    static void tell(const QJsonObject &line)
    {
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    void tellState()
    {
        const ConnectionState state = m_client->connectionState();
        tell({ { u"connection"_s, int(state.connection) }, { u"reason"_s, state.reason },
            { u"pending"_s, state.pending }, { u"failed"_s, state.failed }, { u"backfill"_s, state.backfill } });
    }
    void read()
    {
        QByteArray bytes(65536, '\0');
        const auto size = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
        if (size <= 0)
            return QCoreApplication::quit();
        m_input += bytes.first(size);
        for (qsizetype end; (end = m_input.indexOf('\n')) >= 0; m_input.remove(0, end + 1))
            m_lines.push_back(QJsonDocument::fromJson(m_input.first(end)).object());
        next();
    }
    void next()
    {
        while (!m_lines.empty() && !m_wait.isActive()) {
            const QJsonObject line = m_lines.front();
            m_lines.pop_front();
            const QString what = line.value("do"_L1).toString();
            if (what == "start"_L1)
                m_client->start();
            else if (what == "retryNow"_L1)
                m_client->retryNow();
            else if (what == "goOffline"_L1)
                m_client->goOffline();
            else if (what == "discard"_L1)
                m_client->discard(line.value("sequence"_L1).toInteger());
            else if (what == "submit"_L1)
                submit(line);
        }
    }
    void submit(const QJsonObject &line)
    {
        m_refused.clear();
        m_number = line.value("number"_L1).toInt();
        m_client->submit({ .operation = Command::Operation(line.value("operation"_L1).toInt()),
            .type = *typeFromName(line.value("type"_L1).toString()),
            .accountId = line.value("accountId"_L1).toString(),
            .objectId = line.value("objectId"_L1).toString(),
            .properties = line.value("properties"_L1).toObject() });
        m_client->setDraft(place, QString::number(m_number));
        m_wait.start();
    }
    void awaitRecord()
    {
        if (!m_refused.isEmpty() || m_client->connectionState().connection == Connection::SignedOut)
            tell({ { u"refused"_s, m_number }, { u"reason"_s, m_refused } });
        else if (m_client->reader().draft(place) == QString::number(m_number))
            tell({ { u"recorded"_s, m_number } });
        else
            return;
        m_wait.stop();
        next();
    }

    std::unique_ptr<Client> m_client;
    QSocketNotifier m_in;
    QTimer m_wait;
    QByteArray m_input;
    std::deque<QJsonObject> m_lines;
    int m_number = 0;
    QString m_refused;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    auto opened = Client::open({ .server = QUrl(arguments[1]),
        .memberId = arguments[3],
        .deviceId = arguments[4],
        .token = arguments[5].toLatin1(),
        .cachePath = arguments[2],
        .cacheKey = QByteArray(32, 'k') });
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    Main main(std::move(*opened));
    return application.exec();
}
