#include "ui/settings/AboutCard.h"

#include "resources/Version.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QFile>
#include <QVBoxLayout>

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
    auto *licence = new PlainLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty."));
    licence->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addSpacing(8);

    auto *toggle = new QuietButton(tr("Licences"));
    toggle->setObjectName(u"licences"_s);
    toggle->setIconName(u"chevron-down"_s);
    layout->addWidget(toggle, 0, Qt::AlignLeading);
    auto *text = new PlainLabel;
    text->setObjectName(u"licenceText"_s);
    text->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    text->setWordWrap(true);
    text->hide();
    layout->addWidget(text);
    connect(toggle, &QPushButton::clicked, this, [toggle, text] {
        if (text->text().isEmpty()) {
            QFile file(u":/about/licences.txt"_s);
            if (file.open(QIODevice::ReadOnly))
                text->setText(QString::fromUtf8(file.readAll()).trimmed());
        }
        text->setVisible(text->isHidden());
        toggle->setIconName(text->isHidden() ? u"chevron-down"_s : u"chevron-up"_s);
    });
}

} // namespace atrium
