#include "ui/search/Palette.h"

#include "sync/Client.h"
#include "ui/feed/LinkButton.h"
#include "ui/search/PaletteDelegate.h"
#include "ui/search/PaletteModel.h"
#include "ui/search/QueryCompleter.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;
constexpr int fieldHeight = 52;
constexpr int footHeight = 40;
constexpr int shadowDepth = 16;
constexpr int announceAfter = 600; // ms
constexpr int stepsPerPage = 6;

} // namespace

Palette::Palette(Client &client, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_card(new Card(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_count(new PlainLabel)
    , m_all(new LinkButton)
    , m_model(new PaletteModel(client, actions, this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Quick search"));
    hide();
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find people, groups, posts and actions"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFrame(false);
    m_field->setFixedHeight(fieldHeight);
    m_field->setFont(Theme::current().font(TextSize::Title));
    m_field->setTextMargins(8, 0, 12, 0);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    new QueryCompleter(client, *m_field); // after it: an offer takes the keys first
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(8, 0, 8, 0);
    fieldRow->addWidget(m_field);
    layout->addLayout(fieldRow);
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *listRow = new QVBoxLayout;
    listRow->setContentsMargins(8, 4, 8, 4);
    listRow->addWidget(m_list);
    layout->addLayout(listRow, 1);
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(18, 0, 18, 0);
    m_count->setObjectName(u"paletteCount"_s);
    m_count->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    footRow->addWidget(m_count, 1);
    m_all->setObjectName(u"paletteAll"_s);
    m_all->setText(
        tr("Show all results (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_all->setLook(TextSize::Meta, Weight::Medium, Token::Accent);
    m_all->setIconName(u"search"_s);
    footRow->addWidget(m_all);
    layout->addWidget(foot);

    m_announce.setSingleShot(true);
    m_announce.setInterval(announceAfter);
    connect(&m_announce, &QTimer::timeout, this, [this] { announce(m_field, m_count->text()); });
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(m_all, &QAbstractButton::clicked, this, &Palette::showAll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide(); // something else has taken the keyboard
    });
    parent->installEventFilter(this);
}

void Palette::open(const QList<Place> &recent, const QList<Place> &places)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_model->begin(recent, places);
    const bool empty = m_field->text().isEmpty();
    m_field->clear();
    if (empty)
        search();
    show();
    raise();
    arrange();
    m_field->setFocus();
}

void Palette::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus();
}

void Palette::search()
{
    m_model->setText(m_field->text());
    const bool typed = !m_model->text().isEmpty();
    m_all->setVisible(typed);
    const int found = m_model->found();
    if (!typed)
        m_count->setText(tr("Type a name, a topic or words of a post"));
    else if (found == 0)
        m_count->setText(tr("Nothing found. Try fewer words, or only the beginning of one."));
    else
        m_count->setText(found == 1 ? tr("1 result") : tr("%n results", nullptr, found));
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    step(1);
    if (typed)
        m_announce.start();
    arrange();
}

// As high as its rows, as far as there is room; its top stays where it is while one types.
void Palette::arrange()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(widest, this->width() - 48);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
    const int top = qMax(24, height() / 9);
    const int whole = fieldHeight + footHeight + 2 + (rows > 0 ? rows + 10 : 0);
    m_list->setVisible(rows > 0);
    m_card->setGeometry((this->width() - width) / 2, top, width, qMin(whole, height() - top - 24));
    update();
}

void Palette::step(int by)
{
    int row = m_list->currentIndex().row();
    const int direction = by > 0 ? 1 : -1;
    for (int left = qAbs(by); left > 0; --left) {
        int to = row + direction;
        while (to >= 0 && to < m_model->rowCount() && !m_model->isChoice(to))
            to += direction;
        if (!m_model->isChoice(to))
            break;
        row = to;
    }
    if (!m_model->isChoice(row))
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
}

void Palette::chooseRow(int row)
{
    if (!m_model->isChoice(row))
        return;
    const PaletteModel::Row chosen = m_model->row(row);
    dismiss();
    if (chosen.kind == PaletteModel::Row::Kind::Post)
        m_client.setDraft(Reader::foundPlace, u"1"_s);
    if (chosen.action)
        chosen.action->trigger();
    else
        Q_EMIT navigate(chosen.place);
}

void Palette::showAll()
{
    const QString text = m_model->text();
    dismiss();
    Q_EMIT navigate({ .kind = Place::Kind::Search, .id = {}, .postId = {}, .text = text });
}

bool Palette::key(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_PageDown:
        step(stepsPerPage);
        break;
    case Qt::Key_PageUp:
        step(-stepsPerPage);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            showAll();
        else
            chooseRow(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
    const QModelIndex current = m_list->currentIndex();
    announce(m_field, current.data(Qt::AccessibleTextRole).toString());
    return true;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return key(static_cast<QKeyEvent *>(event));
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        dismiss();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = Theme::current().color(Token::App);
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
    QColor shadow = Qt::black;
    shadow.setAlphaF(0.007F);
    for (int i = 1; i <= shadowDepth; ++i)
        paintBox(painter, m_card->geometry().adjusted(-i, 2 - i, i, 4 + i), metrics::cardRadius + i, shadow);
}

} // namespace atrium
