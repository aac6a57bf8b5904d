#include "ui/official/MandateDialog.h"

#include "sync/Client.h"
#include "sync/store/Signing.h"
#include "sync/types/Json.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/QuietButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mandateWide = 460;
constexpr int mostPeople = 5000;
constexpr qint64 largestKeyFile = 1000; // bytes
} // namespace

MandateDialog::MandateDialog(Client &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_person(new QComboBox)
    , m_print(new PlainLabel)
    , m_subject(new QLineEdit)
    , m_authority(new QLineEdit)
    , m_giver(new QComboBox)
    , m_ends(new QCheckBox(tr("It ends on")))
    , m_until(new QDateEdit(QDate::currentDate().addYears(1)))
    , m_key(new PlainLabel)
    , m_give(new Button(Button::Kind::Primary, tr("Sign and give")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mandateDialog"_s);
    setWindowTitle(tr("Give a mandate"));
    setMinimumWidth(mandateWide);
    build();
    fillPeople();
    refresh();
}

MandateDialog::~MandateDialog() { signing::wipe(m_seed); }

void MandateDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(tr("Who may speak for the company?"));
    title->setLook(TextSize::Title, Weight::Strong);
    layout->addWidget(title);
    m_person->setObjectName(u"mandatePerson"_s);
    layout->addLayout(
        formRow(tr("Person"), m_person, tr("Those who have made a signing key: Settings, Speaking officially.")));
    m_print->setObjectName(u"mandatePrint"_s);
    m_print->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    m_print->setWordWrap(true);
    layout->addWidget(m_print);
    m_subject->setObjectName(u"mandateSubject"_s);
    m_subject->setMaxLength(100);
    m_subject->setPlaceholderText(tr("Travel and sites"));
    layout->addLayout(formRow(tr("On which subject"), m_subject));
    m_authority->setObjectName(u"mandateAuthority"_s);
    m_authority->setMaxLength(200);
    m_authority->setPlaceholderText(tr("Board decision of 3 January"));
    layout->addLayout(formRow(tr("On whose authority"), m_authority));
    m_giver->setObjectName(u"mandateGiver"_s);
    layout->addLayout(formRow(tr("Given by"), m_giver));
    auto *end = new QHBoxLayout;
    m_ends->setObjectName(u"mandateEnds"_s);
    m_until->setObjectName(u"mandateUntil"_s);
    m_until->setAccessibleName(tr("The last day"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    end->addWidget(m_ends);
    end->addWidget(m_until);
    end->addStretch();
    layout->addLayout(end);
    auto *key = new QHBoxLayout;
    auto *choose = new QuietButton(tr("The company's key…"));
    choose->setObjectName(u"mandateKey"_s);
    choose->setIconName(u"key"_s);
    key->addWidget(choose);
    m_key->setWordWrap(true);
    key->addWidget(m_key, 1);
    layout->addLayout(key);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_give->setObjectName(u"mandateGive"_s);
    m_give->setDefault(true);
    buttons->addWidget(m_give);
    layout->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = fileDialog(this, tr("The file with the company's key"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Keys (*.key);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, this, &MandateDialog::takeKeyFile);
        dialog->open();
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, &MandateDialog::refresh);
    connect(m_subject, &QLineEdit::textChanged, this, &MandateDialog::refresh);
    connect(m_ends, &QCheckBox::toggled, this, &MandateDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, &MandateDialog::give);
}

void MandateDialog::fillPeople()
{
    m_giver->addItem(tr("The company itself"), QString());
    for (const Member &member : m_client.reader().people({}, mostPeople)) {
        if (member.isGuest() || member.role == "advisor"_L1)
            continue;
        if (!member.signingKey.isEmpty())
            m_person->addItem(member.name, member.id);
        if (member.role == "leader"_L1 || member.role == "admin"_L1)
            m_giver->addItem(member.name, member.id);
    }
}

void MandateDialog::refresh()
{
    const auto member = m_client.reader().member(m_person->currentData().toString());
    m_print->setVisible(member.has_value());
    if (member)
        m_print->setText(tr("The words of their key: %1. Ask them whether they see the same.")
                .arg(signing::words(member->signingKey)));
    m_until->setEnabled(m_ends->isChecked());
    const bool fits = !m_seed.isEmpty() && signing::publicKeyOf(m_seed) == m_client.reader().organisationKey();
    if (!m_seed.isEmpty()) {
        m_key->setText(fits ? tr("This is the company's key.") : tr("This is the key of another company."));
        m_key->setToken(fits ? Token::Official : Token::Danger);
    }
    m_give->setEnabled(fits && member && !m_subject->text().trimmed().isEmpty());
}

void MandateDialog::takeKeyFile(const QString &path)
{
    signing::wipe(m_seed);
    QFile file(path);
    const auto seed
        = file.open(QIODevice::ReadOnly) ? signing::seedFromKeyFile(file.read(largestKeyFile)) : std::nullopt;
    if (!seed) {
        m_key->setText(tr("This file has no key in it."));
        m_key->setToken(Token::Danger);
        m_give->setEnabled(false);
        return;
    }
    m_seed = *seed;
    refresh();
}

void MandateDialog::give()
{
    const Reader &reader = m_client.reader();
    const auto member = reader.member(m_person->currentData().toString());
    if (!member)
        return;
    QJsonObject mandate { { u"memberId"_s, member->id }, { u"publicKey"_s, member->signingKey },
        { u"subject"_s, m_subject->text().trimmed() }, { u"authority"_s, m_authority->text().trimmed() },
        { u"givenById"_s, json::idOrNull(m_giver->currentData().toString()) },
        { u"from"_s, json::utcDate(QDateTime::currentDateTimeUtc()) },
        { u"until"_s,
            m_ends->isChecked() ? json::utcDate(m_until->date().endOfDay().toUTC()) : QJsonValue(QJsonValue::Null) } };
    mandate.insert("signature"_L1, signing::sign(signing::mandateForm(reader.workspaceId(), mandate), m_seed));
    m_client.submit(commands::createMandate(reader.workspaceId(), mandate));
    accept();
}

} // namespace atrium
