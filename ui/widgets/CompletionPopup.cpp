#include "ui/widgets/CompletionPopup.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int completionWidth = 340;
constexpr int completionHeight = 36;
constexpr int inset = 8;

class CompletionDelegate : public QStyledItemDelegate {
public:
    CompletionDelegate(const QList<Completion> &completions, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_completions(completions)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { option.rect.width(), completionHeight };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QList<Completion> &m_completions;
};

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Completion completion = m_completions.value(index.row());
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintBox(*painter, option.rect, metrics::buttonRadius - 2,
            theme.color(option.state & QStyle::State_Selected ? Token::AccentFill : Token::Surface2));
    const QRect row = option.rect;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
    const QRect mark(row.left() + inset, row.center().y() - metrics::smallAvatar / 2 + 1, metrics::smallAvatar,
        metrics::smallAvatar);
    if (completion.isPerson())
        Avatar::paint(*painter, place(mark), completion.personId, completion.text);
    else
        theme.icon(completion.iconName).paint(painter, place(mark.adjusted(4, 4, -4, -4)));
    painter->setFont(theme.font(TextSize::Body, Weight::Medium));
    const int left = mark.right() + 10;
    const int room = row.right() - inset - left;
    const int taken = std::min(painter->fontMetrics().horizontalAdvance(completion.text) + 2, room * 2 / 3);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(place({ left, row.top(), taken, row.height() }), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(completion.text, Qt::ElideRight, taken));
    painter->setFont(theme.font(TextSize::Meta));
    painter->setPen(theme.color(completion.outside ? Token::Outside : Token::Text3));
    const int rest = room - taken - 10;
    painter->drawText(place({ left + taken + 10, row.top(), rest, row.height() }), Qt::AlignTrailing | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(completion.detail, Qt::ElideRight, rest));
    painter->restore();
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_field(field)
    , m_list(new QListWidget)
{
    setObjectName(u"completions"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    m_list->setObjectName(u"completionList"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CompletionDelegate(m_completions, m_list));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    hide();
}

void CompletionPopup::offer(const QList<Completion> &completions, const QRect &at)
{
    m_completions = completions;
    m_list->clear();
    if (completions.isEmpty())
        return hide();
    for (const Completion &completion : completions)
        m_list->addItem(completion.detail.isEmpty()
                ? completion.text
                : tr("%1, %2", "a name and what is said about it").arg(completion.text, completion.detail));
    resize(completionWidth, count() * completionHeight + 8);
    const QRect screen = m_field->screen()->availableGeometry();
    QPoint corner = m_field->mapToGlobal(m_field->layoutDirection() == Qt::RightToLeft
                            ? at.bottomRight() - QPoint(completionWidth, 0)
                            : at.bottomLeft())
        + QPoint(0, 4);
    if (corner.y() + height() > screen.bottom())
        corner.setY(m_field->mapToGlobal(at.topLeft()).y() - height() - 4);
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    setCurrent(0);
}

void CompletionPopup::setCurrent(int row)
{
    m_list->setCurrentRow(row);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent heard(m_field, m_list->item(row)->text());
    QAccessible::updateAccessibility(&heard);
#endif
}

bool CompletionPopup::take(QKeyEvent *event)
{
    if (!isVisible() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent((row + 1) % count());
        return true;
    case Qt::Key_Up:
        setCurrent((row + count() - 1) % count());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(row);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const Completion choice = m_completions.at(row); // whoever inserts it changes the list
    hide();
    Q_EMIT chosen(choice);
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

} // namespace atrium
