#include "ui/search/MarkedText.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace atrium {

namespace {

constexpr double lineStep = 1.4; // of the font's height

struct Marked {
    QString text;
    QList<QTextLayout::FormatRange> ranges;
};

Marked readMarks(const QString &marked)
{
    const Theme &theme = Theme::current();
    QTextCharFormat format;
    format.setBackground(theme.color(Token::AccentFill));
    format.setForeground(theme.color(Token::Accent));
    format.setFontWeight(static_cast<int>(Weight::Strong));
    Marked result;
    for (const QChar c : marked) {
        if (c == u'\uE000') {
            result.ranges += QTextLayout::FormatRange { static_cast<int>(result.text.size()), 0, format };
        } else if (c == u'\uE001') {
            if (!result.ranges.isEmpty())
                result.ranges.last().length = static_cast<int>(result.text.size()) - result.ranges.constLast().start;
        } else {
            result.text += c == u'\n' ? QChar(u' ') : c;
        }
    }
    return result;
}

double layOut(QTextLayout &layout, double width, double step, int lines)
{
    double y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += step;
    }
    layout.endLayout();
    return y;
}

} // namespace

double layOutMarked(
    QPainter *painter, const QRectF &rect, const QString &marked, const QFont &font, const QColor &color, int lines)
{
    Marked parts = readMarks(marked);
    if (lines == 1 && painter) {
        const QString whole = parts.text;
        parts.text = QFontMetricsF(font).elidedText(whole, Qt::ElideRight, rect.width());
        const qsizetype kept = parts.text == whole ? whole.size() : parts.text.size() - 1;
        parts.ranges.removeIf([kept](const QTextLayout::FormatRange &range) { return range.start >= kept; });
    }
    QTextLayout layout(parts.text, font);
    layout.setFormats(parts.ranges);
    const double height = layOut(layout, rect.width(), QFontMetricsF(font).height() * lineStep, lines);
    if (painter) {
        painter->setPen(color);
        layout.draw(painter, rect.topLeft());
    }
    return height;
}

QString withoutMarks(QString marked) { return marked.remove(u'\uE000').remove(u'\uE001'); }

double markedWidth(const QString &marked, const QFont &font)
{
    const Marked parts = readMarks(marked);
    QTextLayout layout(parts.text, font);
    layout.setFormats(parts.ranges);
    layOut(layout, 1e6, 1, 1);
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

} // namespace atrium
