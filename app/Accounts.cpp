#include "app/Accounts.h"

#include "sync/types/Ulid.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr QLatin1StringView listKey("accounts");
constexpr QLatin1StringView currentKey("currentAccount");
const QString root = u"."_s; // the data directory itself

// No "..": settings.ini may be edited, and a folder is erased on signing out.
bool isFolder(const QString &folder)
{
    return folder == root
        || (folder.startsWith("accounts/"_L1) && folder.size() > 9 && !folder.sliced(9).contains(u'/')
            && !folder.contains(".."_L1));
}

} // namespace

Accounts::Accounts(QSettings &settings, const QString &dataDir)
    : m_settings(settings)
    , m_dataDir(dataDir)
{
    const int size = settings.beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        Entry entry { settings.value("folder").toString(), settings.value("name").toString(),
            settings.value("server").toString(), settings.value("email").toString(),
            settings.value("aside").toStringList(), settings.value("asideSince").toDateTime() };
        entry.aside.removeIf([](const QString &folder) { return !isFolder(folder); });
        if (isFolder(entry.folder))
            m_list += entry;
    }
    settings.endArray();
    if (!settings.contains(u"accounts/size"_s))
        adopt();
}

void Accounts::adopt()
{
    if (!QFile::exists(m_dataDir + u"/cache.db"_s) && !QFile::exists(m_dataDir + u"/key"_s))
        return;
    m_list
        = { { root, {}, m_settings.value("signIn/server").toString(), m_settings.value("signIn/email").toString() } };
    write();
}

QString Accounts::current() const
{
    const QString chosen = m_settings.value(currentKey).toString();
    if (std::ranges::contains(m_list, chosen, &Entry::folder))
        return chosen;
    return m_list.isEmpty() ? QString() : m_list.constFirst().folder;
}

void Accounts::setCurrent(const QString &folder) { m_settings.setValue(currentKey, folder); }

QString Accounts::newFolder() { return u"accounts/"_s + newUlid(); }

void Accounts::setAside(Entry &into, const Entry &before, const QDateTime &now)
{
    into.aside = before.aside + QStringList(before.folder);
    into.asideSince = now;
}

void Accounts::put(const Entry &entry)
{
    m_list.removeIf([&](const Entry &one) { return entry.aside.contains(one.folder); });
    const auto at = std::ranges::find(m_list, entry.folder, &Entry::folder);
    if (at != m_list.end() && *at == entry)
        return;
    if (at == m_list.end())
        m_list += entry;
    else
        *at = entry;
    write();
}

void Accounts::remove(const QString &folder)
{
    m_list.removeIf([&](const Entry &entry) { return entry.folder == folder; });
    write();
}

QString Accounts::pathOf(const QString &folder) const { return folder == root ? m_dataDir : m_dataDir + u'/' + folder; }

void Accounts::write()
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, static_cast<int>(m_list.size()));
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue("folder", m_list[i].folder);
        m_settings.setValue("name", m_list[i].name);
        m_settings.setValue("server", m_list[i].server);
        m_settings.setValue("email", m_list[i].email);
        m_settings.setValue("aside", m_list[i].aside);
        m_settings.setValue("asideSince", m_list[i].asideSince);
    }
    m_settings.endArray();
    m_settings.sync(); // which folder is whose must not be lost with the process
}

} // namespace atrium
