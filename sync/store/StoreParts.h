#pragma once

#include "sync/store/Accounts.h"
#include "sync/store/Changes.h"
#include "sync/store/Commands.h"
#include "sync/store/Objects.h"
#include "sync/store/Overlay.h"
#include "sync/store/Store.h"

namespace atrium {

// What a Store is made of: for its own files only.
struct Store::Parts {
    explicit Parts(Database &database)
        : accounts(database)
        , objects(database, accounts, changes)
        , commands(database, accounts)
        , overlay(database, accounts, objects, commands, changes)
    {
    }
    Changes changes;
    Accounts accounts;
    Objects objects;
    Commands commands;
    Overlay overlay;
};

} // namespace atrium
