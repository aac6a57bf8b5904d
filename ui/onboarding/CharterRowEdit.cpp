#include "ui/onboarding/CharterRowEdit.h"

#include "ui/widgets/FormRow.h"
#include "ui/widgets/IconButton.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 52; // two lines of words, as in the other forms
constexpr int textHeight = 168;
} // namespace

QString CharterRowEdit::Field::value() const
{
    return choice ? choice->currentData().toString() : words->toPlainText();
}

QWidget *CharterRowEdit::Field::widget() const { return choice ? static_cast<QWidget *>(choice) : words; }

CharterRowEdit::CharterRowEdit(const CharterEntry &entry, const QJsonValue &value, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (entry.isList()) {
        auto *head = new QHBoxLayout;
        head->setSpacing(4);
        m_name = new PlainLabel;
        m_name->setLook(TextSize::Meta, Weight::Medium, Token::Text3);
        head->addWidget(m_name, 1);
        addButtons(head);
        layout->addLayout(head);
    }
    for (const CharterField &field : entry.fields)
        addField(field, (field.name.isEmpty() ? value : value.toObject().value(field.name)).toString(), layout);
}

void CharterRowEdit::addField(const CharterField &about, const QString &value, QVBoxLayout *column)
{
    Field field { .about = about };
    if (!about.choices.isEmpty()) {
        field.choice = new QComboBox;
        field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const Choice &choice : about.choices)
            field.choice->addItem(choice.text, choice.value);
        if (field.choice->findData(value) < 0 && !value.isEmpty())
            field.choice->addItem(value, value); // of a newer server
        field.choice->setCurrentIndex(std::max(0, field.choice->findData(value)));
        connect(field.choice, &QComboBox::activated, this, &CharterRowEdit::changed);
    } else {
        field.words = new QPlainTextEdit(value);
        field.words->setTabChangesFocus(true);
        field.words->setFixedHeight(about.isLong() ? textHeight : lineHeight);
    }
    field.widget()->setObjectName(u"charter-%1-%2"_s.arg(m_entry.property, about.name));
    const QString hint = m_entry.isList() ? QString() : m_entry.hint;
    if (m_entry.isList() && about.name.isEmpty()) {
        column->addWidget(field.widget()); // the row's own name stands above it
    } else {
        column->addLayout(formRow(about.label, field.widget(), hint));
    }
    if (field.words) {
        field.over = new PlainLabel;
        field.over->setObjectName(u"charterTooLong"_s);
        field.over->setLook(TextSize::Meta, Weight::Regular, Token::Danger);
        field.over->setWordWrap(true);
        column->addWidget(field.over);
        showLength(field);
        connect(field.words, &QPlainTextEdit::textChanged, this, [this, field] {
            showLength(field);
            Q_EMIT changed();
        });
    }
    m_fields += field;
}

void CharterRowEdit::showLength(const Field &field)
{
    const qsizetype over = field.value().trimmed().size() - field.about.longest;
    field.over->setText(over > 0 ? tr("%n characters too long", nullptr, static_cast<int>(over)) : QString());
    field.over->setVisible(over > 0);
}

void CharterRowEdit::addButtons(QHBoxLayout *layout)
{
    const auto add = [&](const QString &icon, const QString &name) {
        auto *button = new IconButton(icon, {});
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    m_up = add(u"chevron-up"_s, u"moveUp"_s);
    m_down = add(u"chevron-down"_s, u"moveDown"_s);
    m_remove = add(u"trash-2"_s, u"removeRow"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &CharterRowEdit::removed);
}

void CharterRowEdit::setPlace(int number, int of)
{
    const QString name = u"%1 %2"_s.arg(m_entry.row).arg(number);
    m_name->setText(name);
    m_up->setName(tr("Move up: %1").arg(name));
    m_down->setName(tr("Move down: %1").arg(name));
    m_remove->setName(tr("Remove: %1").arg(name));
    const bool hadFocus = m_up->hasFocus() || m_down->hasFocus();
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < of);
    if (hadFocus && !m_up->hasFocus() && !m_down->hasFocus()) // at an end: the other way is still open
        (m_up->isEnabled() ? m_up : m_down)->setFocus();
    for (const Field &field : std::as_const(m_fields))
        field.widget()->setAccessibleName(field.about.name.isEmpty() ? name : u"%1, %2"_s.arg(field.about.label, name));
}

QJsonValue CharterRowEdit::value() const
{
    QJsonObject object;
    for (const Field &field : m_fields) {
        if (field.about.name.isEmpty())
            return field.value();
        object.insert(field.about.name, field.value());
    }
    return object;
}

QList<QWidget *> CharterRowEdit::stops() const
{
    QList<QWidget *> stops;
    if (m_entry.isList())
        stops = { m_up, m_down, m_remove };
    for (const Field &field : m_fields)
        stops += field.widget();
    return stops;
}

void CharterRowEdit::focusFirst() { m_fields.constFirst().widget()->setFocus(); }

} // namespace atrium
