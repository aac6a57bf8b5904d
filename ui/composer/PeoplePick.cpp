#include "ui/composer/PeoplePick.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/CompletionPopup.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

PeoplePick::PeoplePick(FindCompletions find, NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_nameOf(std::move(nameOf))
    , m_chips(new QWidget)
    , m_field(new QLineEdit)
    , m_completions(new CompletionPopup(m_field))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    new FlowLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    m_chips->hide();
    layout->addWidget(m_chips);
    m_field->setPlaceholderText(tr("Whom do you thank? Type a name"));
    m_field->setAccessibleName(tr("Whom you thank"));
    m_field->setObjectName(u"praised"_s);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &PeoplePick::offer);
    connect(m_completions, &CompletionPopup::chosen, this, [this](const Completion &completion) {
        if (!m_people.contains(completion.personId))
            m_people += completion.personId;
        m_field->clear();
        rebuild();
        Q_EMIT changed();
    });
}

bool PeoplePick::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_completions->hide();
    else if (event->type() == QEvent::KeyPress && m_completions->take(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

void PeoplePick::set(const QStringList &people)
{
    m_people = people;
    rebuild();
}

void PeoplePick::offer(const QString &typed)
{
    m_completions->offer(
        typed.trimmed().isEmpty() ? QList<Completion>() : m_find(u'@', typed.trimmed()), m_field->rect());
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
        chip->setAccessibleName(tr("Take %1 out").arg(m_nameOf(id)));
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
