#pragma once

#include "sync/types/Types.h"

namespace atrium {

// The charter in the language of the person who reads.
CharterText charterText(const Charter &charter);

// What each part of a charter is called.
namespace charterWords {
QString purpose();
QString vision();
QString sponsor();
QString benefits();
QString official();
QString rules();
QString visibility();
QString measured();
QString neverMeasured();
QString outside();
QString good(); // an example
QString bad();
} // namespace charterWords

// One part of a charter that another version says differently: a text, or lines of a list.
struct CharterChange {
    QString heading;
    QString before, now; // Markdown
    QStringList added, removed; // plain text
    bool operator==(const CharterChange &) const = default;
};

// What a member who knows `before` has to read. The cases are practice, and no part of what is accepted.
QList<CharterChange> charterChanges(const CharterText &before, const CharterText &now, bool guest);

} // namespace atrium
