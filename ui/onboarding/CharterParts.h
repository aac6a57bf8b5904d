#pragma once

#include "ui/widgets/ChoiceChip.h"

namespace atrium {

// The charter as a form: which parts it has, what is asked in each, and how long it may be
// (docs/protocol.md, Charter). The editor's pages, its marks and what is sent are made from this table.

struct CharterField {
    QString name; // in its row; empty: the row is this string
    QString label;
    int longest = 500; // UTF-16 units, as the server counts
    bool needed = true;
    QList<Choice> choices = {}; // it is one of these; empty: words
    bool isLong() const { return longest > 500; }
};

// A text, or a list of rows.
struct CharterEntry {
    QString property; // of a text; in the paths: the role
    QString heading;
    QString hint;
    QString row; // "Rule": what one of a list is called; empty: it is not a list
    QList<CharterField> fields; // of a text: one
    qsizetype fewest = 0; // rows, if there are any
    qsizetype most = 30;
    bool isList() const { return !row.isEmpty(); }
};

struct CharterPart {
    QString id;
    QString title;
    QString icon;
    bool perLanguage = true; // the paths are the same in every language
    QList<CharterEntry> entries;
};

QList<CharterPart> charterParts();

} // namespace atrium
