#include "ui/onboarding/CharterParts.h"

#include "ui/feed/PostWords.h"
#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/RolePage.h"
#include "ui/onboarding/TaskWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct PartTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::CharterParts)
};

constexpr int longText = 4000;
constexpr int longCase = 2000;

CharterEntry text(const QString &property, const QString &heading, bool needed, const QString &hint = {})
{
    return { .property = property,
        .heading = heading,
        .hint = hint,
        .row = {},
        .fields = { { .name = {}, .label = heading, .longest = longText, .needed = needed } } };
}

CharterEntry list(const QString &property, const QString &heading, const QString &row,
    const QList<CharterField> &fields, const QString &hint = {})
{
    return { .property = property,
        .heading = heading,
        .hint = hint,
        .row = row,
        .fields = fields.isEmpty() ? QList<CharterField> { { .name = {}, .label = row } } : fields };
}

QList<CharterField> caseFields()
{
    const QList<Choice> standings {
        { .value = u"official"_s, .text = standingText(Standing::Official), .note = {}, .iconName = {} },
        { .value = u"group"_s, .text = standingText(Standing::GroupNotice), .note = {}, .iconName = {} },
        { .value = u"personal"_s, .text = standingText(Standing::PersonalView), .note = {}, .iconName = {} },
    };
    return { { .name = u"author"_s, .label = PartTr::tr("Who writes it") },
        { .name = u"title"_s, .label = PartTr::tr("Their office"), .needed = false },
        { .name = u"group"_s, .label = PartTr::tr("In which group"), .needed = false },
        { .name = u"body"_s, .label = PartTr::tr("What the post says"), .longest = longCase },
        { .name = u"standing"_s, .label = PartTr::tr("What it is"), .choices = standings },
        { .name = u"why"_s, .label = PartTr::tr("Why, in a sentence") } };
}

QList<CharterEntry> paths()
{
    QList<Choice> tasks;
    for (const QString &task : TaskWords::names())
        tasks += { .value = task, .text = TaskWords::of(task).title, .note = {}, .iconName = {} };
    QList<CharterEntry> entries;
    QStringList roles = RolePage::roles();
    roles += u"guest"_s;
    for (const QString &role : std::as_const(roles))
        entries += { .property = role,
            .heading = role == "guest"_L1 ? PartTr::tr("Guest") : RolePage::titleOf(role),
            .hint = {},
            .row = PartTr::tr("Task"),
            .fields = { { .name = {}, .label = PartTr::tr("Task"), .choices = tasks } },
            .fewest = 3,
            .most = 7 };
    return entries;
}

} // namespace

QList<CharterPart> charterParts()
{
    using namespace charterWords;
    CharterEntry sponsorEntry = text(u"sponsor"_s, sponsor(), false, PartTr::tr("Name and office."));
    sponsorEntry.fields.first().longest = 500;
    return {
        { .id = u"purpose"_s,
            .title = PartTr::tr("Purpose"),
            .icon = u"compass"_s,
            .entries = { text(u"purpose"_s, purpose(), true), text(u"vision"_s, vision(), false), sponsorEntry } },
        { .id = u"benefits"_s,
            .title = PartTr::tr("Benefits"),
            .icon = u"check"_s,
            .entries = { list(u"benefits"_s, benefits(), PartTr::tr("Benefit"), {}) } },
        { .id = u"official"_s,
            .title = official(),
            .icon = u"shield-check"_s,
            .entries = { text(u"official"_s, official(), true, PartTr::tr("And what is not.")) } },
        { .id = u"rules"_s,
            .title = PartTr::tr("Etiquette"),
            .icon = u"heart-handshake"_s,
            .entries = { list(u"rules"_s, rules(), PartTr::tr("Rule"),
                { { .name = u"rule"_s, .label = PartTr::tr("The rule") },
                    { .name = u"good"_s, .label = PartTr::tr("A good example"), .needed = false },
                    { .name = u"bad"_s, .label = PartTr::tr("One that is not so good"), .needed = false } }) } },
        { .id = u"visibility"_s,
            .title = visibility(),
            .icon = u"eye"_s,
            .entries = { list(u"visibility"_s, visibility(), PartTr::tr("Line"),
                { { .name = u"what"_s, .label = PartTr::tr("What") },
                    { .name = u"who"_s, .label = PartTr::tr("Who sees it") } }) } },
        { .id = u"measured"_s,
            .title = measured(),
            .icon = u"chart-column"_s,
            .entries = { list(u"measured"_s, measured(), PartTr::tr("Line"), {}),
                list(u"neverMeasured"_s, neverMeasured(), PartTr::tr("Line"), {}) } },
        { .id = u"outside"_s,
            .title = outside(),
            .icon = u"handshake"_s,
            .entries = { text(u"outside"_s, outside(), false),
                text(u"guests"_s, PartTr::tr("Words for guests"), false,
                    PartTr::tr("Guests read this in place of what it is for.")) } },
        { .id = u"cases"_s,
            .title = PartTr::tr("Practice cases"),
            .icon = u"circle-question-mark"_s,
            .entries = { list(u"cases"_s, PartTr::tr("Official or not?"), PartTr::tr("Case"), caseFields(),
                PartTr::tr("Newcomers judge each of them before they go on.")) } },
        { .id = u"paths"_s,
            .title = PartTr::tr("Role paths"),
            .icon = u"list"_s,
            .perLanguage = false,
            .entries = paths() },
    };
}

} // namespace atrium
