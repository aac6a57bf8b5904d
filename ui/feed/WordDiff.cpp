#include "ui/feed/WordDiff.h"

#include <QStringView>

#include <vector>

namespace atrium {

namespace {

constexpr qint64 mostCompared = 4'000'000; // pairs of words

// Words, each run of space between them, and each mark, so that joining them gives the text again.
QList<QStringView> tokens(QStringView text)
{
    QList<QStringView> found;
    qsizetype from = 0;
    const auto kind = [](QChar c) {
        return c.isSpace() ? 0 : c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? 1 : 2;
    };
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || kind(text.at(i)) != kind(text.at(i - 1)) || kind(text.at(i)) == 2;
        if (!ends)
            continue;
        found += text.sliced(from, i - from);
        from = i;
    }
    return found;
}

void add(QList<DiffPiece> &pieces, DiffPiece::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces += DiffPiece { kind, text.toString() };
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    using Kind = DiffPiece::Kind;
    QList<QStringView> a = tokens(before);
    QList<QStringView> b = tokens(after);
    QList<DiffPiece> pieces;
    // Edits are small: most of the text is the same at both ends.
    while (!a.isEmpty() && !b.isEmpty() && a.constFirst() == b.constFirst()) {
        add(pieces, Kind::Same, a.takeFirst());
        b.removeFirst();
    }
    QString tail;
    while (!a.isEmpty() && !b.isEmpty() && a.constLast() == b.constLast()) {
        tail.prepend(a.takeLast());
        b.removeLast();
    }
    if (static_cast<qint64>(a.size()) * b.size() > mostCompared) {
        for (const QStringView word : std::as_const(a))
            add(pieces, Kind::Removed, word);
        for (const QStringView word : std::as_const(b))
            add(pieces, Kind::Inserted, word);
        add(pieces, Kind::Same, tail);
        return pieces;
    }
    // The longest common run of words, from the end, so that it can be read off from the start.
    const qsizetype columns = b.size() + 1;
    std::vector<int> common(static_cast<size_t>((a.size() + 1) * columns), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[static_cast<size_t>(i * columns + j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            add(pieces, Kind::Same, a.at(i));
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            add(pieces, Kind::Removed, a.at(i++));
        } else {
            add(pieces, Kind::Inserted, b.at(j++));
        }
    }
    add(pieces, Kind::Same, tail);
    return pieces;
}

} // namespace atrium
