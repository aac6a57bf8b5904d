#include "ui/feed/EmojiPicker.h"

#include "ui/feed/EmojiList.h"
#include "ui/feed/RecentEmoji.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 9;
constexpr int rows = 7;
constexpr int side = 34;
constexpr int emojiPixels = 20;
constexpr qsizetype longestEmoji = 16; // UTF-16 code units: a family with skin tones has eleven

bool isEmoji(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestEmoji && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace()
        && text.at(0).unicode() > 0x203B;
}

class Cell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, box, metrics::buttonRadius, theme.color(Token::AccentFill));
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, box, metrics::buttonRadius, theme.color(Token::Surface2));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, box, metrics::buttonRadius);
        painter->setFont(theme.emojiFont(emojiPixels));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { side, side }; }
};

} // namespace

EmojiPicker::EmojiPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_field(new QLineEdit)
    , m_grid(new QListView)
    , m_name(new PlainLabel)
    , m_list(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"emojiPicker"_s);
    setAccessibleName(tr("Choose an emoji"));
    const RecentEmoji *recent = RecentEmoji::of(parent);
    m_list = new EmojiList(recent ? recent->list() : QStringList(), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(8);
    m_field->setObjectName(u"emojiSearch"_s);
    m_field->setAccessibleName(tr("Search for an emoji"));
    m_field->setPlaceholderText(tr("Search, or type an emoji"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setModel(m_list);
    m_grid->setItemDelegate(new Cell(m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize({ side, side });
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setMouseTracking(true);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setFixedSize(columns * side + 14, rows * side);
    m_grid->viewport()->setAutoFillBackground(false);
    m_grid->installEventFilter(this);
    layout->addWidget(m_grid);
    m_name->setObjectName(u"emojiName"_s);
    m_name->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_name->setElided(true);
    layout->addWidget(m_name);

    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::find);
    connect(m_grid, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.data().toString()); });
    connect(m_grid, &QListView::entered, this,
        [this](const QModelIndex &index) { m_name->setText(index.data(Qt::ToolTipRole).toString()); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::showName);
    find({});
}

void EmojiPicker::popUpAt(QWidget *origin)
{
    adjustSize();
    QPoint at = origin->mapToGlobal(QPoint(0, origin->height() + 4));
    const QRect screen = origin->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), origin->mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_field->setFocus();
}

void EmojiPicker::find(const QString &words)
{
    m_list->find(words);
    m_grid->scrollToTop();
    // What Enter takes is marked; without words nothing has been chosen yet.
    if (!words.trimmed().isEmpty() && m_list->rowCount() > 0)
        m_grid->setCurrentIndex(m_list->index(0));
    showName();
}

void EmojiPicker::showName()
{
    if (m_list->rowCount() == 0)
        m_name->setText(
            isEmoji(m_field->text().trimmed()) ? tr("Press Enter to use it") : tr("No emoji has this name."));
    else
        m_name->setText(m_grid->currentIndex().data(Qt::ToolTipRole).toString());
}

void EmojiPicker::pick(const QString &emoji)
{
    if (emoji.isEmpty())
        return;
    if (RecentEmoji *recent = RecentEmoji::of(parentWidget()))
        recent->use(emoji);
    Q_EMIT picked(emoji);
    close();
}

// The keyboard goes from the field into the grid with the down arrow, and back by going up from the
// first row, or by typing on.
bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return watched == m_field ? fieldKey(key->key()) : gridKey(*key);
}

bool EmojiPicker::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString typed = m_field->text().trimmed(); isEmoji(typed))
            pick(typed);
        else if (m_list->rowCount() > 0)
            pick((m_grid->currentIndex().isValid() ? m_grid->currentIndex() : m_list->index(0)).data().toString());
        return true;
    case Qt::Key_Down:
        if (m_list->rowCount() > 0) {
            if (!m_grid->currentIndex().isValid())
                m_grid->setCurrentIndex(m_list->index(0));
            m_grid->setFocus();
        }
        return true;
    default:
        return false;
    }
}

bool EmojiPicker::gridKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        pick(m_grid->currentIndex().data().toString());
        return true;
    case Qt::Key_Up:
        if (m_grid->currentIndex().row() >= columns)
            return false;
        m_field->setFocus();
        return true;
    default:
        break;
    }
    if (event.text().isEmpty() || !event.text().at(0).isPrint())
        return false;
    m_field->setFocus();
    m_field->insert(event.text());
    return true;
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atrium
