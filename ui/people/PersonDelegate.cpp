#include "ui/people/PersonDelegate.h"

#include "ui/people/PeopleModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 56;
constexpr int padding = 12;
} // namespace

QString workplace(const Member &member)
{
    QStringList parts { member.firm, member.department, member.place };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Member &member = this->member(index);
    const End end = this->end(index);
    const QString below = this->below(index);
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintBox(*painter, option.rect, metrics::buttonRadius,
            theme.color(option.state & QStyle::State_Selected ? Token::AccentFill : Token::Surface2));
    const QRect row = option.rect;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
    Avatar::paint(*painter,
        place(
            { row.left() + padding, row.top() + (rowHeight - metrics::avatar) / 2, metrics::avatar, metrics::avatar }),
        member.id, member.name);
    const int left = row.left() + padding + metrics::avatar + 12;
    const int half = (row.right() - padding - left) * 3 / 5;
    const auto write = [&](const QRect &r, TextSize size, Weight weight, Token token, int align, const QString &text) {
        painter->setFont(theme.font(size, weight));
        painter->setPen(theme.color(token));
        painter->drawText(
            place(r), align | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, r.width()));
    };
    const bool titled = !below.isEmpty();
    write({ left, row.top() + (titled ? 9 : 18), half, 20 }, TextSize::Body, Weight::Strong, Token::Text,
        Qt::AlignLeading, member.name);
    if (titled)
        write(
            { left, row.top() + 28, half, 18 }, TextSize::Meta, Weight::Regular, Token::Text3, Qt::AlignLeading, below);
    const int right = left + half + 12;
    const int rest = row.right() - padding - right;
    write({ right, row.top() + (end.below.isEmpty() ? 18 : 9), rest, 20 }, TextSize::Meta, Weight::Regular,
        end.outside ? Token::Outside : Token::Text2, Qt::AlignTrailing, end.text);
    if (!end.below.isEmpty())
        write({ right, row.top() + 28, rest, 18 }, TextSize::Meta, Weight::Regular, Token::Text3, Qt::AlignTrailing,
            end.below);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, metrics::buttonRadius - 1);
    painter->restore();
}

const Member &PersonDelegate::member(const QModelIndex &index) const
{
    return static_cast<const PeopleModel *>(index.model())->member(index.row());
}

PersonDelegate::End PersonDelegate::end(const QModelIndex &index) const
{
    const Member &shown = member(index);
    return { workplace(shown), shown.isGuest() };
}

QString PersonDelegate::below(const QModelIndex &index) const { return member(index).title; }

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 1, rowHeight }; // as wide as the list, whatever it was when this was asked
}

} // namespace atrium
