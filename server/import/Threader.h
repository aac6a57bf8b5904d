#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atriumd {

// What the threader needs to know of one message. Ids are Message-IDs without angle brackets.
struct ThreadInput {
    std::string id; // unique
    std::vector<std::string> references; // oldest first, In-Reply-To last
    std::string subject; // its base, see SubjectLine; empty: never matched
    bool reply = false; // its subject or its headers say that it answers something
    std::int64_t date = 0; // milliseconds since 1970
    bool settled = false; // imported before: its place does not change
};

struct ThreadPlace {
    std::optional<std::size_t> parent; // nothing: it starts a thread
    std::size_t root = 0;
};

// Puts messages into threads, whatever their order: a message belongs under the nearest message
// that its References (RFC 5322 section 3.6.4) name and that exists. Messages that answer the same
// missing message are one thread, begun by the oldest of them. A reply that nothing else places
// joins the latest thread of the same subject that was active in the 30 days before it.
// Linear in the number of references.
std::vector<ThreadPlace> thread(const std::vector<ThreadInput> &messages);

} // namespace atriumd
