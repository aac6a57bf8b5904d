#pragma once

#include "server/import/Archive.h"
#include "server/import/MboxReader.h"
#include "server/import/MessageParser.h"
#include "server/import/Question.h"
#include "server/import/Text.h"
#include "server/import/TextToMarkdown.h"

#include <QByteArray>
#include <QStringDecoder>

namespace atriumd::test {

inline bool isUtf8(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && decoded.size() == qsizetype(utf16Length(text));
}

// Reads a whole archive as an import does. Gives what is wrong, or nothing.
inline QByteArray checkArchive(const std::filesystem::path &path)
{
    ImportReport report;
    const auto archive = Archive::read({ path }, 1900000000000, report, [](std::int64_t) { });
    if (!archive)
        return "unreadable";
    std::vector<ThreadInput> inputs;
    for (const auto &message : archive->messages()) {
        if (message.date <= 0 || !isUtf8(message.author.name) || message.author.name.empty()
            || !isUtf8(archive->title(message)) || !isUtf8(message.key)
            || !isUtf8(archive->authors().key(message.author)))
            return "head of line " + QByteArray::number(qint64(message.line));
        inputs.push_back(
            { message.key, message.references, message.subject.base, message.subject.reply, message.date });
        auto reader = MboxReader::open(path);
        const auto raw = reader->at(message.offset, message.line);
        const auto body = raw ? parseBody(raw->bytes) : std::unexpected(raw.error());
        if (!body)
            continue;
        for (const bool reply : { false, true }) {
            const auto markdown = textToMarkdown(body->text, reply);
            const auto cut = cutMarkdown(markdown, 500);
            if (!isUtf8(body->text) || !isUtf8(markdown) || !isUtf8(cut) || utf16Length(cut) > 500)
                return "body of line " + QByteArray::number(qint64(message.line));
        }
        asksSomething(archive->title(message), body->text);
        for (const auto &attachment : body->attachments) {
            if (!isUtf8(attachment.name) || !isUtf8(attachment.type) || attachment.name.empty())
                return "attachment of line " + QByteArray::number(qint64(message.line));
        }
    }
    for (const auto &place : thread(inputs)) {
        if (place.root >= inputs.size())
            return "thread";
    }
    return {};
}

} // namespace atriumd::test
