#pragma once

#include "sync/store/Reader.h"

namespace atrium {

// Whether the member looks after the workspace: an admin or a community manager. The server decides;
// here it only says what is offered.
inline bool isSteward(const Reader &reader)
{
    const QString role = reader.member(reader.memberId()).value_or(Member()).role;
    return role == u"admin" || role == u"communityManager";
}

} // namespace atrium
