#include "ui/search/PaletteModel.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/search/MarkedText.h"
#include "ui/search/PlaceWords.h"
#include "ui/search/WordMatch.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/RelativeTime.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPeople = 5;
constexpr int mostKnowing = 3;
constexpr qsizetype mostGroups = 5;
constexpr int mostTopics = 3;
constexpr int mostPosts = 6;
constexpr qsizetype mostActions = 5;
constexpr qsizetype mostRecent = 6;
} // namespace

PaletteModel::PaletteModel(Client &client, const Actions &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_actions(actions)
{
}

void PaletteModel::begin(const QList<Place> &recent, const QList<Place> &places)
{
    m_recent = recent;
    m_places = places;
    m_groups = m_client.reader().groups();
    setText({});
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_rows.clear();
    m_found = 0;
    const auto section = [this](const QString &heading, const QList<Row> &rows) {
        if (rows.isEmpty())
            return;
        Row row;
        row.title = heading;
        m_rows += row;
        m_rows += rows;
        m_found += static_cast<int>(rows.size());
    };
    if (m_text.isEmpty()) {
        section(tr("Where you were"), recentRows());
        section(tr("What you can do"), actions({}, mostRecent));
    } else {
        const QStringList words = typedWords(m_text);
        if (!words.isEmpty()) {
            section(tr("People"), people(words));
            section(tr("Groups"), groups(words));
            section(tr("Topics"), topics(words));
        }
        section(tr("Posts"), posts());
        if (!words.isEmpty())
            section(tr("Actions"), actions(words, mostActions));
    }
    endResetModel();
}

QList<PaletteModel::Row> PaletteModel::recentRows() const
{
    QList<Row> rows;
    for (const Place &place : m_recent) {
        const PlaceWords words = wordsFor(place, m_client.reader());
        if (words.title.isEmpty() || rows.size() >= mostRecent)
            continue;
        Row row;
        row.kind = Row::Kind::Place;
        row.title = words.title;
        row.note = words.note;
        row.iconName = words.iconName;
        row.personId = words.personId;
        row.personName = words.title;
        row.place = place;
        rows += row;
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::people(const QStringList &words) const
{
    QList<Row> rows;
    const auto add = [&](const Member &member, const QString &note) {
        Row row;
        row.kind = Row::Kind::Person;
        row.title = markWords(words, member.name);
        row.note = note;
        row.extra = member.isGuest() ? member.firm : member.department;
        row.personId = member.id;
        row.personName = member.name;
        row.outside = member.isGuest();
        row.place = { .kind = Place::Kind::Person, .id = member.id, .postId = {}, .text = {} };
        rows += row;
    };
    PeopleQuery query;
    query.text = words.join(u' ');
    for (const Member &member : m_client.reader().people(query, mostPeople)) {
        QString note = markWords(words, member.title);
        for (const QString &skill : member.skills) // why somebody is here whose name and title do not say
            if (!wordsFit(words, member.name + u' ' + member.title) && wordsFit(words, skill))
                note = tr("Knows about %1").arg(markWords(words, skill));
        add(member, note);
    }
    if (words.size() != 1)
        return rows;
    for (const auto &[member, answers] : m_client.reader().knowing(words.constFirst(), mostKnowing)) {
        const auto same = [&member](const Row &row) { return row.personId == member.id; };
        if (std::ranges::none_of(rows, same))
            add(member,
                answers == 1 ? tr("1 accepted answer on this") : tr("%n accepted answers on this", nullptr, answers));
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::groups(const QStringList &words) const
{
    QList<Row> byName;
    QList<Row> byPurpose;
    for (const GroupSummary &summary : m_groups) {
        const Group &group = summary.group;
        const bool named = wordsFit(words, group.name);
        if (!named && !wordsFit(words, group.name + u' ' + group.purpose))
            continue;
        Row row;
        row.kind = Row::Kind::Group;
        row.title = markWords(words, group.name);
        row.note = markWords(words, group.purpose);
        row.extra = summary.joined ? QString() : tr("not joined");
        row.iconName = groupIcon(group);
        row.place = { .kind = Place::Kind::Group, .id = group.id, .postId = {}, .text = {} };
        (named ? byName : byPurpose) += row;
    }
    byName += byPurpose;
    byName.resize(std::min(byName.size(), mostGroups));
    return byName;
}

QList<PaletteModel::Row> PaletteModel::topics(const QStringList &words) const
{
    QList<Row> rows;
    if (words.size() != 1)
        return rows;
    for (const auto &[topic, count] : m_client.reader().topics(words.constFirst(), mostTopics)) {
        Row row;
        row.kind = Row::Kind::Topic;
        row.title = u'#' + markWords(words, topic);
        row.extra = count == 1 ? tr("1 post") : tr("%n posts", nullptr, count);
        row.iconName = u"hash"_s;
        row.place = topicPlace(topic);
        rows += row;
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::posts() const
{
    QList<Row> rows;
    for (const SearchHit &hit : m_client.reader().search({ .text = m_text, .limit = mostPosts, .offset = 0 })) {
        Row row;
        row.kind = Row::Kind::Post;
        row.title = hit.title.isEmpty() ? hit.snippet : hit.title;
        row.note = hit.title.isEmpty() ? QString() : hit.snippet;
        row.extra = tr("%1 · %2", "in which group, when").arg(hit.group.name, relativeTime(hit.createdAt));
        row.personId = hit.author.id;
        row.personName = nameOf(hit.author);
        row.place = { .kind = Place::Kind::Thread, .id = hit.threadId, .postId = hit.postId, .text = {} };
        rows += row;
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::actions(const QStringList &words, qsizetype limit) const
{
    QList<Row> rows;
    for (const Actions::Entry &entry : m_actions.entries()) {
        if (rows.size() >= limit || !wordsFit(words, entry.text))
            continue;
        Row row;
        row.kind = Row::Kind::Action;
        row.title = markWords(words, entry.text);
        row.extra = entry.keys;
        row.iconName = entry.iconName;
        row.action = entry.action;
        rows += row;
    }
    if (words.isEmpty())
        return rows;
    for (const Place &place : m_places) {
        const PlaceWords name = wordsFor(place, m_client.reader());
        if (rows.size() >= limit || name.title.isEmpty() || !wordsFit(words, name.title))
            continue;
        Row row;
        row.kind = Row::Kind::Place;
        row.title = markWords(words, tr("Go to %1").arg(name.title));
        row.iconName = name.iconName;
        row.personId = name.personId;
        row.personName = name.title;
        row.place = place;
        rows += row;
    }
    return rows;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return withoutMarks(row.title);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts { withoutMarks(row.title), withoutMarks(row.note), row.extra };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return isChoice(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace atrium
