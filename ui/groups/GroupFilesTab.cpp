#include "ui/groups/GroupFilesTab.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/groups/GroupFilesModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/RelativeTime.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 56;
constexpr int padding = 12;
constexpr int side = 36; // of a picture
constexpr qint64 largestShown = 10'000'000; // bytes; a larger picture is fetched when it is asked for

class FileDelegate : public QStyledItemDelegate {
    Q_DECLARE_TR_FUNCTIONS(atrium::GroupFilesTab)
public:
    FileDelegate(Client &client, QListView *list)
        : QStyledItemDelegate(list)
        , m_thumbnails(ThumbnailCache::of(client))
    {
        const auto repaint = [list] { list->viewport()->update(); };
        connect(&m_thumbnails, &ThumbnailCache::ready, list, repaint);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const GroupFilesModel *>(index.model());
        const GroupFile &file = model->at(index.row()).file;
        const Theme &theme = Theme::current();
        const QRect row = option.rect;
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, row, metrics::buttonRadius,
                theme.color(option.state & QStyle::State_Selected ? Token::AccentFill : Token::Surface2));
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
        paintMark(painter, model->groupId(), file.attachment,
            place({ row.left() + padding, row.top() + (rowHeight - side) / 2, side, side }));
        const int left = row.left() + padding + side + 12;
        const int width = row.right() - padding - left;
        painter->setFont(theme.font(TextSize::Body, Weight::Medium));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(place({ left, row.top() + 9, width, 20 }), Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(file.attachment.name, Qt::ElideMiddle, width));
        painter->setFont(theme.font(TextSize::Meta));
        painter->setPen(theme.color(Token::Text3));
        const QString about = tr("%1 · %2 · %3", "a file's size, whose it is, when")
                                  .arg(QLocale().formattedDataSize(file.attachment.size, 1, QLocale::DataSizeSIFormat),
                                      nameOf(file.author), relativeTime(file.createdAt));
        painter->drawText(place({ left, row.top() + 28, width, 18 }), Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(about, Qt::ElideRight, width));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, row, metrics::buttonRadius - 1);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 1, rowHeight }; // as wide as the list
    }

private:
    void paintMark(QPainter *painter, const Id &groupId, const Attachment &file, const QRect &box) const
    {
        const Theme &theme = Theme::current();
        const bool shown = file.isImage() && file.type != "image/svg+xml"_L1 && file.size <= largestShown;
        const QPixmap picture
            = shown ? m_thumbnails.get(groupId, file, box.size() * painter->device()->devicePixelRatio()) : QPixmap();
        if (picture.isNull()) {
            paintBox(*painter, box, metrics::buttonRadius, theme.color(Token::Surface2));
            QRect icon(0, 0, metrics::icon, metrics::icon);
            icon.moveCenter(box.center());
            return theme.icon(file.isImage() ? u"image"_s : u"file"_s).paint(painter, icon);
        }
        QPainterPath shape;
        shape.addRoundedRect(box, metrics::buttonRadius, metrics::buttonRadius);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(shape);
        painter->drawPixmap(box, picture);
        painter->setClipping(false);
    }

    ThumbnailCache &m_thumbnails;
};

} // namespace

GroupFilesTab::GroupFilesTab(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_list(new QListView)
    , m_model(new GroupFilesModel(client, this))
    , m_empty(new EmptyState)
    , m_actions(new PostActions(client, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    auto *column = new CentredColumn;
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(6, 6, 6, 6);
    m_list->setObjectName(u"groupFiles"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(client, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    inner->addWidget(m_list);
    inner->addWidget(m_empty);
    column->column()->addWidget(card, 1);
    layout->addWidget(column, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openFile(index.row()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GroupFilesTab::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &GroupFilesTab::showEmptiness);
    connect(m_actions, &PostActions::navigate, this, &GroupFilesTab::navigate);
}

void GroupFilesTab::setGroup(const Id &groupId)
{
    if (groupId == m_model->groupId())
        return;
    m_model->setGroup(groupId);
    m_list->scrollToTop();
    showEmptiness();
}

void GroupFilesTab::focusFirst()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void GroupFilesTab::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    if (empty)
        m_empty->show(u"paperclip"_s, tr("No files yet"), tr("What is attached to posts in this group will be here."));
    else
        m_empty->hide();
}

// As from its post: pictures are shown, other files saved.
void GroupFilesTab::openFile(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const GroupFile file = m_model->at(row).file;
    const std::optional<PostDetails> post = m_client.reader().post(file.postId);
    const qsizetype index = post ? post->post.attachments.indexOf(file.attachment) : -1;
    if (index >= 0)
        m_actions->perform(*post, PostCard::Act::OpenAttachment, QString::number(index), m_list);
}

void GroupFilesTab::showMenu(int row, const QPoint &at)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const GroupFile file = m_model->at(row).file;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"fileMenu"_s);
    menu->addAction(tr("Open or save"), this, [this, row] { openFile(row); });
    menu->addAction(tr("Show the post"), this, [this, file] {
        Q_EMIT navigate({ .kind = Place::Kind::Thread, .id = file.threadId, .postId = file.postId, .text = {} });
    });
    menu->popup(at);
}

bool GroupFilesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openFile(m_list->currentIndex().row());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKeyboard = menu->reason() == QContextMenuEvent::Keyboard;
        const QModelIndex index = byKeyboard ? m_list->currentIndex()
                                             : m_list->indexAt(m_list->viewport()->mapFromGlobal(menu->globalPos()));
        showMenu(index.row(),
            byKeyboard ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()) : menu->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atrium
