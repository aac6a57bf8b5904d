#include "ui/official/PassphraseDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int passphraseWide = 420;
}

PassphraseDialog::PassphraseDialog(Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_problem(new PlainLabel)
    , m_done(new Button(Button::Kind::Primary, kind == Kind::New ? tr("Make the key") : tr("Sign")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"passphrase"_s);
    setWindowTitle(tr("Signing key"));
    setMinimumWidth(passphraseWide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(kind == Kind::New ? tr("Choose a passphrase") : tr("Your passphrase to sign with"));
    title->setLook(TextSize::Title, Weight::Strong);
    layout->addWidget(title);
    auto *why = new PlainLabel(kind == Kind::New
            ? tr("With it you sign what you say for the company, on this and your other computers. Nobody can "
                 "reset it, not even an administrator: if you forget it, you make a new key.")
            : tr("What you sign is official: you speak for the company. You are asked once an hour."));
    why->setToken(Token::Text2);
    why->setWordWrap(true);
    layout->addWidget(why);
    m_first->setObjectName(u"passphraseFirst"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    for (QLineEdit *field : { m_first, m_again }) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    }
    layout->addLayout(formRow(tr("Passphrase"), m_first,
        kind == Kind::New ? tr("At least %n characters: four or five words are good.", nullptr, shortest) : QString()));
    if (kind == Kind::New)
        layout->addLayout(formRow(tr("The same again"), m_again));
    else
        delete std::exchange(m_again, nullptr);
    m_problem->setObjectName(u"passphraseProblem"_s);
    m_problem->setToken(Token::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_done->setObjectName(u"passphraseDone"_s);
    m_done->setDefault(true);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT given(m_first->text()); });
    refresh();
    m_first->setFocus();
}

void PassphraseDialog::refresh()
{
    const bool differs = m_again && !m_again->text().isEmpty() && m_again->text() != m_first->text();
    m_problem->setText(differs ? tr("The two are not the same.") : QString());
    m_problem->setVisible(differs);
    m_done->setEnabled(m_again ? m_first->text().size() >= shortest && m_again->text() == m_first->text()
                               : !m_first->text().isEmpty());
}

void PassphraseDialog::refuse()
{
    m_first->selectAll();
    m_first->setFocus();
    m_problem->setText(tr("That is not the passphrase of your signing key."));
    m_problem->show();
}

} // namespace atrium
