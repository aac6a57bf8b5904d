#pragma once

struct fts5_api;

namespace atrium {

// Registers the FTS5 auxiliary function search_rank(search): how well a row matches, 0 to 1, a hit
// in the title counting more than one in the body. FTS5's own bm25() first counts every row that
// has the words, which costs more the longer the history is; within one query that count is the
// same for all rows of a word, so leaving it out keeps the order of what people compare.
void registerSearchRank(fts5_api *api);

} // namespace atrium
