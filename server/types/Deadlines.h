#pragma once

#include "server/types/Type.h"

// What comes about by the clock alone in groups: guests' memberships end, after their sponsors were told
// twice, and reviews are due. When an object wants looking at next is its activityAt; 0: not by itself.
namespace atriumd::deadlines {

struct Due {
    std::string accountId;
    std::string type;
    std::string id;
    std::int64_t at = 0;
};
std::optional<Due> next(ReadTransaction &transaction);
// Does what is due, once. Nothing happens if it is gone or was put off meanwhile.
void meet(WriteTransaction &transaction, const Environment &environment, const Due &due);

} // namespace atriumd::deadlines
