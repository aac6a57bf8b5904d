#include "ui/onboarding/CharterDraft.h"

#include "sync/types/Json.h"
#include "ui/onboarding/CharterParts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct DraftTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::CharterDraft)
};

template <typename T, typename F> QJsonArray each(const QList<T> &rows, F make)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(make(row));
    return array;
}

QJsonObject textOf(const CharterText &text)
{
    return { { u"purpose"_s, text.purpose }, { u"vision"_s, text.vision }, { u"sponsor"_s, text.sponsor },
        { u"benefits"_s, QJsonArray::fromStringList(text.benefits) }, { u"official"_s, text.official },
        { u"rules"_s,
            each(text.rules,
                [](const CharterRule &rule) {
                    return QJsonObject { { u"rule"_s, rule.rule }, { u"good"_s, rule.good }, { u"bad"_s, rule.bad } };
                }) },
        { u"visibility"_s,
            each(text.visibility,
                [](const CharterSight &sight) {
                    return QJsonObject { { u"what"_s, sight.what }, { u"who"_s, sight.who } };
                }) },
        { u"measured"_s, QJsonArray::fromStringList(text.measured) },
        { u"neverMeasured"_s, QJsonArray::fromStringList(text.neverMeasured) }, { u"outside"_s, text.outside },
        { u"guests"_s, text.guests },
        { u"cases"_s, each(text.cases, [](const CharterCase &post) {
             return QJsonObject { { u"author"_s, post.author }, { u"title"_s, post.title }, { u"group"_s, post.group },
                 { u"body"_s, post.body }, { u"standing"_s, post.standing }, { u"why"_s, post.why } };
         }) } };
}

QString wordsIn(const QJsonValue &row, const CharterField &field)
{
    return (field.name.isEmpty() ? row : row.toObject().value(field.name)).toString().trimmed();
}

// The row without space around its words; undefined when nobody wrote any.
QJsonValue used(const QJsonValue &row, const QList<CharterField> &fields)
{
    QJsonObject object;
    bool written = false;
    for (const CharterField &field : fields) {
        const QString words = wordsIn(row, field);
        // A choice is made by itself; alone, it is all that there is.
        written = written || (!words.isEmpty() && (field.choices.isEmpty() || fields.size() == 1));
        if (field.name.isEmpty())
            return written ? QJsonValue(words) : QJsonValue(QJsonValue::Undefined);
        object.insert(field.name, words);
    }
    return written ? QJsonValue(object) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue used(const QJsonValue &value, const CharterEntry &entry)
{
    if (!entry.isList())
        return wordsIn(value, entry.fields.first());
    QJsonArray rows;
    for (const QJsonValue row : value.toArray())
        if (const QJsonValue words = used(row, entry.fields); !words.isUndefined())
            rows.append(words);
    return rows;
}

// What is wrong in one field; empty: nothing.
QString problemWith(const QString &words, const CharterField &field, const QString &where)
{
    if (field.needed && words.isEmpty())
        return DraftTr::tr("%1 is still empty.", "%1: part of a charter").arg(where);
    if (const auto over = words.size() - field.longest; over > 0)
        return DraftTr::tr("%1 is %n characters too long.", "%1: part of a charter", static_cast<int>(over)).arg(where);
    return {};
}

QStringList problemsWith(const QJsonValue &value, const CharterEntry &entry)
{
    QStringList found;
    const QJsonValue sent = used(value, entry);
    if (!entry.isList()) {
        found += problemWith(sent.toString(), entry.fields.first(), u"“%1”"_s.arg(entry.heading));
    } else {
        const QJsonArray rows = sent.toArray();
        if (rows.size() > entry.most || (!rows.isEmpty() && rows.size() < entry.fewest))
            found += entry.fewest > 0 ? DraftTr::tr("“%1” needs %2 to %3 tasks.", "%1: a role")
                                            .arg(entry.heading)
                                            .arg(entry.fewest)
                                            .arg(entry.most)
                                      : DraftTr::tr("“%1” can have %2 rows.").arg(entry.heading).arg(entry.most);
        QSet<QString> seen;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (const CharterField &field : entry.fields) {
                const QString words = wordsIn(rows.at(i), field);
                found += problemWith(words, field,
                    DraftTr::tr("“%1” in “%2”, %3,", "a field, a list, number of the row")
                        .arg(field.label, entry.heading, QString::number(i + 1)));
                if (entry.fewest > 0 && seen.contains(words))
                    found += DraftTr::tr("“%1” has a task twice.", "%1: a role").arg(entry.heading);
                seen += words;
            }
        }
    }
    found.removeAll(QString());
    return found;
}

} // namespace

CharterDraft CharterDraft::of(const std::optional<Charter> &charter)
{
    CharterDraft draft;
    if (!charter)
        return draft;
    draft.basedOn = charter->version;
    for (auto it = charter->texts.begin(); it != charter->texts.end(); ++it)
        draft.texts.insert(it.key(), textOf(it.value()));
    for (auto it = charter->paths.begin(); it != charter->paths.end(); ++it)
        draft.paths.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return draft;
}

CharterDraft CharterDraft::fromJson(const QString &json)
{
    const QJsonObject object = json::parse(json.toUtf8());
    return { .texts = object.value("texts"_L1).toObject(),
        .paths = object.value("paths"_L1).toObject(),
        .basedOn = object.value("basedOn"_L1).toInt() };
}

QString CharterDraft::toJson() const
{
    return QString::fromUtf8(
        json::compact({ { u"texts"_s, texts }, { u"paths"_s, paths }, { u"basedOn"_s, basedOn } }));
}

QJsonObject CharterDraft::properties() const
{
    QJsonObject sentTexts;
    QJsonObject sentPaths;
    for (const CharterPart &part : charterParts()) {
        for (const CharterEntry &entry : part.entries) {
            if (!part.perLanguage) {
                if (const QJsonArray path = used(value(entry, {}), entry).toArray(); !path.isEmpty())
                    sentPaths.insert(entry.property, path); // left out, the server has one
                continue;
            }
            for (const QString &language : texts.keys()) {
                QJsonObject text = sentTexts.value(language).toObject();
                text.insert(entry.property, used(value(entry, language), entry));
                sentTexts.insert(language, text);
            }
        }
    }
    return { { u"texts"_s, sentTexts }, { u"paths"_s, sentPaths } };
}

Charter CharterDraft::charter() const { return Charter::fromJson(properties()); }

bool CharterDraft::saysWhat(const CharterDraft &other) const
{
    const QJsonObject mine = properties();
    const QJsonObject theirs = other.properties();
    const QJsonObject minePaths = mine.value("paths"_L1).toObject();
    QJsonObject theirPaths = theirs.value("paths"_L1).toObject();
    if (other.basedOn > basedOn) // published since: what was left out, the server has filled in
        for (const QString &role : theirPaths.keys())
            if (!minePaths.contains(role))
                theirPaths.remove(role);
    return minePaths == theirPaths && mine.value("texts"_L1) == theirs.value("texts"_L1);
}

QJsonValue CharterDraft::value(const CharterEntry &entry, const QString &language) const
{
    return language.isEmpty() ? paths.value(entry.property) : texts.value(language).toObject().value(entry.property);
}

void CharterDraft::setValue(const CharterEntry &entry, const QString &language, const QJsonValue &value)
{
    if (language.isEmpty()) {
        paths.insert(entry.property, value);
        return;
    }
    QJsonObject text = texts.value(language).toObject();
    text.insert(entry.property, value);
    texts.insert(language, text);
}

bool CharterDraft::isEmpty(const CharterEntry &entry, const QString &language) const
{
    return json::isEmpty(used(value(entry, language), entry));
}

QList<CharterDraft::Problem> CharterDraft::problems() const
{
    QList<Problem> found;
    for (const CharterPart &part : charterParts())
        for (const QString &language : part.perLanguage ? texts.keys() : QStringList { QString() })
            for (const CharterEntry &entry : part.entries)
                for (const QString &what : problemsWith(value(entry, language), entry))
                    found += { .language = language, .part = part.id, .what = what };
    return found;
}

} // namespace atrium
