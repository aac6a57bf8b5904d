#include "ui/people/PeoplePage.h"

#include "ui/people/PeopleModel.h"
#include "ui/people/PersonDelegate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_field(new QLineEdit)
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
    m_field->setPlaceholderText(tr("Find by name or title"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(36);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->column()->addWidget(m_field);
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
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    inner->addWidget(m_list);
    inner->addWidget(m_empty);
    column = new CentredColumn;
    column->column()->addWidget(card, 1);
    layout->addWidget(column, 1);

    const auto showEmptiness = [this] {
        const bool empty = m_model->rowCount() == 0;
        m_list->setVisible(!empty);
        if (empty)
            m_empty->show(u"users"_s, tr("Nobody found"), tr("Try the beginning of a first name, a last name or a title."));
        else
            m_empty->hide();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, showEmptiness);
    showEmptiness();
    connect(m_field, &QLineEdit::textChanged, m_model, &PeopleModel::setPrefix);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openPerson(index.row()); });
}

void PeoplePage::open(const Place &) {}

void PeoplePage::focusFirst()
{
    m_field->setFocus();
}

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
