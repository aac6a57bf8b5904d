#include "ui/composer/PeoplePick.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

PeoplePick::PeoplePick(FindPeople findPeople, NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_findPeople(std::move(findPeople))
    , m_nameOf(std::move(nameOf))
    , m_chips(new QWidget)
    , m_field(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    new FlowLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    m_chips->hide();
    layout->addWidget(m_chips);
    m_field->setPlaceholderText(tr("Whom do you thank? Type a name"));
    m_field->setObjectName(u"praised"_s);
    layout->addWidget(m_field);
    auto *completer = new QCompleter(new QStandardItemModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::textEdited, this, &PeoplePick::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const Id id = index.data(Qt::UserRole).toString();
        if (!m_people.contains(id))
            m_people += id;
        rebuild();
        QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection); // after the completer has put the name there
        Q_EMIT changed();
    });
}

void PeoplePick::set(const QStringList &people)
{
    m_people = people;
    rebuild();
}

void PeoplePick::offer(const QString &typed)
{
    auto *model = static_cast<QStandardItemModel *>(m_field->completer()->model());
    model->clear();
    if (typed.trimmed().isEmpty())
        return;
    for (const Member &member : m_findPeople(typed.trimmed())) {
        auto *item = new QStandardItem(member.title.isEmpty() ? member.name : tr("%1 · %2", "a person's name and title").arg(member.name, member.title));
        item->setData(member.id, Qt::UserRole);
        model->appendRow(item);
    }
}

void PeoplePick::rebuild()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Id &id : std::as_const(m_people)) {
        auto *chip = new Chip(m_nameOf(id));
        chip->setCheckable(false);
        chip->setIconName(u"x"_s);
        connect(chip, &QPushButton::clicked, this, [this, id] {
            m_people.removeAll(id);
            rebuild();
            Q_EMIT changed();
        });
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!m_people.isEmpty());
    updateGeometry();
}

} // namespace atrium
