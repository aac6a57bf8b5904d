#include "ui/widgets/ChoiceList.h"

#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int padding = 10;
constexpr int choiceListGap = 8;
constexpr int mostRows = 9; // then it scrolls
constexpr int narrowest = 200;
constexpr int widest = 380;

enum Role { ValueRole = Qt::UserRole, NoteRole, IconRole };

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect row = option.rect;
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, row, metrics::buttonRadius,
                theme.color(option.state & QStyle::State_Selected ? Token::AccentFill : Token::Surface2));
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
        int x = row.left() + padding;
        if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
            theme.icon(icon).paint(
                painter, place({ x, row.top() + (row.height() - metrics::icon) / 2, metrics::icon, metrics::icon }));
            x += metrics::icon + choiceListGap;
        }
        const int room = row.right() - padding - x;
        const QString text = index.data().toString();
        painter->setFont(theme.font(TextSize::Body));
        painter->setPen(theme.color(Token::Text));
        const int width = qMin(room, painter->fontMetrics().horizontalAdvance(text) + 1);
        painter->drawText(place({ x, row.top(), width, row.height() }), Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        x += width + choiceListGap;
        painter->setFont(theme.font(TextSize::Meta));
        painter->setPen(theme.color(Token::Text3));
        if (const int rest = row.right() - padding - x; rest > 24)
            painter->drawText(place({ x, row.top(), rest, row.height() }), Qt::AlignTrailing | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data(NoteRole).toString(), Qt::ElideRight, rest));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const auto width
            = [](const QFont &font, const QString &text) { return QFontMetrics(font).horizontalAdvance(text); };
        const QString note = index.data(NoteRole).toString();
        const int icon = index.data(IconRole).toString().isEmpty() ? 0 : metrics::icon + choiceListGap;
        return { 2 * padding + icon + width(theme.font(TextSize::Body), index.data().toString())
                + (note.isEmpty() ? 0 : 2 * choiceListGap + width(theme.font(TextSize::Meta), note)),
            qMax(rowHeight, QFontMetrics(theme.font(TextSize::Body)).height() + 10) };
    }
};

} // namespace

ChoiceList::ChoiceList(ChoiceChip::Offer offer, const QString &placeholder, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_offer(std::move(offer))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"choiceList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    if (!placeholder.isEmpty()) {
        m_field = new QLineEdit;
        m_field->setObjectName(u"choiceField"_s);
        m_field->setPlaceholderText(placeholder);
        m_field->setAccessibleName(placeholder);
        m_field->setClearButtonEnabled(true);
        m_field->installEventFilter(this);
        layout->addWidget(m_field);
        connect(m_field, &QLineEdit::textChanged, this, &ChoiceList::fill);
    }
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void ChoiceList::fill(const QString &typed)
{
    m_model->clear();
    for (const Choice &choice : m_offer(typed.trimmed())) {
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.value, ValueRole);
        item->setData(choice.note, NoteRole);
        item->setData(choice.iconName, IconRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void ChoiceList::popUpAt(QWidget *origin, const QString &current)
{
    fill({});
    int width = m_field ? 280 : narrowest;
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QSize size = m_list->itemDelegate()->sizeHint({}, index);
        width = qMax(width, size.width() + 24);
        height += row < mostRows ? size.height() : 0;
        if (index.data(ValueRole).toString() == current)
            m_list->setCurrentIndex(index);
    }
    m_list->setFixedHeight(qMax(height, m_field ? rowHeight * 5 : rowHeight) + 2);
    setFixedWidth(qMin(width, widest));
    adjustSize();
    const QRect screen = origin->screen()->availableGeometry();
    const bool mirrored = origin->layoutDirection() == Qt::RightToLeft;
    QPoint at = origin->mapToGlobal(QPoint(mirrored ? origin->width() - this->width() : 0, origin->height() + 4));
    if (at.y() + this->height() > screen.bottom())
        at.setY(origin->mapToGlobal(QPoint()).y() - this->height() - 4);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())));
    move(at);
    show();
    (m_field ? static_cast<QWidget *>(m_field) : m_list)->setFocus();
}

void ChoiceList::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, 0);
    Q_EMIT chosen(index.data(ValueRole).toString(), index.data().toString());
    close();
}

void ChoiceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && watched == m_list)) {
            choose(row);
            return true;
        }
        if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up)) { // the field keeps the keyboard
            const int to = row + (key == Qt::Key_Down ? 1 : -1);
            if (to >= 0 && to < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(to, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace atrium
