#include "ui/feed/EmojiList.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *atWork[] { u"👍", u"❤️", u"🎉", u"🙏", u"👏", u"😄", u"😂", u"🤔", u"👀", u"✅", u"❌", u"❓",
    u"💡", u"🚀", u"🔥", u"💪", u"🤝", u"😮", u"😢", u"👎", u"☕", u"🐛", u"🛠️", u"⭐" };

// Lower case without accents, each word with a space before it: "Fröhlich" is found by "froh".
QString folded(const QString &text)
{
    QString result(1, u' ');
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const bool word = c.isLetterOrNumber() || c == u'+';
        if (word)
            result += c.toCaseFolded();
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

} // namespace

EmojiList::EmojiList(const QStringList &recent, QObject *parent)
    : QAbstractListModel(parent)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    read(QFile::exists(u":/emoji/%1.txt"_s.arg(language)) ? language : u"en"_s);
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < m_all.size(); ++i)
        at.insert(m_all[i].emoji, i);
    if (language != u"en") { // what many type whatever they speak
        QFile file(u":/emoji/en.txt"_s);
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
                if (const auto entry = at.constFind(parts.constFirst()); entry != at.cend())
                    m_all[*entry].words += folded(parts.sliced(1).join(u' '));
            }
        }
    }

    QList<bool> taken(m_all.size(), false);
    const auto take = [&](qsizetype i) {
        if (!std::exchange(taken[i], true))
            m_usual += i;
    };
    for (const QString &emoji : recent) {
        if (!at.contains(emoji)) { // an older or a newer one, or one with a skin tone
            at.insert(emoji, m_all.size());
            m_all += { emoji, emoji, {}, {} };
            taken += false;
        }
        take(at.value(emoji));
    }
    for (const char16_t *emoji : atWork)
        if (const auto entry = at.constFind(QString::fromUtf16(emoji)); entry != at.cend())
            take(*entry);
    for (qsizetype i = 0; i < m_all.size(); ++i)
        take(i);
    m_shown = m_usual;
}

void EmojiList::read(const QString &language)
{
    QFile file(u":/emoji/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_all.reserve(2000);
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (parts.size() < 2)
            continue;
        const QString name = folded(parts[1]);
        m_all += { parts[0], parts[1], name, name + folded(parts.value(2)) };
    }
}

void EmojiList::find(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> shown = m_usual;
    if (!wanted.isEmpty()) {
        const auto fits = [&](const QString &text) {
            return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(u' ' + word); });
        };
        shown.removeIf([&](qsizetype i) { return !fits(m_all[i].words); });
        std::ranges::stable_partition(shown, [&](qsizetype i) { return fits(m_all[i].nameWords); });
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int EmojiList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EmojiList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_all[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.emoji;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.name;
    default:
        return {};
    }
}

} // namespace atrium
