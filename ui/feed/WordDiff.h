#pragma once

#include <QList>
#include <QString>

namespace atrium {

// A piece of text that two versions share, or that only one of them has.
struct DiffPiece {
    enum class Kind { Same, Inserted, Removed };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece &) const = default;
};

// What became of a text, word by word: the pieces without Inserted are `before`, those without
// Removed are `after`. Texts that are long and have little in common are one removal and one
// insertion: nobody reads more of it.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace atrium
