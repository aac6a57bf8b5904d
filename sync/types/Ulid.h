#pragma once

#include <QString>

#include <functional>

namespace atrium {

// A ULID: 48 bits of time in milliseconds and 80 random bits, in 26 characters that sort by time.
// Within a process each is later than the one before, whatever the clock says.
QString newUlid();

// Replaces the clock and the random source of newUlid(), for tests; nullptr restores them.
void setUlidSource(std::function<QString()> source);

} // namespace atrium
