#include "ui/search/SearchPage.h"

#include "sync/Client.h"
#include "ui/search/HitDelegate.h"
#include "ui/search/SearchModel.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageHeader.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMs = 150; // between keys, before the cache is asked
constexpr int fieldHeight = 40;
}

SearchPage::SearchPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_field(new QLineEdit)
    , m_hints(new QWidget)
    , m_list(new QListView)
    , m_model(new SearchModel(client, this))
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *column = new CentredColumn;
    layout->addWidget(column);
    column->column()->addWidget(new PageHeader(tr("Search")));
    m_field->setObjectName(u"searchField"_s);
    m_field->setPlaceholderText(tr("Search in everything that is on this computer"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(fieldHeight);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->column()->addWidget(m_field);

    new FlowLayout(m_hints);
    m_hints->layout()->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> hints[] { { u"from:"_s, tr("Who wrote it: from:lena") }, { u"in:"_s, tr("In which group: in:pumps") },
        { u"has:code"_s, tr("With code") }, { u"has:file"_s, tr("With a file") }, { u"is:official"_s, tr("In official groups") },
        { u"is:question"_s, tr("Questions") }, { u"after:"_s, tr("After a day: after:2026-01-31") }, { u"before:"_s, tr("Before a day: before:2026-01-31") } };
    for (const auto &[word, meaning] : hints) {
        auto *chip = new Chip(word);
        chip->setCheckable(false);
        chip->setToolTip(meaning);
        chip->setAccessibleDescription(meaning);
        connect(chip, &QPushButton::clicked, this, [this, word] { addHint(word); });
        m_hints->layout()->addWidget(chip);
    }
    column->column()->addWidget(m_hints);

    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Posts found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    auto *listColumn = new CentredColumn;
    listColumn->column()->addWidget(m_list, 1);
    listColumn->column()->addWidget(m_empty, 1);
    layout->addWidget(listColumn, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openHit(index.row()); });
    search();
}

void SearchPage::open(const Place &place)
{
    if (!place.text.isEmpty()) {
        m_field->setText(place.text);
        m_pause.stop();
        search();
    }
}

void SearchPage::focusFirst()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPage::search()
{
    m_model->setText(m_field->text());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_hints->setVisible(true);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    else if (m_model->text().isEmpty())
        m_empty->show(u"search"_s, tr("What are you looking for?"), tr("Type words, the beginning of a word, or a “whole phrase”. It works offline too."));
    else
        m_empty->show(u"search"_s, tr("Nothing found"), tr("Try fewer words, or only the beginning of one."));
}

void SearchPage::addHint(const QString &word)
{
    const QString text = m_field->text().trimmed();
    m_field->setText(text.isEmpty() ? word : text + u' ' + word);
    m_field->setFocus();
}

void SearchPage::openHit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SearchHit &hit = m_model->hit(row);
    Q_EMIT navigate({ .kind = Place::Kind::Thread, .id = hit.threadId, .postId = hit.postId, .text = {} });
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        const bool inField = watched == m_field;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_pause.isActive()) { // what is asked for is what is typed
                m_pause.stop();
                search();
            }
            openHit(m_list->currentIndex().row());
            return true;
        }
        if (inField && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) { // the words keep the keyboard
            const int to = row + (key->key() == Qt::Key_Down ? 1 : -1);
            if (to >= 0 && to < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(to));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace atrium
