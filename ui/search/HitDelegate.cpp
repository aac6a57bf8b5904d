#include "ui/search/HitDelegate.h"

#include "ui/feed/PostWords.h"
#include "ui/search/MarkedText.h"
#include "ui/search/SearchModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowGap = 8;
constexpr int padding = 14;
constexpr int avatarSide = 24;
constexpr int snippetLines = 2;

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const SearchModel *>(index.model());
    const SearchHit &hit = model->hit(index.row());
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    const QRect card = option.rect.adjusted(0, 0, 0, -rowGap);
    painter->save();
    paintBox(*painter, card, metrics::cardRadius, theme.color(Token::Surface),
        theme.color(selected || hot ? Token::Accent : Token::Border));
    const QRect inside = card.adjusted(padding, padding - 2, -padding, -padding + 2);
    Avatar::paint(*painter,
        QStyle::visualRect(option.direction, card, QRect(inside.left(), inside.top(), avatarSide, avatarSide)),
        hit.author.id, nameOf(hit.author));
    const int left = inside.left() + avatarSide + 10;
    const int width = inside.right() - left;
    const auto place = [&](double y, double height) {
        return QRectF(QStyle::visualRect(
            option.direction, card, QRect(left, static_cast<int>(y), width, static_cast<int>(height))));
    };

    double y = inside.top();
    const QFont meta = theme.font(TextSize::Meta);
    painter->setFont(meta);
    painter->setPen(theme.color(Token::Text3));
    painter->drawText(place(y, 18), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(meta).elidedText(SearchModel::whereAndWhen(hit), Qt::ElideRight, width));
    y += 20;
    if (!hit.title.isEmpty())
        y += layOutMarked(painter, place(y, 22), hit.title, theme.font(TextSize::Body, Weight::Strong),
                 theme.color(Token::Text), 1)
            + 1;
    layOutMarked(
        painter, place(y, 44), hit.snippet, theme.font(TextSize::Body), theme.color(Token::Text2), snippetLines);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, card, metrics::cardRadius - 1);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchHit &hit = static_cast<const SearchModel *>(index.model())->hit(index.row());
    const QRectF room(0, 0, option.rect.width() - 2 * padding - avatarSide - 10, 0);
    const QFont body = Theme::current().font(TextSize::Body);
    const QFont strong = Theme::current().font(TextSize::Body, Weight::Strong);
    const int title = hit.title.isEmpty() ? 0 : qCeil(layOutMarked(nullptr, room, hit.title, strong, {}, 1)) + 1;
    const double snippet = layOutMarked(nullptr, room, hit.snippet, body, {}, snippetLines);
    return { 1, 2 * (padding - 2) + 20 + title + qCeil(snippet) + rowGap };
}

} // namespace atrium
