#include "ui/onboarding/CharterEntryEdit.h"

#include "ui/onboarding/CharterRowEdit.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuoted = 40;
}

CharterEntryEdit::CharterEntryEdit(const CharterEntry &entry, const QJsonValue &value, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"charterEntry-"_s + entry.property);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_list->setSpacing(12);
    if (!entry.isList()) {
        m_layout->addLayout(m_list);
        insert(0, value);
        return;
    }
    auto *heading = new PlainLabel(entry.heading);
    heading->setLook(TextSize::Title, Weight::Strong);
    heading->setWordWrap(true);
    m_layout->addWidget(heading);
    auto *hint = new PlainLabel(entry.hint);
    hint->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    hint->setWordWrap(true);
    hint->setVisible(!entry.hint.isEmpty());
    m_layout->addWidget(hint);
    m_layout->addLayout(m_list);
    for (const QJsonValue row : value.toArray())
        insert(m_rows.size(), row);
    m_undo = new Banner(Banner::Kind::Info);
    m_undo->setObjectName(u"undoRow"_s);
    m_undo->setAction(tr("Undo"));
    m_undo->hide();
    m_layout->addWidget(m_undo);
    m_add = new Button(Button::Kind::Quiet, tr("Add"));
    m_add->setObjectName(u"addRow"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setAccessibleName(tr("Add to “%1”").arg(entry.heading));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &CharterEntryEdit::add);
    connect(m_undo, &Banner::actionTriggered, this, &CharterEntryEdit::undo);
    number();
}

QJsonValue CharterEntryEdit::value() const
{
    if (!m_entry.isList())
        return m_rows.constFirst()->value();
    QJsonArray rows;
    for (const CharterRowEdit *row : m_rows)
        rows.append(row->value());
    return rows;
}

QList<QWidget *> CharterEntryEdit::stops() const
{
    QList<QWidget *> stops;
    for (const CharterRowEdit *row : m_rows)
        stops += row->stops();
    if (m_entry.isList())
        stops += { m_undo->findChild<QPushButton *>(), m_add };
    return stops;
}

void CharterEntryEdit::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->focusFirst();
    else
        m_add->setFocus();
}

CharterRowEdit *CharterEntryEdit::insert(qsizetype at, const QJsonValue &value)
{
    auto *row = new CharterRowEdit(m_entry, value);
    m_rows.insert(at, row);
    m_list->insertWidget(static_cast<int>(at), row);
    row->setVisible(true); // now, so that it can have the keyboard
    connect(row, &CharterRowEdit::changed, this, &CharterEntryEdit::changed);
    connect(row, &CharterRowEdit::moved, this, [this, row](int by) { move(row, by); });
    connect(row, &CharterRowEdit::removed, this, [this, row] { remove(row); });
    return row;
}

void CharterEntryEdit::add()
{
    QJsonValue value;
    const QJsonArray rows = this->value().toArray();
    for (const Choice &choice : m_entry.fields.constFirst().choices) // the first that is not there yet
        if (value.isNull() && !rows.contains(choice.value))
            value = choice.value;
    insert(m_rows.size(), value)->focusFirst();
    number();
    Q_EMIT changed();
}

void CharterEntryEdit::move(CharterRowEdit *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    m_rows.move(from, to);
    // The widget stays, with what its text fields can undo; only its place is another one.
    m_list->removeWidget(row);
    m_list->insertWidget(static_cast<int>(to), row);
    number();
    announce(this, tr("Now row %1 of %2").arg(to + 1).arg(m_rows.size()));
    Q_EMIT changed();
}

void CharterEntryEdit::remove(CharterRowEdit *row)
{
    m_removed += { .at = m_rows.indexOf(row), .value = row->value() };
    m_rows.removeOne(row);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own button led here
    number();
    showUndo();
    m_undo->findChild<QPushButton *>()->setFocus(); // the button that was pressed goes with its row
    announce(m_undo, m_undo->text());
    Q_EMIT changed();
}

void CharterEntryEdit::undo()
{
    const Removed last = m_removed.takeLast();
    insert(std::min(last.at, m_rows.size()), last.value)->focusFirst();
    number();
    showUndo();
    Q_EMIT changed();
}

void CharterEntryEdit::showUndo()
{
    m_undo->setVisible(!m_removed.isEmpty());
    if (m_removed.isEmpty())
        return;
    const QString words = wordsOf(m_removed.constLast().value);
    m_undo->setText(words.isEmpty() ? tr("Removed an empty row") : tr("Removed: “%1”").arg(words));
}

// What a row begins with, as far as it fits in a line.
QString CharterEntryEdit::wordsOf(const QJsonValue &row) const
{
    const CharterField &field = m_entry.fields.constFirst();
    QString words = (field.name.isEmpty() ? row : row.toObject().value(field.name)).toString().simplified();
    for (const Choice &choice : field.choices)
        if (choice.value == words)
            words = choice.text;
    return words.size() > longestQuoted ? words.first(longestQuoted) + u'…' : words;
}

void CharterEntryEdit::number()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setPlace(static_cast<int>(i + 1), static_cast<int>(m_rows.size()));
    m_add->setEnabled(m_rows.size() < m_entry.most);
    Q_EMIT rearranged();
}

} // namespace atrium
