#include "sync/store/Store.h"

#include "sync/store/Database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr auto asideSuffix = ".new"_L1; // the new cache while it is being made

Error cannotReplace(const QFile &file)
{
    return { u"unwritable"_s, Store::tr("Atrium could not make a new cache on this computer."), file.errorString() };
}

Result<> eraseFiles(const QString &path)
{
    for (const QString &name : Database::files(path)) {
        QFile file(name);
        if (file.exists() && !file.remove())
            return failure(
                u"unwritable"_s, Store::tr("Atrium could not delete its cache on this computer."), file.errorString());
    }
    return {};
}

// What does not open only now must not be given up for it.
bool isForNow(const Error &error)
{
    return error.code == u"locked" || error.code == u"unwritable" || error.code == u"diskFull";
}

// Puts the new cache in the old one's place. The database itself comes last: until then this can be
// done again. What is left of the old one must be gone by then, or its log would be taken for ours.
Result<> takePlace(const QString &path)
{
    if (auto erased = eraseFiles(path); !erased)
        return erased;
    const QStringList from = Database::files(path + asideSuffix), to = Database::files(path);
    for (qsizetype i = from.size() - 1; i >= 0; --i) {
        QFile file(from[i]);
        if (file.exists() && !file.rename(to[i]))
            return std::unexpected(cannotReplace(file));
    }
    return {};
}

} // namespace

Result<> Store::erase(const QString &path)
{
    // The half-made one first: it would take the place of the other.
    const Result<> aside = eraseFiles(path + asideSuffix);
    return aside ? eraseFiles(path) : aside;
}

Result<> Store::finishRebuild(const QString &path)
{
    return !QFile::exists(path) && QFile::exists(path + asideSuffix) ? takePlace(path) : Result<>();
}

Result<Store::Rebuilt> Store::rebuild(const QString &path, const QByteArray &key)
{
    const QString aside = path + asideSuffix;
    if (auto erased = eraseFiles(aside); !erased)
        return std::unexpected(erased.error());
    auto fresh = open(aside, key);
    if (!fresh)
        return std::unexpected(fresh.error());

    Rebuilt rebuilt;
    if (const auto damaged = (*fresh)->takeAlong(path, key))
        rebuilt = *damaged;
    else if (isForNow(damaged.error()))
        return std::unexpected(damaged.error());
    fresh->reset(); // closed, so that its log is empty
    if (auto placed = takePlace(path); !placed)
        return std::unexpected(placed.error());
    return rebuilt;
}

Result<Store::Rebuilt> Store::takeAlong(const QString &path, const QByteArray &key)
{
    auto database = Database::open(path, key, Database::Mode::Salvage);
    if (!database)
        return std::unexpected(database.error());
    return takeOver(Store(std::move(*database), m_clock));
}

Result<Store::Rebuilt> Store::takeOver(const Store &old)
{
    // What cannot be read ends its loop, and stays to be seen in the old database's error().
    const QJsonArray unsent = old.exportUnsent();
    if (const SessionInfo theirs = old.session(); session().memberId.isEmpty() && !theirs.memberId.isEmpty()) {
        if (auto set = setSession(theirs); !set)
            return std::unexpected(set.error());
    }
    auto drafts = old.m_database->query("SELECT place, json FROM draft");
    while (drafts.next()) {
        const QString place = drafts.text(0);
        if (m_database->query("SELECT 1 FROM draft WHERE place = ?", place).next())
            continue; // what has been begun since
        if (auto set = setDraft(place, drafts.text(1)); !set)
            return std::unexpected(set.error());
    }
    if (auto imported = importUnsent(unsent); !imported)
        return std::unexpected(imported.error());
    return Rebuilt { .salvaged = !old.m_database->error(), .unsent = static_cast<int>(unsent.size()) };
}

} // namespace atrium
