#include "ui/onboarding/ChangesPage.h"

#include "sync/Client.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Button.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString changesLead(const QDateTime &acceptBy)
{
    if (!acceptBy.isValid())
        return ChangesPage::tr("There is a new version of what we have agreed on. Please read what is different.");
    return ChangesPage::tr(
        "There is a new version of what we have agreed on. Please read what is different, and accept it by %1.",
        "%1: a date")
        .arg(QLocale().toString(acceptBy.toLocalTime().date(), QLocale::LongFormat));
}

} // namespace

ChangesPage::ChangesPage(Client &client, const Charter &newest, int accepted, QWidget *parent)
    : ReadingPage(client, changesLead(newest.acceptBy), parent)
{
    const Reader &reader = client.reader();
    const QList<Charter> all = reader.charters();
    const auto old = std::ranges::find(all, accepted, &Charter::version);
    const bool guest = reader.member(reader.memberId()).value_or(Member()).isGuest();
    m_changes = charterChanges(old == all.end() ? CharterText() : charterText(*old), charterText(newest), guest);
    for (const CharterChange &change : std::as_const(m_changes))
        addChange(change);
    if (m_changes.isEmpty())
        addText(tr("The words that concern you are the same as before."));
}

void ChangesPage::addChange(const CharterChange &change)
{
    addHeading(change.heading);
    if (change.now.trimmed().isEmpty() && !change.before.trimmed().isEmpty())
        addLines({ tr("This part is no longer there.") }, u"x"_s, Token::Danger);
    addText(change.now);
    addLines(change.added, u"plus"_s, Token::Success);
    for (const QString &line : change.removed)
        addLines({ tr("No longer: %1").arg(line) }, u"x"_s, Token::Danger);
    if (change.before.trimmed().isEmpty())
        return;
    auto *earlier = new Button(Button::Kind::Flat, tr("What it said before"));
    earlier->setIconName(u"history"_s);
    column()->addWidget(earlier, 0, Qt::AlignLeading);
    auto *text = new MarkdownBox(client());
    column()->addWidget(text);
    text->setBody(change.before);
    text->hide();
    connect(text, &MarkdownBox::linkActivated, this, &ChangesPage::follow);
    connect(earlier, &QPushButton::clicked, text, [text] { text->setVisible(text->isHidden()); });
}

} // namespace atrium
