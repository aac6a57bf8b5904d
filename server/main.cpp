#include "server/admin/CommandLine.h"

int main(int argc, char **argv) { return atriumd::runCommandLine(argc, argv); }
