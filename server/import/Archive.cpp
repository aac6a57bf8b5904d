#include "server/import/Archive.h"

#include "server/import/MboxReader.h"
#include "server/import/MessageParser.h"
#include "server/import/Text.h"

#include <glib.h>

namespace atriumd {

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1000;
constexpr std::int64_t year1980 = 3652 * day;

std::string_view reasonFor(RawMessage::Damage damage)
{
    switch (damage) {
    case RawMessage::Damage::NotAnMbox:
        return "The file does not begin with a \"From \" line; the text before the first one was left out.";
    case RawMessage::Damage::TooLarge:
        return "The message is larger than 64 MB.";
    case RawMessage::Damage::CutOff:
        return "The file ends in the middle of this message.";
    case RawMessage::Damage::None:
        break;
    }
    return {};
}

// 0: neither can be.
std::int64_t saneDate(std::int64_t field, std::int64_t envelope, std::int64_t now)
{
    const auto possible = [now](std::int64_t date) { return date >= year1980 && date <= now + day; };
    if (possible(field) && (!possible(envelope) || field <= envelope + 2 * day))
        return field;
    return possible(envelope) ? envelope : 0;
}

} // namespace

std::string contentHash(std::string_view bytes)
{
    char *digits
        = g_compute_checksum_for_data(G_CHECKSUM_SHA256, reinterpret_cast<const guchar *>(bytes.data()), bytes.size());
    std::string result(digits);
    g_free(digits);
    return result;
}

Result<Archive> Archive::read(
    const std::vector<std::filesystem::path> &files, std::int64_t now, ImportReport &report, const OnMessage &onMessage)
{
    Archive archive;
    for (std::size_t file = 0; file < files.size(); ++file) {
        auto reader = MboxReader::open(files[file]);
        if (!reader)
            return std::unexpected(reader.error());
        for (;;) {
            const auto raw = reader->next();
            if (!raw)
                return std::unexpected(raw.error());
            if (!*raw)
                break;
            const auto skip = [&](std::string reason) {
                report.skipped.push_back({ files[file], (*raw)->line, std::move(reason) });
            };
            onMessage(++report.messages);
            if ((*raw)->damage != RawMessage::Damage::None) {
                skip(std::string(reasonFor((*raw)->damage)));
                continue;
            }
            auto head = parseHead((*raw)->bytes);
            if (!head) {
                skip(head.error().message);
                continue;
            }
            const auto date = saneDate(head->date, (*raw)->envelopeDate, now);
            if (date == 0) {
                skip("Neither its Date: field nor its \"From \" line has a possible date.");
                continue;
            }
            archive.add({ .file = file,
                            .line = (*raw)->line,
                            .offset = (*raw)->offset,
                            .key = std::move(head->id),
                            .references = std::move(head->references),
                            .subject = parseSubject(head->subject),
                            .author = std::move(head->author),
                            .date = date },
                (*raw)->bytes, report);
        }
    }
    return archive;
}

void Archive::add(ArchivedMessage message, std::string_view bytes, ImportReport &report)
{
    if (message.key.empty())
        message.key = contentHash(trimmed(bytes));
    auto [known, isNew] = m_index.try_emplace(message.key, m_messages.size());
    if (!isNew) {
        const auto &other = m_messages[known->second];
        const bool same = other.date == message.date && other.author.address == message.author.address;
        if (!same) { // some programs give several messages one id
            message.key += "#" + contentHash(trimmed(bytes)).substr(0, 16);
            isNew = m_index.try_emplace(message.key, m_messages.size()).second;
        }
    }
    if (!isNew) {
        ++report.duplicates;
        return;
    }
    if (!message.subject.tag.empty())
        ++m_tags[message.subject.tag];
    m_authors.add(message.author);
    m_messages.push_back(std::move(message));
}

std::string Archive::title(const ArchivedMessage &message) const
{
    const auto &subject = message.subject;
    const auto tag = m_tags.find(subject.tag);
    const bool keepsTag = tag != m_tags.end() && tag->second * 3 < m_messages.size();
    return (keepsTag ? "[" + subject.tag + "] " : "") + subject.title;
}

} // namespace atriumd
