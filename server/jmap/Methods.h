#pragma once

#include "server/jmap/MethodTable.h"

namespace atriumd {

// The standard methods (RFC 8620 section 5), once for all types.
Answer get(ReadCall &call);
Answer changes(ReadCall &call);
Answer set(WriteCall &call);
Answer query(ReadCall &call); // Post and Member
Answer queryChanges(ReadCall &call);
Answer acknowledgementReport(ReadCall &call); // of a group's account

} // namespace atriumd
