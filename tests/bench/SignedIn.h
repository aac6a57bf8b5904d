#pragma once

#include "Workspace.h"

#include "sync/Client.h"

// A client core that is signed in to a server of a benchmark.
struct SignedIn {
    atrium::ClientConfig config;
    // Connects, and returns when everything is here: the history, too. Milliseconds until it was Live.
    double sync(const QUrl &server) const;
};

SignedIn signedIn(const Company &company, const Company::Person &person, const QString &cache);
