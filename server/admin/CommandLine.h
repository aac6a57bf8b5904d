#pragma once

namespace atriumd {

// `atriumd COMMAND …`: parses, runs the command, and says in a sentence what went wrong. Returns
// the exit code: 0, or 1. Every option is also an environment variable (ATRIUMD_…) and a line of
// the file that --config names.
int runCommandLine(int argc, char **argv);

} // namespace atriumd
