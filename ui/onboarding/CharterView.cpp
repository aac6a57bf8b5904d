#include "ui/onboarding/CharterView.h"

#include "sync/Client.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

PlainLabel *charterLabel(const QString &text, Weight weight, Token token)
{
    auto *label = new PlainLabel(text);
    label->setLook(TextSize::Body, weight, token);
    label->setWordWrap(true);
    return label;
}

// A line with a mark in the middle of its first one.
void addMarked(QVBoxLayout *layout, const QString &icon, Token mark, const QString &text, const QString &spoken = {})
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, 2, 0, 0);
    beside->addWidget(new IconLabel(icon, mark));
    line->addLayout(beside);
    line->setAlignment(beside, Qt::AlignTop);
    auto *label = charterLabel(text, Weight::Regular, Token::Text);
    if (!spoken.isEmpty()) // what the mark says to the eye
        label->setAccessibleName(spoken);
    line->addWidget(label, 1);
    layout->addLayout(line);
}

} // namespace

CharterView::CharterView(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_sections(new QVBoxLayout(this))
{
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(16);
}

void CharterView::setText(const CharterText &text, bool guest)
{
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (guest && !text.guests.trimmed().isEmpty())
        addMarkdown(u"guests"_s, tr("What this is to you as a guest"), text.guests);
    else
        addMarkdown(u"purpose"_s, tr("Why we are here"), text.purpose);
    addMarkdown(u"vision"_s, tr("Where this leads"), text.vision);
    if (!text.sponsor.isEmpty())
        addMarked(addSection(u"sponsor"_s, tr("Who stands behind it")), u"user-check"_s, Token::Text2, text.sponsor);
    addList(u"benefits"_s, tr("What it does for you"), text.benefits, u"check"_s, true);
    addMarkdown(u"official"_s, tr("What is official, and what is not"), text.official);
    addRules(text.rules);
    addVisibility(text.visibility);
    addList(u"measured"_s, tr("What is measured"), text.measured, u"chart-column"_s, false);
    addList(u"neverMeasured"_s, tr("What is never measured"), text.neverMeasured, u"lock"_s, true);
    addMarkdown(u"outside"_s, tr("Who from outside is here"), text.outside);
}

// A heading over a card; gives the card's layout.
QVBoxLayout *CharterView::addSection(const QString &name, const QString &heading)
{
    auto *section = new QWidget;
    section->setObjectName(u"charter-"_s + name);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new PlainLabel(heading);
    label->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    layout->addWidget(label);
    auto *card = new Card;
    card->setAccessibleName(heading);
    layout->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::defaultMargins());
    inside->setSpacing(8);
    m_sections->addWidget(section);
    return inside;
}

void CharterView::addMarkdown(const QString &name, const QString &heading, const QString &body)
{
    if (body.trimmed().isEmpty())
        return;
    auto *box = new MarkdownBox(m_client);
    addSection(name, heading)->addWidget(box);
    box->setBody(body);
    connect(box, &MarkdownBox::linkActivated, this, &CharterView::linkActivated);
}

void CharterView::addList(
    const QString &name, const QString &heading, const QStringList &lines, const QString &icon, bool positive)
{
    if (lines.isEmpty())
        return;
    QVBoxLayout *layout = addSection(name, heading);
    for (const QString &line : lines)
        addMarked(layout, icon, positive ? Token::Success : Token::Text2, line);
}

void CharterView::addRules(const QList<CharterRule> &rules)
{
    if (rules.isEmpty())
        return;
    QVBoxLayout *layout = addSection(u"rules"_s, tr("How we talk to each other"));
    for (const CharterRule &rule : rules) {
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(charterLabel(rule.rule, Weight::Medium, Token::Text));
        if (!rule.good.isEmpty())
            addMarked(layout, u"check"_s, Token::Success, rule.good, tr("Good: %1", "an example").arg(rule.good));
        if (!rule.bad.isEmpty())
            addMarked(layout, u"x"_s, Token::Danger, rule.bad, tr("Not so good: %1", "an example").arg(rule.bad));
    }
}

void CharterView::addVisibility(const QList<CharterSight> &visibility)
{
    if (visibility.isEmpty())
        return;
    QVBoxLayout *layout = addSection(u"visibility"_s, tr("Who sees what"));
    for (const CharterSight &sight : visibility) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(charterLabel(sight.what, Weight::Medium, Token::Text));
        pair->addWidget(charterLabel(sight.who, Weight::Regular, Token::Text2));
        layout->addLayout(pair);
    }
}

} // namespace atrium
