#include "ui/people/PeoplePage.h"

#include "sync/Client.h"
#include "ui/people/PeopleModel.h"
#include "ui/people/PersonDelegate.h"
#include "ui/search/WordMatch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// A filter over the values that there are.
ChoiceChip *filter(const QString &name, const QString &caption, const QString &all, std::function<QStringList()> values)
{
    auto *chip = new ChoiceChip(caption, [all, values = std::move(values)](const QString &typed) {
        QList<Choice> choices;
        if (typed.isEmpty())
            choices += { {}, all, {}, {} };
        const QStringList words = typedWords(typed);
        for (const QString &value : values())
            if (wordsFit(words, value))
                choices += { value, value, {}, {} };
        return choices;
    });
    chip->setObjectName(name);
    return chip;
}

} // namespace

PeoplePage::PeoplePage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_field(new QLineEdit)
    , m_department(filter(u"filterDepartment"_s, tr("Department"), tr("Every department"),
          [this] { return this->client().reader().departments(); }))
    , m_place(
          filter(u"filterPlace"_s, tr("Place"), tr("Every place"), [this] { return this->client().reader().places(); }))
    , m_firm(filter(u"filterFirm"_s, tr("Firm"), tr("Every firm"), [this] { return this->client().reader().firms(); }))
    , m_count(new PlainLabel)
    , m_list(new QListView)
    , m_model(new PeopleModel(client, this))
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    auto *column = new CentredColumn;
    layout->addWidget(column);
    column->column()->addWidget(new PageHeader(tr("People")));
    m_field->setObjectName(u"peopleFilter"_s);
    m_field->setPlaceholderText(tr("Find by name, title or skill"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(36);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->column()->addWidget(m_field);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    m_department->setSearchable(tr("Find a department"));
    for (ChoiceChip *chip : { m_department, m_place, m_firm }) {
        filters->addWidget(chip);
        connect(chip, &ChoiceChip::chosen, this, &PeoplePage::search);
    }
    filters->addStretch();
    m_count->setObjectName(u"peopleCount"_s);
    m_count->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    filters->addWidget(m_count);
    column->column()->addLayout(filters);
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(6, 6, 6, 6);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    inner->addWidget(m_list);
    inner->addWidget(m_empty);
    column = new CentredColumn;
    column->column()->addWidget(card, 1);
    layout->addWidget(column, 1);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeoplePage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PeoplePage::showState);
    connect(m_field, &QLineEdit::textChanged, this, &PeoplePage::search);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        for (ChoiceChip *chip : { m_department, m_place, m_firm })
            chip->setValue({}, {});
        search();
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            showState();
    });
    showState();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openPerson(index.row()); });
}

void PeoplePage::open(const Place &place)
{
    if (!place.text.isEmpty())
        m_field->setText(place.text);
    m_firm->setVisible(!client().reader().firms().isEmpty());
}

void PeoplePage::search()
{
    PeopleQuery query;
    query.text = m_field->text();
    query.department = m_department->value();
    query.place = m_place->value();
    query.firm = m_firm->value();
    m_model->setQuery(query);
    m_list->scrollToTop();
    showState();
    announce(m_field, m_empty->isHidden() ? m_count->text() : m_empty->title());
}

void PeoplePage::showState()
{
    const int people = m_model->rowCount();
    m_list->setVisible(people > 0);
    m_count->setVisible(people > 0);
    m_count->setText(m_model->canFetchMore({}) ? tr("More than %n people", nullptr, people)
            : people == 1                      ? tr("1 person")
                                               : tr("%n people", nullptr, people));
    if (people > 0)
        return m_empty->hide();
    const bool filtered = !m_department->value().isEmpty() || !m_place->value().isEmpty() || !m_firm->value().isEmpty();
    if (filtered)
        m_empty->show(
            u"users"_s, tr("Nobody found"), tr("Nobody fits these words and filters."), tr("Without filters"));
    else
        m_empty->show(
            u"users"_s, tr("Nobody found"), tr("Try the beginning of a first name, a last name, a title or a skill."));
}

void PeoplePage::focusFirst() { m_field->setFocus(); }

void PeoplePage::openPerson(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = m_model->member(row).id, .postId = {}, .text = {} });
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openPerson(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0);
            return true;
        }
        if (watched == m_field && key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace atrium
