#pragma once

#include "sync/store/Commands.h"

namespace atrium {

// What the screens show of a command before the server has answered.
struct EchoContext {
    Id me;
    Id threadId; // of the post that a new reply answers; empty for a post that starts a thread
};

// The object `effect` names, once the command is done. `before` and the result are empty when
// there is no such object.
QJsonObject echo(
    const PendingCommand &command, const Effect &effect, const QJsonObject &before, const EchoContext &context);

} // namespace atrium
