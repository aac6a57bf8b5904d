#include "ui/search/PaletteDelegate.h"

#include "ui/search/MarkedText.h"
#include "ui/search/PaletteModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int headingHeight = 28;
constexpr int rowHeight = 36;
constexpr int postHeight = 52;
constexpr int paletteDelegatePadding = 10;
constexpr int textStart = paletteDelegatePadding + metrics::smallAvatar + 10;
constexpr int gap = 8;
constexpr int mostExtra = 220; // px

bool hasTwoLines(const PaletteModel::Row &row)
{
    return row.kind == PaletteModel::Row::Kind::Post && !row.note.isEmpty();
}
} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteModel::Row &row = static_cast<const PaletteModel *>(index.model())->row(index.row());
    const Theme &theme = Theme::current();
    const QRect box = option.rect;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, box, r); };
    painter->save();
    if (row.kind == PaletteModel::Row::Kind::Heading) {
        painter->setFont(theme.font(TextSize::Meta, Weight::Strong));
        painter->setPen(theme.color(Token::Text3));
        painter->drawText(place(box.adjusted(paletteDelegatePadding, 4, -paletteDelegatePadding, 0)),
            Qt::AlignLeading | Qt::AlignVCenter, row.title);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, box, metrics::buttonRadius, theme.color(Token::AccentFill));
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, box, metrics::buttonRadius, theme.color(Token::Surface2));

    const int side = row.personId.isEmpty() ? metrics::icon : metrics::smallAvatar;
    const QRect mark = place({ box.left() + paletteDelegatePadding + (metrics::smallAvatar - side) / 2,
        box.top() + (box.height() - side) / 2, side, side });
    if (row.personId.isEmpty())
        theme.icon(row.iconName).paint(painter, mark);
    else
        Avatar::paint(*painter, mark, row.personId, row.personName);

    int right = box.right() - paletteDelegatePadding;
    painter->setFont(theme.font(TextSize::Meta));
    if (!row.extra.isEmpty()) {
        const QString extra = painter->fontMetrics().elidedText(row.extra, Qt::ElideRight, mostExtra);
        const int width = painter->fontMetrics().horizontalAdvance(extra) + 1;
        painter->setPen(theme.color(row.outside ? Token::Outside : Token::Text3));
        const int height = hasTwoLines(row) ? box.height() / 2 + 4 : box.height();
        painter->drawText(
            place({ right - width, box.top(), width, height }), Qt::AlignTrailing | Qt::AlignVCenter, extra);
        right -= width + 2 * gap;
    }
    const int left = box.left() + textStart;
    const auto write = [&](int x, int y, int width, const QString &text, const QFont &font, Token token) {
        const int height = QFontMetrics(font).height();
        layOutMarked(painter, place({ x, y - height / 2, width, height }), text, font, theme.color(token), 1);
    };
    const QFont strong = theme.font(TextSize::Body, Weight::Medium);
    const QFont quiet = theme.font(TextSize::Body);
    if (hasTwoLines(row)) {
        write(left, box.top() + 17, right - left, row.title, strong, Token::Text);
        write(left, box.top() + 36, box.right() - paletteDelegatePadding - left, row.note, quiet, Token::Text2);
    } else {
        const int width = qMin(right - left, qCeil(markedWidth(row.title, strong)) + 1);
        write(left, box.center().y() + 1, width, row.title, strong, Token::Text);
        if (const int room = right - left - width - gap; room > 40 && !row.note.isEmpty())
            write(left + width + gap, box.center().y() + 1, room, row.note, quiet, Token::Text3);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PaletteModel::Row &row = static_cast<const PaletteModel *>(index.model())->row(index.row());
    if (row.kind == PaletteModel::Row::Kind::Heading)
        return { 1, headingHeight }; // rows are as wide as the list
    return { 1, hasTwoLines(row) ? postHeight : rowHeight };
}

} // namespace atrium
