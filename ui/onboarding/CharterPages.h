#pragma once

#include "sync/types/Types.h"

namespace atrium {

class Client;
class WizardPage;

// The pages of the introduction that are only read.
namespace charterPages {
WizardPage *why(Client &client, const CharterText &text, bool guest);
WizardPage *routes(Client &client, const QList<Route> &routes);
WizardPage *etiquette(Client &client, const CharterText &text);
WizardPage *visibility(Client &client, const CharterText &text);
// `partners`: the groups that somebody from outside can see.
WizardPage *outside(Client &client, const CharterText &text, const QList<Group> &partners);
} // namespace charterPages

} // namespace atrium
