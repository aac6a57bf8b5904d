#pragma once

#include "sync/store/Reader.h"

#include <string>

namespace atrium {

// The statement that reads one page of a feed, ?1 to ?3 being the feed's id, the key's time and its
// row, ?4 the limit. Columns: time, row, id, the account's id. Each scope has its own
// index (see sql), so a page is a walk along one index from a key.
std::string feedPageSql(const Feed &feed, Reader::Page::Direction direction, bool fromKey);
// The one row of the post ?2 in the feed with the id ?1, if it is in it.
std::string feedRowSql(const Feed &feed);

} // namespace atrium
