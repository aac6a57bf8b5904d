#pragma once

#include "server/store/Store.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace atriumd {

struct MboxImportOptions {
    std::string groupName; // an existing group of this name that an import made is continued
    std::string kind = "community"; // "official", "team", "community"
    std::string purpose; // one sentence; may be empty
    std::string ownerId; // a member; empty: the group has no owner yet
    std::vector<std::filesystem::path> files; // mbox files of one list, in any order
};

// Sent while files are read and again while posts are written.
struct ImportProgress {
    enum class Step { Reading, Writing };
    Step step = Step::Reading;
    std::int64_t messages = 0; // handled in this step so far
    std::int64_t total = 0; // known while writing; 0 while reading
    double perSecond = 0; // since this step began
};

struct ImportReport {
    struct Skipped {
        std::filesystem::path file;
        std::int64_t line = 0; // of the message's From_ line, counted from 1
        std::string reason; // a sentence
    };
    std::string groupId;
    std::int64_t messages = 0; // found in the files, the skipped included
    std::int64_t posts = 0; // written by this run; threads + replies
    std::int64_t threads = 0;
    std::int64_t replies = 0;
    std::int64_t authors = 0; // placeholder members made by this run
    std::int64_t attachments = 0;
    std::int64_t attachmentsLeftOut = 0; // beyond 20 to a message, or larger than 50 MB
    std::int64_t duplicates = 0; // seen twice in the files, or imported by an earlier run
    std::vector<Skipped> skipped;
};

// Turns the archive of a mailing list (RFC 4155, and pipermail's "name at host" form) into a group
// with its threads. Blocks the calling thread; `progress` is called on it, a few times a second.
// Running it again adds only what is new. Each transaction of about 500 posts is complete, so an
// interrupted import is finished by running it again.
// Errors: "unreadable" (a file), "invalidOptions", and the store's. A damaged message is no error:
// it is skipped and listed in the report.
Result<ImportReport> importMbox(
    Store &store, const MboxImportOptions &options, const std::function<void(const ImportProgress &)> &progress = {});

} // namespace atriumd
