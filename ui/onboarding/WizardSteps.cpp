#include "ui/onboarding/WizardSteps.h"

#include "sync/Client.h"
#include "ui/onboarding/CasesPage.h"
#include "ui/onboarding/ChangesPage.h"
#include "ui/onboarding/CharterPages.h"
#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/FirstPostPage.h"
#include "ui/onboarding/GroupsPage.h"
#include "ui/onboarding/RolePage.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct StepTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::WizardSteps)
};

QList<Group> partnerGroups(const Reader &reader)
{
    QList<Group> groups;
    for (const GroupSummary &summary : reader.groups())
        if (!summary.group.firms.isEmpty() && !summary.group.archivedAt.isValid())
            groups += summary.group;
    return groups;
}

} // namespace

QList<WizardStep> wizardSteps(Client &client, const Charter &charter, bool practised)
{
    const Reader &reader = client.reader();
    const CharterText text = charterText(charter);
    const bool guest = reader.member(reader.memberId()).value_or(Member()).isGuest();
    const QList<Route> routes = guest ? QList<Route>() : reader.routes();
    const QList<Group> partners = partnerGroups(reader);

    QList<WizardStep> steps;
    const auto add = [&](bool has, const QString &id, const QString &title, const QString &icon, bool explains,
                         std::function<WizardPage *()> make) {
        if (has)
            steps += { id, title, icon, explains, std::move(make) };
    };
    add(!(guest ? text.guests : text.purpose + text.vision).trimmed().isEmpty() || !text.benefits.isEmpty(), u"why"_s,
        StepTr::tr("Why we have this"), u"compass"_s, true,
        [&client, text, guest] { return charterPages::why(client, text, guest); });
    add(!text.official.trimmed().isEmpty() || !text.cases.isEmpty(), u"official"_s, StepTr::tr("Official or not?"),
        u"shield-check"_s, true, [&client, text, practised] { return new CasesPage(client, text, practised); });
    add(!routes.isEmpty(), u"routes"_s, StepTr::tr("What belongs where"), u"map"_s, true,
        [&client, routes] { return charterPages::routes(client, routes); });
    add(!text.rules.isEmpty(), u"etiquette"_s, charterWords::rules(), u"heart-handshake"_s, true,
        [&client, text] { return charterPages::etiquette(client, text); });
    add(!text.visibility.isEmpty() || !text.measured.isEmpty() || !text.neverMeasured.isEmpty(), u"visibility"_s,
        charterWords::visibility(), u"eye"_s, true, [&client, text] { return charterPages::visibility(client, text); });
    add(!text.outside.trimmed().isEmpty() || !partners.isEmpty(), u"outside"_s, charterWords::outside(), u"handshake"_s,
        true, [&client, text, partners] { return charterPages::outside(client, text, partners); });
    if (steps.isEmpty()) // whatever it says, it has to be accepted somewhere
        add(true, u"why"_s, StepTr::tr("Why we have this"), u"compass"_s, true,
            [&client, text, guest] { return charterPages::why(client, text, guest); });
    add(!guest, u"role"_s, StepTr::tr("Your role"), u"award"_s, false,
        [&client, charter] { return new RolePage(client, charter); });
    add(true, u"groups"_s, StepTr::tr("Your groups"), u"users"_s, false, [&client] { return new GroupsPage(client); });
    add(true, u"post"_s, StepTr::tr("Your first post"), u"send"_s, false,
        [&client] { return new FirstPostPage(client); });
    return steps;
}

WizardStep changesStep(Client &client, const Charter &charter, int accepted)
{
    return { u"changes"_s, StepTr::tr("What changed"), u"history"_s, true,
        [&client, charter, accepted] { return new ChangesPage(client, charter, accepted); } };
}

} // namespace atrium
