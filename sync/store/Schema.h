#pragma once

#include "sync/types/Result.h"

namespace atrium {

class Database;

// The cache's schema: numbered SQL files in the resource /sync/sql, each run once, in order. A
// file that was released is never edited; a change is a new file. PRAGMA user_version is the
// number of the last one.
namespace schema {

int newest();
// Runs the files after the database's version, up to `version`, in one transaction.
Result<> migrate(Database &database, int version = newest());
// For readers, who cannot migrate: is it the version that this program knows?
Result<> check(Database &database);

} // namespace schema

} // namespace atrium
