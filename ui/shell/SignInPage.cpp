#include "ui/shell/SignInPage.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int cardWidth = 400;

QLineEdit *field(QVBoxLayout *layout, const QString &label, const QString &example, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    auto *caption = new PlainLabel(label);
    caption->setLook(TextSize::Body, Weight::Medium, Token::Text2);
    caption->setBuddy(edit);
    edit->setAccessibleName(label);
    layout->addWidget(caption);
    layout->addSpacing(4);
    layout->addWidget(edit);
    layout->addSpacing(12);
    return edit;
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Failure))
    , m_signIn(new PrimaryButton(tr("Sign in")))
    , m_cancel(new QuietButton(tr("Cancel")))
    , m_return(new Button(Button::Kind::Flat, {}))
    , m_progress(new QProgressBar)
{
    setObjectName(u"signInPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *card = new Card;
    card->setFixedWidth(cardWidth);
    auto *centre = new QHBoxLayout; // not an alignment: that would reckon the height at full width
    centre->addStretch();
    centre->addWidget(card);
    centre->addStretch();
    outer->addLayout(centre);
    outer->addStretch(3);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 28, 32, 32);
    layout->setSpacing(0);
    auto *title = new PlainLabel(tr("Sign in to Atrium"));
    title->setLook(TextSize::Page, Weight::Strong);
    layout->addWidget(title);
    layout->addSpacing(4);
    auto *lead = new PlainLabel(tr("With the address and password that your company gave you."));
    lead->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addSpacing(20);
    m_server = field(layout, tr("Server"), tr("atrium.example.com"), u"server"_s);
    m_email = field(layout, tr("E-mail"), tr("you@example.com"), u"email"_s);
    m_password = field(layout, tr("Password"), {}, u"password"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setEchoMode(QLineEdit::Password);
    m_banner->setObjectName(u"signInBanner"_s);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addSpacing(8);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Signing in…"));
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // nothing jumps when it appears
    m_progress->setSizePolicy(keep);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addSpacing(12);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->hide();
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn, 1);
    layout->addLayout(buttons);
    m_return->setObjectName(u"returnToWorkspace"_s);
    m_return->setIconName(u"arrow-left"_s);
    m_return->hide();
    layout->addSpacing(8);
    layout->addWidget(m_return, 0, Qt::AlignHCenter);
    connect(m_return, &QPushButton::clicked, this, &SignInPage::returnRequested);

    for (QLineEdit *edit : { m_server, m_email, m_password })
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setBusy(false);
        Q_EMIT cancelRequested();
    });
}

void SignInPage::setServer(const QString &server) { m_server->setText(server); }

void SignInPage::setEmail(const QString &email) { m_email->setText(email); }

void SignInPage::setReturn(const QString &workspace)
{
    m_return->setText(workspace.isEmpty() ? tr("Back") : tr("Back to %1").arg(workspace));
    m_return->show();
}

void SignInPage::offerRetry()
{
    m_return->setIconName(u"refresh-cw"_s);
    m_return->setText(tr("Try again"));
    m_return->show();
}

void SignInPage::focusFirst()
{
    for (QLineEdit *edit : { m_server, m_email, m_password }) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    m_signIn->setFocus();
}

// Enter in a field goes on to the next empty one; with nothing empty it signs in.
void SignInPage::submit()
{
    if (!m_signIn->isEnabled())
        return;
    const QString server = m_server->text().trimmed();
    const QString email = m_email->text().trimmed();
    if (server.isEmpty() || email.isEmpty() || m_password->text().isEmpty()) {
        focusFirst();
        return;
    }
    m_banner->hide();
    setBusy(true);
    Q_EMIT signInRequested(server, email, m_password->text());
}

void SignInPage::setBusy(bool busy)
{
    for (QLineEdit *edit : { m_server, m_email, m_password })
        edit->setReadOnly(busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy);
}

void SignInPage::setNotice(const QString &text)
{
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    m_banner->setKind(Banner::Kind::Failure);
    m_banner->setText(error.hint.isEmpty() ? error.message : error.message + u'\n' + error.hint);
    m_banner->show();
    QLineEdit *wrong = error.code == u"password"              ? m_password
        : error.code == u"server" || error.code == u"network" ? m_server
                                                              : nullptr;
    if (wrong) {
        wrong->setFocus();
        wrong->selectAll();
    }
}

} // namespace atrium
