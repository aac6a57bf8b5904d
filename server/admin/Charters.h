#pragma once

#include "server/charter/CharterFile.h"
#include "server/store/Store.h"
#include "server/types/Environment.h"

#include <vector>

namespace atriumd {

// What the command line does to the workspace's charter.
class Charters {
public:
    Charters(Store &store, Environment environment);

    // The newest version in one language. Errors: "noCharter", "unknownLanguage".
    Result<CharterFile> newest(const std::string &language);
    // Makes the next version of these languages, and no others; what each role is asked to do in
    // its first week stays as it was. acceptBy: a date or a UTCDate; empty: none. Returns the
    // version's number. Errors: "invalidDate", and those of Workspace.
    Result<int> publish(const std::vector<CharterFile> &files, const std::string &acceptBy, bool mayPostpone);

private:
    Store &m_store;
    Environment m_environment;
};

} // namespace atriumd
