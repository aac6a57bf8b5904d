#include "sync/store/SearchRank.h"

#include <sqlite3.h>

#include <array>
#include <cstddef>

namespace atrium {

namespace {

// title, body, files, marks (see sql/0007_search_words.sql)
constexpr std::array<double, 4> weights = { 5.0, 1.0, 2.0, 0.0 };

void rank(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int, sqlite3_value **)
{
    int hits = 0;
    int code = api->xInstCount(fts, &hits);
    double score = 0;
    for (int i = 0; i < hits && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, offset = 0;
        code = api->xInst(fts, i, &phrase, &column, &offset);
        score += weights[static_cast<size_t>(column) % weights.size()];
    }
    if (code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
    else
        sqlite3_result_double(context, score / (score + 3.0)); // more hits count ever less
}

} // namespace

void registerSearchRank(fts5_api *api) { api->xCreateFunction(api, "search_rank", nullptr, rank, nullptr); }

} // namespace atrium
