#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

class QSettings;

namespace atrium {

// The workspaces that this device is signed in to, in the order of signing in: what the switcher
// says of them and where their files are. Nothing here is secret; Credentials has what is.
class Accounts {
public:
    struct Entry {
        QString folder; // under the data directory; also what names the account on this device
        QString name; // of the workspace, as it was last known
        QString server;
        QString email;
        // Folders of the same account from before, whose key was not to be had. Once it is, what was
        // not sent is taken along from there; otherwise they are erased after `daysKept`.
        QStringList aside = {};
        QDateTime asideSince = {}; // the last one
        bool operator==(const Entry &) const = default;
    };

    static constexpr int daysKept = 30;
    static void setAside(Entry &into, const Entry &before, const QDateTime &now);

    // `settings` must outlive this. An installation from the time when there was one workspace has
    // its files in the data directory itself: they stay there, as the first in the list.
    Accounts(QSettings &settings, const QString &dataDir);

    QList<Entry> list() const { return m_list; }
    QString current() const; // a folder; the first one unless another was chosen; empty without any
    void setCurrent(const QString &folder);
    static QString newFolder();
    void put(const Entry &entry); // adds it, in place of those set aside for it, or changes what is said of its folder
    void remove(const QString &folder); // from the list; its files are the caller's to erase
    QString pathOf(const QString &folder) const; // absolute

private:
    void adopt();
    void write();

    QSettings &m_settings;
    QString m_dataDir;
    QList<Entry> m_list;
};

} // namespace atrium
