#include "ui/settings/AboutCard.h"

#include "resources/Version.h"
#include "ui/settings/LicencesDialog.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace atrium {

AboutCard::AboutCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(4);
    auto *version = new PlainLabel(tr("Atrium %1").arg(QLatin1StringView(atrium::version)));
    version->setObjectName(u"version"_s);
    version->setLook(TextSize::Body, Weight::Medium);
    layout->addWidget(version);
    auto *licence = new PlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty."));
    licence->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addSpacing(8);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *licences = new QuietButton(tr("Licences…"));
    licences->setObjectName(u"licences"_s);
    buttons->addWidget(licences);
    auto *charter = new QuietButton(tr("Our charter"));
    charter->setObjectName(u"openCharter"_s);
    charter->setIconName(u"file-text"_s);
    buttons->addWidget(charter);
    connect(charter, &QPushButton::clicked, this, &AboutCard::charterWanted);
    auto *copy = new QuietButton(tr("Copy system information"));
    copy->setObjectName(u"copySystemInformation"_s);
    copy->setIconName(u"copy"_s);
    copy->setToolTip(tr("For a report of a fault. It says nothing about you or your company."));
    buttons->addWidget(copy);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(licences, &QPushButton::clicked, this, [this] { (new LicencesDialog(window()))->open(); });
    connect(copy, &QPushButton::clicked, this, [copy] {
        QGuiApplication::clipboard()->setText(systemInformation());
        copy->setText(tr("Copied"));
        copy->setIconName(u"check"_s);
    });
}

QString AboutCard::systemInformation()
{
    QStringList screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens << u"%1×%2 at %3"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    // For whoever reads the report, so in English.
    return QStringList {
        u"Atrium %1 (%2)"_s.arg(QLatin1StringView(atrium::version), QSysInfo::buildAbi()),
        u"Qt %1"_s.arg(QLatin1StringView(qVersion())),
        u"System: %1, kernel %2 %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        u"Window system: %1, desktop: %2"_s.arg(
            QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s)),
        u"Screens: %1"_s.arg(screens.join(u"; "_s)),
        u"Language: %1, theme: %2"_s.arg(QLocale().name(), Theme::current().isDark() ? u"dark"_s : u"light"_s),
    }
        .join(u'\n');
}

} // namespace atrium
