#include "StoryChecks.h"

#include "sync/store/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

// What the cache holds of the server's versions.
struct Cached {
    struct Table {
        QString state; // empty: none
        bool complete = true; // history still comes for posts and responses
        Truth::Objects objects;
    };
    QMap<Id, QMap<Type, Table>> accounts;
    QSet<Id> listed;
    QSet<Id> unconfirmed; // made here, and no state that is here speaks of them yet
};

Cached cachedIn(Database &database)
{
    Cached cached;
    QHash<qint64, Id> ids;
    QSet<Id> complete;
    for (auto row = database.query("SELECT key, id, listed, history_complete FROM account"); row.next();) {
        ids.insert(row.integer(0), row.text(1));
        if (row.integer(2))
            cached.listed.insert(row.text(1));
        if (row.integer(3))
            complete.insert(row.text(1));
    }
    for (auto row = database.query("SELECT id FROM unconfirmed"); row.next();)
        cached.unconfirmed.insert(row.text(0));
    const auto table = [&](qint64 account, qint64 type) -> Cached::Table & {
        return cached.accounts[ids.value(account)][static_cast<Type>(type)];
    };
    for (auto row = database.query("SELECT account, type, state FROM state"); row.next();) {
        Cached::Table &one = table(row.integer(0), row.integer(1));
        one.state = row.text(2);
        const auto type = static_cast<Type>(row.integer(1));
        one.complete = (type != Type::Post && type != Type::Response) || complete.contains(ids.value(row.integer(0)));
    }
    const auto versions = u"SELECT account, %1, id, coalesce(server, shown) FROM %2"_s;
    for (const QString &sql :
        { versions.arg(u"type"_s, u"object"_s), versions.arg(QString::number(int(Type::Post)), u"post"_s),
            versions.arg(QString::number(int(Type::Response)), u"response"_s) }) {
        for (auto row = database.query(sql.toStdString()); row.next();) {
            const QJsonObject json = QJsonDocument::fromJson(row.bytes(3)).object();
            if (!json.isEmpty())
                table(row.integer(0), row.integer(1)).objects.insert(row.text(2), json);
        }
    }
    return cached;
}

QString sees(const Truth &truth) { return u"sees "_s + QStringList(truth.accounts.keys()).join(u' '); }

QString named(Type type, const Id &account) { return typeName(type) + u" in "_s + account; }

// The cache leaves out what says nothing.
QJsonObject spoken(QJsonObject json)
{
    for (const QString &name : json.keys()) {
        const QJsonValue value = json.value(name);
        if (value.isNull() || value == QJsonValue(false) || value == QJsonValue(0) || value == QJsonValue(u""_s)
            || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject()))
            json.remove(name);
    }
    return json;
}

// What differs in two tables, leaving out `unsettled`.
QString differenceOf(const Truth::Objects &mine, const Truth::Objects &theirs, const QSet<Id> &unsettled)
{
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (!unsettled.contains(it.key()) && !mine.contains(it.key()))
            return it.key() + u" is missing"_s;
        if (!unsettled.contains(it.key()) && spoken(mine.value(it.key())) != spoken(*it))
            return u"%1 is %2, and %3 on the server"_s.arg(it.key(),
                QString::fromUtf8(QJsonDocument(mine.value(it.key())).toJson(QJsonDocument::Compact)),
                QString::fromUtf8(QJsonDocument(*it).toJson(QJsonDocument::Compact)));
    }
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        if (!unsettled.contains(it.key()) && !theirs.contains(it.key()))
            return it.key() + u" is too many"_s;
    }
    return {};
}

} // namespace

void Life::submitted(const Command &command, bool durable)
{
    const QString token = command.properties.value("token"_L1).toString();
    if (command.properties.value("removed"_L1).toBool()) { // what has not been sent is not sent at all
        for (Written &one : m_written)
            one.mayBeGone |= command.objectId == u'~' + one.token;
    }
    if (command.type == Type::Post && command.operation == Command::Operation::Create)
        m_written.append({ token, durable, isOut });
}

void Life::unsentMayBeLost()
{
    QSet<QString> waiting;
    const auto items = desk.reader() ? desk.reader()->outbox() : QList<OutboxItem>();
    for (const OutboxItem &item : items)
        waiting.insert(item.properties.value("token"_L1).toString());
    for (Written &one : m_written)
        one.mayBeGone |= waiting.contains(one.token);
}

void Life::accessEnded(const Id &group)
{
    m_without.insert(group);
    desk.received();
}

void Life::writtenElsewhere(const Id &group, const QString &body)
{
    if (m_without.contains(group))
        m_hidden.append(body);
}

void Life::remember(const Id &account)
{
    if (const Truth now = truth(); now.canSee(account))
        m_memories.append({ account, now.accounts.value(account) });
}

QString Life::onceOnTheServer() const
{
    QHash<QString, int> times;
    const Truth all = world.truth(world.elsewhere);
    for (const Id &group : world.groups) {
        for (const QJsonObject &post : all.of(group, Type::Post)) {
            if (post.value("authorId"_L1) == desk.member())
                ++times[post.value("token"_L1).toString()];
        }
    }
    for (auto it = times.begin(); it != times.end(); ++it) {
        if (*it > 1)
            return u"1: post %1 is there %2 times"_s.arg(it.key()).arg(*it);
    }
    for (const Written &one : m_written) {
        if (one.durable && !one.mayBeGone && !times.contains(one.token))
            return u"1: post %1 was sent and is not there"_s.arg(one.token);
    }
    return {};
}

QString Life::waitsOrSaysWhy()
{
    const auto items = desk.reader() ? desk.reader()->outbox() : QList<OutboxItem>();
    QSet<Id> held; // what failed, and what speaks of it and waits with it
    for (const OutboxItem &item : items) {
        const bool waits = held.contains(item.objectId)
            || std::any_of(item.properties.begin(), item.properties.end(),
                [&](const QJsonValueConstRef &value) { return held.contains(value.toString()); });
        if (waits || item.state == SendState::Failed)
            held.insert(item.objectId);
        if (waits)
            continue;
        if (item.state != SendState::Failed)
            return u"2: %1 %2 neither left nor failed, after %3 attempts, in state %4 (connection %5 %6); %7"_s.arg(
                typeName(item.type), item.objectId, QString::number(item.attempts), QString::number(int(item.state)),
                QString::number(int(desk.state().connection)), desk.state().reason,
                QString::fromUtf8(QJsonDocument(item.properties).toJson(QJsonDocument::Compact)));
        if (item.error.isEmpty() || item.properties.isEmpty() != (item.operation == "destroy"_L1))
            return u"2: %1 failed without a word, or without what was written"_s.arg(item.objectId);
    }
    unsentMayBeLost(); // it is here, and that is right
    for (const OutboxItem &item : items)
        desk.discard(item.sequence); // and what depends on it
    return {};
}

QString Life::equalsTheServer() const
{
    if (!desk.reader() || desk.state().connection != Connection::Live)
        return u"3: %1 is not live: "_s.arg(desk.member()) + desk.state().reason;
    const QString different = difference(*desk.reader(), truth());
    return different.isEmpty() ? QString() : u"3: %1 (%2): "_s.arg(desk.member(), sees(truth())) + different;
}

QString Life::changesLeadToNow()
{
    const Truth now = truth();
    for (const Memory &memory : std::as_const(m_memories)) {
        for (auto table = memory.tables.begin(); table != memory.tables.end(); ++table) {
            const Changed since = changesSince(table->state, memory.account, table.key(),
                [this](const auto &method, const auto &arguments) { return call(method, arguments); });
            if (!now.canSee(memory.account) || since.cannotBeCalculated)
                continue;
            // Only what /changes speaks of is taken from now.
            Truth::Objects led = table->objects;
            const Truth::Objects all = now.of(memory.account, table.key());
            for (const Id &id : since.destroyed)
                led.remove(id);
            for (const Id &id : since.changed)
                led.insert(id, all.value(id));
            if (const QString different = differenceOf(led, all, {}); !different.isEmpty())
                return u"5: %1 since %2: "_s.arg(named(table.key(), memory.account), table->state) + different;
        }
    }
    return {};
}

QString Life::nothingAfterAccessEnded()
{
    const QByteArray received = desk.received();
    for (const QString &body : std::as_const(m_hidden)) {
        if (received.contains(body.toUtf8() + '"')) // the end of a JSON string: 1 is not the beginning of 12
            return u"6: %1 received \"%2\""_s.arg(desk.member(), body);
    }
    m_without.clear();
    m_hidden.clear();
    return {};
}

QString Life::erased() const
{
    for (const QString &file : Database::files(desk.cachePath())) {
        if (QFileInfo::exists(file))
            return u"6: %1 is still there"_s.arg(file);
    }
    return {};
}

QString Life::onDisk(bool settled) const
{
    const QFileInfo cache(desk.cachePath());
    QTemporaryDir copies; // as they are: opening is a repair
    QByteArray bytes;
    for (const QString &name : cache.dir().entryList(QDir::Files)) {
        QFile file(cache.dir().filePath(name));
        if (name.endsWith("-shm"_L1) || name.endsWith(".lock"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        bytes += file.readAll();
        file.copy(copies.filePath(name));
    }
    for (const QByteArray &plain :
        { marker.toUtf8(), marker.toLower().toUtf8(), desk.cacheKey(), QByteArray("SQLite format 3") }) {
        if (bytes.contains(plain))
            return u"8: \"%1\" can be read on the disk"_s.arg(QString::fromUtf8(plain));
    }
    auto opened = Database::open(copies.filePath(cache.fileName()), desk.cacheKey(), Database::Mode::ReadWrite);
    if (!opened)
        return bytes.isEmpty() ? QString() : u"7: "_s + opened.error().message;
    Database &database = **opened;
    if (auto check = database.query("PRAGMA integrity_check"); !check.next() || check.text(0) != "ok"_L1)
        return u"7: "_s + check.text(0);
    database.execute("INSERT INTO search (search) VALUES ('integrity-check')");
    if (database.error())
        return u"7: the search index: "_s + database.error()->message;

    const Cached cached = cachedIn(database);
    const Truth now = truth();
    for (auto account = cached.accounts.begin(); account != cached.accounts.end(); ++account) {
        for (auto table = account->begin(); table != account->end(); ++table) {
            if (!now.canSee(account.key())) {
                // Of a group that one is not in there is nothing but what one asked for.
                if (settled && table.key() != Type::JoinRequest && !table->objects.isEmpty())
                    return u"6: %1 is still here"_s.arg(named(table.key(), account.key()));
                continue;
            }
            if (table->state.isEmpty() || !table->complete || !cached.listed.contains(account.key()))
                continue;
            const Changed since = changesSince(table->state, account.key(), table.key(),
                [this](const auto &method, const auto &arguments) { return call(method, arguments); });
            if (since.cannotBeCalculated)
                continue;
            const QSet<Id> unsettled = since.changed + since.destroyed;
            if (settled && !unsettled.isEmpty())
                return u"3: %1 is behind"_s.arg(named(table.key(), account.key()));
            // What has not changed since the state that is stored is here, as it is on the server.
            const QString different
                = differenceOf(table->objects, now.of(account.key(), table.key()), unsettled + cached.unconfirmed);
            if (!different.isEmpty())
                return u"4: %1 in state %2: "_s.arg(named(table.key(), account.key()), table->state) + different;
        }
    }
    return {};
}

} // namespace atrium::test
