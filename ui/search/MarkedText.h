#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace atrium {

// Lays out text whose hits stand between U+E000 and U+E001 (as Reader::search() gives it) on at
// most `lines` lines, and draws it with the hits standing out when there is a painter. Returns the
// height. One line is cut with an ellipsis.
double layOutMarked(
    QPainter *painter, const QRectF &rect, const QString &marked, const QFont &font, const QColor &color, int lines);

QString withoutMarks(QString marked);
double markedWidth(const QString &marked, const QFont &font); // on one line

} // namespace atrium
