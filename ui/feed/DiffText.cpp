#include "ui/feed/DiffText.h"

namespace atrium {

QTextCharFormat charFormat(TextSize size, Weight weight, Token token)
{
    QTextCharFormat format;
    format.setFont(Theme::current().font(size, weight));
    format.setForeground(Theme::current().color(token));
    return format;
}

void insertDiff(QTextCursor &cursor, const QList<DiffPiece> &pieces)
{
    const Theme &theme = Theme::current();
    for (const DiffPiece &piece : pieces) {
        QTextCharFormat format = charFormat(TextSize::Body, Weight::Regular, Token::Text);
        if (piece.kind == DiffPiece::Kind::Inserted) {
            format.setBackground(theme.color(Token::SuccessFill));
            format.setForeground(theme.color(Token::Success));
            format.setFontUnderline(true);
        } else if (piece.kind == DiffPiece::Kind::Removed) {
            format.setForeground(theme.color(Token::Danger));
            format.setFontStrikeOut(true);
        }
        cursor.insertText(piece.text, format);
    }
}

} // namespace atrium
