#include "Person.h"

#include "sync/SignIn.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace atrium::test {

Person::Person()
{
    m_config.cachePath = m_directory.filePath(u"cache.db"_s);
    m_config.cacheKey = QByteArray(32, 'k');
}

Person::Person(const QUrl &server, const Id &member, const Id &device, const QByteArray &token)
    : Person()
{
    m_config.server = server;
    m_config.memberId = member;
    m_config.deviceId = device;
    m_config.token = token;
}

Person::Person(const QUrl &server, const QString &email, const QString &password)
    : Person()
{
    SignIn signIn;
    QEventLoop loop;
    QObject::connect(&signIn, &SignIn::succeeded, &loop,
        [&](const QUrl &url, const Id &member, const Id &device, const QByteArray &token) {
            m_config.server = url;
            m_config.memberId = member;
            m_config.deviceId = device;
            m_config.token = token;
            loop.quit();
        });
    QObject::connect(&signIn, &SignIn::failed, &loop, [&](const Error &error) {
        m_error = error;
        loop.quit();
    });
    signIn.signIn(server.toString(), email, password, u"test"_s);
    loop.exec();
}

Person::~Person() = default;

bool Person::open()
{
    auto client = Client::open(m_config);
    if (!client) {
        m_error = client.error();
        qWarning("%s", qPrintable(m_error.message));
        return false;
    }
    m_client = std::move(*client);
    return true;
}

bool Person::goLive()
{
    if (!m_client && !open())
        return false;
    m_client->start();
    return QTest::qWaitFor(
        [this] {
            const ConnectionState state = m_client->connectionState();
            return state.connection == Connection::Live && state.backfill >= 1;
        },
        20'000);
}

void Person::quit() { m_client.reset(); }

Id Person::post(const Id &group, const QString &body, const Id &parent)
{
    const Command command = commands::createPost({ .groupId = group, .parentId = parent, .body = body });
    return submit(command) ? command.objectId : Id();
}

bool Person::submit(const Command &command)
{
    bool recorded = false;
    QObject context;
    QObject::connect(
        m_client.get(), &Client::changed, &context, [&](const ChangeSet &changes) { recorded |= changes.outbox; });
    QObject::connect(m_client.get(), &Client::commandRefused, &context,
        [](const Command &, const Error &error) { qWarning("%s", qPrintable(error.message)); });
    m_client->submit(command);
    return QTest::qWaitFor([&] { return recorded; }, 10'000);
}

bool Person::allSent()
{
    return QTest::qWaitFor(
        [this] { return m_client->connectionState().pending == 0 && reader().outbox().isEmpty(); }, 20'000);
}

Id Person::group(const QString &name) const
{
    for (const GroupSummary &summary : reader().groups()) {
        if (summary.group.name == name)
            return summary.group.id;
    }
    return {};
}

static QStringList bodies(const Reader &reader, const Feed &feed)
{
    QStringList result;
    for (const FeedRow &row : reader.page(feed, { .limit = 100'000 })) {
        if (const auto details = reader.post(row.id); details && !details->post.removed)
            result << details->post.body;
    }
    return result;
}

QStringList Person::threads(const Id &group) const { return bodies(reader(), { Feed::Scope::Group, group }); }

QStringList Person::replies(const Id &thread) const { return bodies(reader(), { Feed::Scope::Thread, thread }); }

Id Person::find(const Id &group, const QString &body) const
{
    for (const FeedRow &row : reader().page({ Feed::Scope::Group, group }, { .limit = 100'000 })) {
        if (const auto details = reader().post(row.id); details && details->post.body == body)
            return row.id;
    }
    return {};
}

} // namespace atrium::test
