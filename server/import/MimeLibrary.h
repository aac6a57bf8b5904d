#pragma once

namespace atriumd {

// GMime wants to be started before its first use, once. Call this before each; any thread.
void startMimeLibrary();

} // namespace atriumd
