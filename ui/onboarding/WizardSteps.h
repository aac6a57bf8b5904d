#pragma once

#include "sync/types/Types.h"

#include <functional>

namespace atrium {

class Client;
class WizardPage;

// A page of the introduction before it is made.
struct WizardStep {
    QString id; // Enrolment::page
    QString title;
    QString icon;
    bool explains = false; // part of what is accepted at the end of the explanation
    std::function<WizardPage *()> make;
};

// The pages for the person who is signed in, in their order. Those that the charter has nothing for
// are left out, and to a guest those that concern only employees. `practised`: the cases need not be
// judged again. There is always one that explains.
QList<WizardStep> wizardSteps(Client &client, const Charter &charter, bool practised);
// The one page for somebody who has accepted an older version.
WizardStep changesStep(Client &client, const Charter &charter, int accepted);

} // namespace atrium
