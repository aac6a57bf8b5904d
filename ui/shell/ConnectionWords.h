#pragma once

#include "sync/types/ConnectionState.h"
#include "ui/theme/Theme.h"

namespace atrium {

// The connection as a person reads it: a few words beside a dot. Being offline is said as calmly as
// being up to date.
struct ConnectionWords {
    QString text;
    QString detail; // for the tip; may be empty
    Token dot = Token::Text3;
};

ConnectionWords connectionWords(const ConnectionState &state);

} // namespace atrium
