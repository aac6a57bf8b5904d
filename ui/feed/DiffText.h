#pragma once

#include "ui/feed/WordDiff.h"
#include "ui/theme/Theme.h"

#include <QTextCursor>

// What became of a text, to be looked at: words that came are underlined, those that went struck out.

namespace atrium {

QTextCharFormat charFormat(TextSize size, Weight weight, Token token);
void insertDiff(QTextCursor &cursor, const QList<DiffPiece> &pieces);

} // namespace atrium
