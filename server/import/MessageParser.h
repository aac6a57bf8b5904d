#pragma once

#include "server/import/MailAuthor.h"
#include "server/store/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

// What a message's header says. Strings are UTF-8.
struct MessageHead {
    std::string id; // the Message-ID without angle brackets; empty: there is none
    std::vector<std::string> references; // oldest first, In-Reply-To last
    std::string subject; // decoded, unfolded
    MailAuthor author;
    std::int64_t date = 0; // milliseconds since 1970; 0: none, or not a date
};

struct MailAttachment {
    std::string name; // of the file, without folders
    std::string type; // "image/png"
    std::string bytes; // decoded
};

struct MessageBody {
    std::string text; // all the inline text, as plain text
    std::vector<MailAttachment> attachments;
};

// Reads mail (RFC 5322, MIME) with GMime. Tolerant: what can be read of a damaged message is.
// Errors: "damaged", when there is no header to speak of or no sender. `bytes` is one message
// without its From_ line; parseHead looks at its header only.
Result<MessageHead> parseHead(std::string_view bytes);
Result<MessageBody> parseBody(std::string_view bytes);

} // namespace atriumd
