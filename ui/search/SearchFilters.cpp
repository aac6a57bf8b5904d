#include "ui/search/SearchFilters.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/search/DaysPicker.h"
#include "ui/search/QueryText.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/FlowLayout.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchFiltersMostPeople = 50;

struct Kind {
    const char16_t *key;
    const char16_t *value;
    const char *text;
    const char16_t *icon;
};
constexpr Kind kinds[] {
    { u"is", u"question", QT_TRANSLATE_NOOP("atrium::SearchFilters", "Questions"), u"circle-question-mark" },
    { u"is", u"unanswered", QT_TRANSLATE_NOOP("atrium::SearchFilters", "Open questions"), u"clock" },
    { u"is", u"official", QT_TRANSLATE_NOOP("atrium::SearchFilters", "Official"), u"shield-check" },
    { u"is", u"praise", QT_TRANSLATE_NOOP("atrium::SearchFilters", "Thanks"), u"award" },
    { u"has", u"poll", QT_TRANSLATE_NOOP("atrium::SearchFilters", "Polls"), u"chart-column" },
    { u"has", u"file", QT_TRANSLATE_NOOP("atrium::SearchFilters", "With files"), u"paperclip" },
    { u"has", u"image", QT_TRANSLATE_NOOP("atrium::SearchFilters", "With pictures"), u"image" },
    { u"has", u"code", QT_TRANSLATE_NOOP("atrium::SearchFilters", "With code"), u"code" },
    { u"has", u"link", QT_TRANSLATE_NOOP("atrium::SearchFilters", "With links"), u"link" },
};

QString text(const char16_t *characters) { return QString::fromUtf16(characters); }

const Kind *kindIn(const QString &query)
{
    for (const Kind &kind : kinds)
        if (querytext::values(query, text(kind.key)).contains(text(kind.value), Qt::CaseInsensitive))
            return &kind;
    return nullptr;
}

QString day(const QDate &date) { return date.toString(Qt::ISODate); }

} // namespace

SearchFilters::SearchFilters(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
{
    new FlowLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_kind = addChip(u"filterKind"_s, tr("Kind"), [](const QString &) {
        QList<Choice> choices { { {}, tr("Every kind"), {}, u"message-circle"_s } };
        for (const Kind &kind : kinds)
            choices += { text(kind.key) + u':' + text(kind.value), tr(kind.text), {}, text(kind.icon) };
        return choices;
    });
    m_group = addChip(u"filterGroup"_s, tr("Group"), [this](const QString &typed) {
        QList<Choice> choices;
        if (typed.isEmpty())
            choices += { {}, tr("Every group"), {}, {} };
        for (const GroupSummary &summary : m_client.reader().groups())
            if (summary.joined && wordsFit(typedWords(typed), summary.group.name))
                choices += { summary.group.name, summary.group.name, {}, groupIcon(summary.group) };
        return choices;
    });
    m_group->setSearchable(tr("Find a group"));
    m_person = addChip(u"filterPerson"_s, tr("Written by"), [this](const QString &typed) {
        QList<Choice> choices;
        if (typed.isEmpty())
            choices = { { {}, tr("Everybody"), {}, {} }, { u"me"_s, tr("Me"), {}, {} } };
        PeopleQuery query;
        query.text = typed;
        for (const Member &member : m_client.reader().people(query, searchFiltersMostPeople))
            choices += { member.name, member.name, member.isGuest() ? member.firm : member.title, {} };
        return choices;
    });
    m_person->setSearchable(tr("Find a person"));
    m_period = addChip(u"filterPeriod"_s, tr("Time"), [this](const QString &) { return periods(); });
    m_unread = addToggle(u"filterUnread"_s, tr("Unread"), u"unread"_s);
    m_saved = addToggle(u"filterSaved"_s, tr("Saved"), u"saved"_s);

    connect(m_kind, &ChoiceChip::chosen, this, [this](const QString &value) {
        QString query = m_query;
        for (const Kind &kind : kinds)
            query = querytext::removed(query, text(kind.key), text(kind.value));
        if (!value.isEmpty())
            query = querytext::added(query, value.section(u':', 0, 0), value.section(u':', 1));
        set(query);
    });
    connect(m_group, &ChoiceChip::chosen, this,
        [this](const QString &value) { set(querytext::with(m_query, u"in"_s, value)); });
    connect(m_person, &ChoiceChip::chosen, this,
        [this](const QString &value) { set(querytext::with(m_query, u"from"_s, value)); });
    connect(m_period, &ChoiceChip::chosen, this, &SearchFilters::choosePeriod);
}

QList<Choice> SearchFilters::words(const QString &key)
{
    QList<Choice> choices;
    for (const Kind &kind : kinds)
        if (key == text(kind.key))
            choices += { text(kind.value), tr(kind.text), {}, text(kind.icon) };
    if (key == "is"_L1)
        choices += { { u"unread"_s, tr("Unread"), {}, u"inbox"_s }, { u"saved"_s, tr("Saved"), {}, u"bookmark"_s } };
    return choices;
}

ChoiceChip *SearchFilters::addChip(const QString &name, const QString &caption, ChoiceChip::Offer offer)
{
    auto *chip = new ChoiceChip(caption, std::move(offer));
    chip->setObjectName(name);
    layout()->addWidget(chip);
    return chip;
}

Chip *SearchFilters::addToggle(const QString &name, const QString &text, const QString &value)
{
    auto *chip = new Chip(text);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, value](bool on) {
        set(on ? querytext::added(m_query, u"is"_s, value) : querytext::removed(m_query, u"is"_s, value));
    });
    return chip;
}

QList<Choice> SearchFilters::periods() const
{
    return { { {}, tr("Any time"), {}, {} }, { u"week"_s, tr("The last week"), {}, {} },
        { u"month"_s, tr("The last month"), {}, {} }, { u"year"_s, tr("The last year"), {}, {} },
        { u"days"_s, tr("Choose days…"), {}, u"calendar"_s } };
}

void SearchFilters::choosePeriod(const QString &value)
{
    if (value == "days"_L1) {
        readPeriod(); // until days are chosen
        return chooseDays();
    }
    const QDate today = QDate::currentDate();
    const QDate after = value == "week"_L1 ? today.addDays(-7)
        : value == "month"_L1              ? today.addMonths(-1)
        : value == "year"_L1               ? today.addYears(-1)
                                           : QDate();
    const QString rest = querytext::with(m_query, u"before"_s, {});
    set(querytext::with(rest, u"after"_s, after.isValid() ? day(after) : QString()));
}

void SearchFilters::chooseDays()
{
    auto *picker = new DaysPicker(QDate::fromString(querytext::value(m_query, u"after"_s), Qt::ISODate),
        QDate::fromString(querytext::value(m_query, u"before"_s), Qt::ISODate).addDays(-1), this);
    connect(picker, &DaysPicker::chosen, this, [this](const QDate &from, const QDate &to) {
        // `before` does not include its day.
        set(querytext::with(querytext::with(m_query, u"after"_s, day(from)), u"before"_s, day(to.addDays(1))));
    });
    picker->popUpAt(m_period);
}

void SearchFilters::readPeriod()
{
    const QString after = querytext::value(m_query, u"after"_s);
    const QString before = querytext::value(m_query, u"before"_s);
    const QDate from = QDate::fromString(after, Qt::ISODate);
    const QDate to = QDate::fromString(before, Qt::ISODate).addDays(-1);
    const QDate today = QDate::currentDate();
    const QLocale locale;
    const auto shortDay = [&locale](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    if (after.isEmpty() && before.isEmpty())
        return m_period->setValue({}, {});
    if (before.isEmpty() && from == today.addDays(-7))
        return m_period->setValue(u"week"_s, tr("The last week"));
    if (before.isEmpty() && from == today.addMonths(-1))
        return m_period->setValue(u"month"_s, tr("The last month"));
    if (before.isEmpty() && from == today.addYears(-1))
        return m_period->setValue(u"year"_s, tr("The last year"));
    if (from.isValid() && to.isValid())
        return m_period->setValue(
            u"days"_s, from == to ? shortDay(from) : tr("%1 – %2", "two days").arg(shortDay(from), shortDay(to)));
    if (after.isEmpty())
        return m_period->setValue(u"days"_s, tr("before %1").arg(before));
    m_period->setValue(u"days"_s, tr("since %1").arg(from.isValid() ? shortDay(from) : after));
}

void SearchFilters::read(const QString &query)
{
    m_query = query;
    const Kind *kind = kindIn(query);
    m_kind->setValue(kind ? text(kind->key) + u':' + text(kind->value) : QString(), kind ? tr(kind->text) : QString());
    const QString in = querytext::value(query, u"in"_s);
    m_group->setValue(in, in);
    const QString from = querytext::value(query, u"from"_s);
    m_person->setValue(from, from.compare("me"_L1, Qt::CaseInsensitive) == 0 ? tr("Me") : from);
    readPeriod();
    const QStringList is = querytext::values(query, u"is"_s);
    m_unread->setChecked(is.contains(u"unread"_s, Qt::CaseInsensitive));
    m_saved->setChecked(is.contains(u"saved"_s, Qt::CaseInsensitive));
}

void SearchFilters::set(const QString &query)
{
    read(query);
    Q_EMIT queryChanged(query);
}

} // namespace atrium
