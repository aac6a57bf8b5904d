#pragma once

#include "server/import/MailAuthor.h"
#include "server/import/MboxImport.h"
#include "server/import/SubjectLine.h"
#include "server/import/Threader.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace atriumd {

// What an import keeps in memory of each message of an archive: where it is, and where it belongs.
struct ArchivedMessage {
    std::size_t file = 0; // index into the files
    std::int64_t line = 0;
    std::uint64_t offset = 0;
    std::string key; // its Message-ID, or a hash when it has none or shares it with another message
    std::vector<std::string> references;
    SubjectLine subject;
    MailAuthor author;
    std::int64_t date = 0; // milliseconds since 1970; see Archive
};

// The messages of the files, in the order in which they were read, without duplicates. A message's
// date is that of its Date: field, or of its From_ line when the field is missing, cannot be read,
// lies before 1980 or more than two days after the From_ line.
class Archive {
public:
    using OnMessage = std::function<void(std::int64_t messages)>;

    // Adds to report.messages, .duplicates and .skipped. `now`: milliseconds since 1970.
    static Result<Archive> read(const std::vector<std::filesystem::path> &files, std::int64_t now, ImportReport &report,
        const OnMessage &onMessage);

    const std::vector<ArchivedMessage> &messages() const { return m_messages; }
    const AuthorDirectory &authors() const { return m_authors; }
    // The subject for people. A tag that a third of all messages carry is the list's, and goes.
    std::string title(const ArchivedMessage &message) const;

private:
    void add(ArchivedMessage message, std::string_view bytes, ImportReport &report);

    std::vector<ArchivedMessage> m_messages;
    std::map<std::string, std::size_t> m_index; // by key
    std::map<std::string, std::size_t> m_tags; // how often each begins a subject
    AuthorDirectory m_authors;
};

// SHA-256 in hexadecimal digits.
std::string contentHash(std::string_view bytes);

} // namespace atriumd
