#include "ui/settings/AppearanceCard.h"

#include "sync/Client.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct ModeRow {
    Theme::Mode mode;
    const char16_t *preference;
    const char *text;
};

constexpr ModeRow modes[] {
    { Theme::Mode::System, u"system", QT_TRANSLATE_NOOP("atrium::AppearanceCard", "As the system") },
    { Theme::Mode::Light, u"light", QT_TRANSLATE_NOOP("atrium::AppearanceCard", "Light") },
    { Theme::Mode::Dark, u"dark", QT_TRANSLATE_NOOP("atrium::AppearanceCard", "Dark") },
};

} // namespace

Theme::Mode themeMode(const QString &preference)
{
    for (const ModeRow &row : modes)
        if (preference == QStringView(row.preference))
            return row.mode;
    return Theme::Mode::System;
}

AppearanceCard::AppearanceCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_modes(new QButtonGroup(this))
    , m_language(new QComboBox)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(defaultMargins());
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, captionWidth);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (const ModeRow &row : modes) {
        auto *chip = new Chip(tr(row.text));
        chip->setObjectName(u"theme-%1"_s.arg(QStringView(row.preference)));
        m_modes->addButton(chip, static_cast<int>(row.mode));
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, &row] {
            Theme::current().setMode(row.mode);
            m_client.submit(commands::setPreferences(
                m_client.reader().memberId(), { { u"theme"_s, QStringView(row.preference).toString() } }));
        });
    }
    chips->addStretch();
    grid->addWidget(caption(tr("Colours")), 0, 0);
    grid->addLayout(chips, 0, 1);

    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : { u"en"_s, u"de"_s, u"fr"_s, u"da"_s })
        if (code == u"en" || QFile::exists(u":/i18n/atrium_%1.qm"_s.arg(code)))
            m_language->addItem(languageName(code), code);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_client.submit(commands::setPreferences(
            m_client.reader().memberId(), { { u"language"_s, m_language->currentData().toString() } }));
    });
    grid->addWidget(caption(tr("Language")), 1, 0);
    grid->addWidget(m_language, 1, 1, Qt::AlignLeading);

    // These two belong to the screen and the eyes in front of it: they stay on this device.
    auto *contrast = new QCheckBox(tr("High contrast"));
    contrast->setObjectName(u"highContrast"_s);
    contrast->setChecked(Theme::current().isHighContrastWanted());
    connect(contrast, &QCheckBox::toggled, this, [](bool on) { Theme::current().setHighContrast(on); });
    auto *still = new QCheckBox(tr("Nothing moves by itself"));
    still->setObjectName(u"reducedMotion"_s);
    still->setChecked(Theme::current().isReducedMotionWanted());
    connect(still, &QCheckBox::toggled, this, [](bool on) { Theme::current().setReducedMotion(on); });
    grid->addWidget(caption(tr("On this device")), 2, 0);
    grid->addWidget(contrast, 2, 1, Qt::AlignLeading);
    grid->addWidget(still, 3, 1, Qt::AlignLeading);
    read();
}

void AppearanceCard::read()
{
    const Preferences preferences = m_client.reader().preferences();
    m_modes->button(static_cast<int>(themeMode(preferences.theme)))->setChecked(true);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
}

} // namespace atrium
