#include "ui/settings/SpeakingCard.h"

#include "sync/Client.h"
#include "sync/store/Signing.h"
#include "ui/official/MandateDialog.h"
#include "ui/official/PassphraseDialog.h"
#include "ui/official/Signer.h"
#include "ui/people/Steward.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

PlainLabel *sentence(const QString &text, Token token = Token::Text2, Weight weight = Weight::Regular)
{
    auto *label = new PlainLabel(text);
    label->setLook(TextSize::Body, weight, token);
    label->setWordWrap(true);
    return label;
}

} // namespace

SpeakingCard::SpeakingCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(defaultMargins());
    m_lines->setSpacing(12);
    read();
}

void SpeakingCard::read()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one whose button was just pressed
        delete item;
    }
    addKey();
    addMandates();
    addOrganisation();
    addEverybody();
}

void SpeakingCard::addKey()
{
    const Reader &reader = m_client.reader();
    const auto me = reader.member(reader.memberId());
    if (me && (me->isGuest() || me->role == "advisor"_L1)) {
        m_lines->addWidget(sentence(tr("Only people of the company speak for it.")));
        return;
    }
    const auto key = reader.signingKey();
    m_lines->addWidget(sentence(key
            ? tr("You have a signing key. These words are how whoever gives mandates knows that it is yours:")
            : tr("Whoever speaks for the company signs it with a key of their own. Make one when you are to have a "
                 "mandate.")));
    if (key) {
        auto *print = sentence(signing::words(key->publicKey), Token::Text, Weight::Medium);
        print->setObjectName(u"keyWords"_s);
        print->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(print);
    }
    auto *make = new QuietButton(key ? tr("Make a new key…") : tr("Make a signing key…"));
    make->setObjectName(u"makeKey"_s);
    make->setIconName(u"key"_s);
    m_lines->addWidget(make, 0, Qt::AlignLeading);
    connect(make, &QPushButton::clicked, this, key ? &SpeakingCard::replaceKey : &SpeakingCard::makeKey);
}

void SpeakingCard::makeKey()
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Kind::New, window());
    connect(dialog, &PassphraseDialog::given, this, [this, dialog](const QString &passphrase) {
        if (Signer::of(m_client).makeKey(passphrase))
            dialog->accept();
    });
    dialog->open();
}

void SpeakingCard::replaceKey()
{
    confirm(this, tr("Make a new signing key?"),
        tr("If you forgot the passphrase, or somebody else may know it. Your mandates must then be given again for "
           "the new key. What you have said stays official."),
        tr("Make a new key"), [this] { makeKey(); });
}

void SpeakingCard::addMandates()
{
    const QList<Mandate> mine = m_client.reader().myMandates(QDateTime::currentDateTimeUtc());
    if (mine.isEmpty())
        return;
    m_lines->addWidget(sentence(tr("You may speak for the company about:"), Token::Text, Weight::Medium));
    for (const Mandate &mandate : mine)
        m_lines->addWidget(mandateLine(mandate, false));
}

void SpeakingCard::addOrganisation()
{
    const Reader &reader = m_client.reader();
    const QString known = reader.organisationKey();
    if (known.isEmpty())
        return;
    m_lines->addWidget(
        sentence(tr("The company's key, as this computer has known it since you first signed in. Compare "
                    "it with what your company has published:")));
    auto *print = sentence(signing::words(known), Token::Text, Weight::Medium);
    print->setObjectName(u"organisationWords"_s);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(print);
    if (const QString offered = reader.offeredOrganisationKey(); !offered.isEmpty() && offered != known) {
        auto *changed = new Banner(Banner::Kind::Attention);
        changed->setObjectName(u"organisationChanged"_s);
        changed->setText(tr("The server now has another key: %1. Nothing that it signs counts here. Ask your company "
                            "before you believe it; signing out and in again does.")
                .arg(signing::words(offered)));
        m_lines->addWidget(changed);
    }
}

void SpeakingCard::addEverybody()
{
    const Reader &reader = m_client.reader();
    if (!isSteward(reader))
        return;
    m_lines->addWidget(sentence(tr("Everybody's mandates"), Token::Text, Weight::Medium));
    const QList<Mandate> all = reader.mandates();
    for (const Mandate &mandate : all)
        m_lines->addWidget(mandateLine(mandate, true));
    if (all.isEmpty())
        m_lines->addWidget(sentence(tr("Nobody has one yet, so nothing can be official.")));
    auto *give = new QuietButton(tr("Give a mandate…"));
    give->setObjectName(u"giveMandate"_s);
    give->setIconName(u"plus"_s);
    m_lines->addWidget(give, 0, Qt::AlignLeading);
    connect(give, &QPushButton::clicked, this, [this] { (new MandateDialog(m_client, this))->open(); });
}

QWidget *SpeakingCard::mandateLine(const Mandate &mandate, bool withPerson)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const bool withdrawn = mandate.withdrawnAt.isValid();
    layout->addWidget(new IconLabel(u"shield-check"_s, withdrawn ? Token::Text3 : Token::Official, metrics::titleIcon));
    const auto member = m_client.reader().member(mandate.memberId);
    const QString name = member ? member->name : tr("Somebody");
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new PlainLabel(
        withPerson ? tr("%1: %2", "%1: a person, %2: a subject").arg(name, mandate.subject) : mandate.subject);
    title->setLook(TextSize::Body, Weight::Medium, withdrawn ? Token::Text3 : Token::Text);
    title->setElided(true);
    texts->addWidget(title);
    auto *facts = new PlainLabel(withdrawn ? tr("withdrawn on %1").arg(dayText(mandate.withdrawnAt))
            : mandate.until.isValid()      ? tr("until %1").arg(dayText(mandate.until))
                                           : tr("since %1").arg(dayText(mandate.from)));
    facts->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    texts->addWidget(facts);
    layout->addLayout(texts, 1);
    if (!withPerson || withdrawn)
        return line;
    auto *withdraw = new QuietButton(tr("Withdraw"));
    withdraw->setObjectName(u"withdraw-"_s + mandate.id);
    withdraw->setAccessibleName(tr("Withdraw the mandate of %1").arg(name));
    layout->addWidget(withdraw);
    connect(withdraw, &QPushButton::clicked, this, [this, mandate, name] {
        confirm(this, tr("Withdraw the mandate of %1?").arg(name),
            tr("They cannot say anything official about “%1” any more. What they have said stays official. It cannot "
               "be given back, only given anew.")
                .arg(mandate.subject),
            tr("Withdraw"), [this, mandate] {
                m_client.submit(commands::withdrawMandate(
                    m_client.reader().workspaceId(), mandate.id, QDateTime::currentDateTimeUtc()));
            });
    });
    return line;
}

} // namespace atrium
