#include "ui/search/SearchPage.h"

#include "sync/Client.h"
#include "ui/search/HitDelegate.h"
#include "ui/search/QueryCompleter.h"
#include "ui/search/SearchFilters.h"
#include "ui/search/SearchModel.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMs = 150; // between keys, before the cache is asked
constexpr int pageFieldHeight = 40;
constexpr int mostCounted = 1000; // more need not be known exactly
} // namespace

SearchPage::SearchPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_field(new QLineEdit)
    , m_filters(new SearchFilters(client))
    , m_count(new PlainLabel)
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
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(pageFieldHeight);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    new QueryCompleter(client, *m_field); // after it: an offer takes the keys first
    column->column()->addWidget(m_field);

    column->column()->addWidget(m_filters);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    column->column()->addWidget(m_count);

    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Posts found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setWordWrap(true); // a hit is as high as it needs to be at this width
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
    connect(m_filters, &SearchFilters::queryChanged, this, [this](const QString &query) {
        m_field->setText(query);
        m_pause.stop();
        search();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_field->setText(typedWords(m_field->text()).join(u' '));
        m_pause.stop();
        search();
    });
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
    m_filters->read(m_field->text());
    showCount();
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
        return;
    }
    const QStringList words = typedWords(m_model->text());
    const bool filtered = m_model->text().contains(u':');
    if (m_model->text().isEmpty())
        m_empty->show(u"search"_s, tr("What are you looking for?"),
            tr("Type words, the beginning of a word, or a “whole phrase”. It works offline too.") + u"\n\n"_s
                + tr("What the filters do can be typed as well: %1", "a list of examples")
                    .arg(u"\nfrom:lena  in:news  has:file  is:question  before:2026-03  after:2026-01-15"_s));
    else if (m_model->text().size() == 1)
        m_empty->show(u"search"_s, tr("Go on typing"),
            tr("Posts are found from two letters on. To find a letter that is a word, put it in quotes: “C”."));
    else if (filtered && words.isEmpty())
        m_empty->show(u"search"_s, tr("Nothing found"), tr("No post fits all of these filters."));
    else if (filtered)
        m_empty->show(u"search"_s, tr("Nothing found"), tr("Nothing with these words fits the filters."),
            tr("Search without filters"));
    else if (words.size() > 1)
        m_empty->show(u"search"_s, tr("Nothing found"), tr("Try fewer words, or only the beginning of one."));
    else
        m_empty->show(u"search"_s, tr("Nothing found"), tr("Try another word for it, or only its beginning."));
    announce(m_field, m_empty->title());
}

void SearchPage::showCount()
{
    const int rows = m_model->rowCount();
    m_count->setVisible(rows > 0);
    if (rows == 0)
        return;
    const int found
        = m_model->canFetchMore({}) ? client().reader().searchCount(m_model->text(), mostCounted + 1) : rows;
    const QString text = found > mostCounted ? tr("More than %n posts", nullptr, mostCounted)
        : found == 1                         ? tr("1 post")
                                             : tr("%n posts", nullptr, found);
    if (text == m_count->text())
        return;
    m_count->setText(text);
    announce(m_field, text);
}

void SearchPage::openHit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SearchHit &hit = m_model->hit(row);
    client().setDraft(Reader::foundPlace, u"1"_s);
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
