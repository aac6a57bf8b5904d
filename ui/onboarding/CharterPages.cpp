#include "ui/onboarding/CharterPages.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/ReadingPage.h"
#include "ui/widgets/PlainLabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace atrium::charterPages {

using namespace Qt::StringLiterals;

namespace {

struct PageTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::CharterPages)
};

PlainLabel *wrapped(const QString &text, TextSize size, Weight weight, Token token)
{
    auto *label = new PlainLabel(text);
    label->setLook(size, weight, token);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

// Two columns of equal width: what, and who or where.
QWidget *pairRow(QWidget *what, QWidget *who)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(what, 1);
    layout->addWidget(who, 1);
    return row;
}

// What is known of a row beyond where it belongs.
QString routeNotes(const Route &route, const Reader &reader)
{
    QStringList notes;
    if (route.since.isValid()) {
        const QString day = QLocale().toString(route.since.toLocalTime().date(), QLocale::LongFormat);
        notes += route.since <= QDateTime::currentDateTimeUtc() ? PageTr::tr("No longer by e-mail since %1").arg(day)
                                                                : PageTr::tr("No longer by e-mail from %1").arg(day);
    }
    if (const auto owner = route.ownerId.isEmpty() ? std::nullopt : reader.member(route.ownerId))
        notes += PageTr::tr("%1 looks after it").arg(owner->name);
    if (!route.exceptions.isEmpty())
        notes += PageTr::tr("Except: %1").arg(route.exceptions);
    return notes.join(u'\n');
}

QWidget *example(const QString &icon, Token token, const QString &caption, const QString &text)
{
    return ReadingPage::line(icon, token, text, caption);
}

} // namespace

WizardPage *why(Client &client, const CharterText &text, bool guest)
{
    auto *page = new ReadingPage(client,
        guest ? PageTr::tr("You are a guest here. This is what the place is for, and what you can expect of it.")
              : PageTr::tr("What this place is for, who stands behind it, and what you get from it."));
    page->addText(guest && !text.guests.isEmpty() ? text.guests : text.purpose);
    if (!text.vision.isEmpty() && !guest) {
        page->addHeading(charterWords::vision());
        page->addText(text.vision);
    }
    if (!text.benefits.isEmpty() && !guest) {
        page->addHeading(charterWords::benefits());
        page->addLines(text.benefits, u"check"_s, Token::Success);
    }
    if (!text.sponsor.isEmpty()) {
        page->addHeading(charterWords::sponsor());
        page->addLines({ text.sponsor }, u"user-check"_s, Token::Text2);
    }
    return page;
}

WizardPage *routes(Client &client, const QList<Route> &routes)
{
    auto *page = new ReadingPage(client, PageTr::tr("So that nobody has to guess, and nobody has to look twice."));
    QList<QWidget *> rows;
    for (const Route &route : routes) {
        const std::optional<Group> group
            = route.groupId.isEmpty() ? std::nullopt : client.reader().group(route.groupId);
        const QString place = group ? group->name : route.place;
        if (place.isEmpty())
            continue; // in a group that one does not know of
        auto *what = new QWidget;
        auto *lines = new QVBoxLayout(what);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(wrapped(route.what, TextSize::Body, Weight::Medium, Token::Text));
        if (const QString notes = routeNotes(route, client.reader()); !notes.isEmpty())
            lines->addWidget(wrapped(notes, TextSize::Meta, Weight::Regular, Token::Text3));
        lines->addStretch();
        auto *where = new QWidget; // beside the first of several lines
        auto *first = new QVBoxLayout(where);
        first->setContentsMargins(0, 0, 0, 0);
        first->addWidget(
            ReadingPage::line(group ? groupIcon(*group) : u"external-link"_s, Token::Text2, place, QString()));
        first->addStretch();
        rows += pairRow(what, where);
    }
    page->addTable(rows);
    return page;
}

WizardPage *etiquette(Client &client, const CharterText &text)
{
    auto *page
        = new ReadingPage(client, PageTr::tr("A few rules that make it easy to write, to ask, and to disagree."));
    for (const CharterRule &rule : text.rules) {
        page->addHeading(rule.rule);
        QList<QWidget *> examples;
        if (!rule.good.isEmpty())
            examples += example(u"check"_s, Token::Success, charterWords::good(), rule.good);
        if (!rule.bad.isEmpty())
            examples += example(u"x"_s, Token::Danger, charterWords::bad(), rule.bad);
        if (!examples.isEmpty())
            page->addTable(examples);
    }
    return page;
}

WizardPage *visibility(Client &client, const CharterText &text)
{
    auto *page = new ReadingPage(client, PageTr::tr("Before you write: who can read it, and what is counted."));
    QList<QWidget *> rows;
    for (const CharterSight &sight : text.visibility)
        rows += pairRow(wrapped(sight.what, TextSize::Body, Weight::Medium, Token::Text),
            wrapped(sight.who, TextSize::Body, Weight::Regular, Token::Text2));
    if (!rows.isEmpty())
        page->addTable(rows);
    if (!text.measured.isEmpty()) {
        page->addHeading(charterWords::measured());
        page->addLines(text.measured, u"chart-column"_s, Token::Text2);
    }
    if (!text.neverMeasured.isEmpty()) {
        page->addHeading(charterWords::neverMeasured());
        page->addLines(text.neverMeasured, u"lock"_s, Token::Success);
    }
    return page;
}

WizardPage *outside(Client &client, const CharterText &text, const QList<Group> &partners)
{
    auto *page = new ReadingPage(
        client, PageTr::tr("Some groups can be seen by people of other firms. They are marked in amber, everywhere."));
    page->addText(text.outside);
    if (partners.isEmpty())
        return page;
    page->addHeading(PageTr::tr("Groups that people from outside can see"));
    QList<QWidget *> rows;
    for (const Group &group : partners)
        rows += pairRow(ReadingPage::line(groupIcon(group), Token::Outside, group.name),
            wrapped(group.firms.join(u", "_s), TextSize::Body, Weight::Regular, Token::Outside));
    page->addTable(rows);
    return page;
}

} // namespace atrium::charterPages
