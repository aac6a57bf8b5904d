#include "server/import/MessageParser.h"

#include "server/import/Charset.h"
#include "server/import/HtmlToText.h"
#include "server/import/MimeLibrary.h"
#include "server/import/Text.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace atriumd {

namespace {

constexpr int maxMimeDepth = 20;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T> using Ref = std::unique_ptr<T, Unref>;

Ref<GMimeMessage> parse(std::string_view bytes)
{
    startMimeLibrary();
    const Ref<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    return Ref<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

// The field as it stands, unfolded: GMime's own reading of addresses does not know "a at b".
std::string rawField(GMimeMessage *message, const char *name)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeHeader *header = g_mime_header_list_get_header(headers, name);
    const char *value = header ? g_mime_header_get_raw_value(header) : nullptr;
    std::string result(value ? value : "");
    std::erase(result, '\r');
    std::ranges::replace(result, '\n', ' ');
    return toUtf8(trimmed(result), "");
}

std::string decodedField(GMimeMessage *message, const char *name)
{
    char *text = g_mime_utils_header_decode_text(nullptr, rawField(message, name).c_str());
    const auto result = collapsed(toUtf8(text, ""));
    g_free(text);
    return result;
}

std::vector<std::string> ids(const std::string &field)
{
    std::vector<std::string> result;
    for (std::size_t start = field.find('<'); start != std::string::npos; start = field.find('<', start + 1)) {
        const auto end = field.find('>', start);
        if (end == std::string::npos)
            break;
        auto id = field.substr(start + 1, end - start - 1);
        std::erase(id, ' ');
        if (!id.empty() && id.size() <= 1000 && id.find('<') == std::string::npos)
            result.push_back(std::move(id));
    }
    return result;
}

std::string contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes && bytes->data ? std::string(reinterpret_cast<const char *>(bytes->data), bytes->len) : std::string();
}

std::string typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    char *text = type ? g_mime_content_type_get_mime_type(type) : nullptr;
    std::string result = text ? toUtf8(lowered(text), "") : "application/octet-stream";
    g_free(text);
    return result;
}

class BodyReader {
public:
    void read(GMimeObject *object, int depth = 0)
    {
        if (!object || depth > maxMimeDepth)
            return;
        if (GMIME_IS_MULTIPART(object))
            readMultipart(GMIME_MULTIPART(object), depth);
        else if (GMIME_IS_MESSAGE_PART(object))
            attachMessage(object);
        else if (GMIME_IS_PART(object))
            readPart(GMIME_PART(object));
    }

    MessageBody take()
    {
        if (isBlank(m_body.text) && !m_html.empty())
            m_body.text = std::move(m_html);
        return std::move(m_body);
    }

private:
    // The plain form of an alternative says the same as the others. Without one, the others are read.
    void readMultipart(GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        const bool alternative = typeOf(GMIME_OBJECT(multipart)) == "multipart/alternative";
        for (int i = 0; alternative && i < count; ++i) {
            GMimeObject *part = g_mime_multipart_get_part(multipart, i);
            if (GMIME_IS_PART(part) && typeOf(part) == "text/plain" && !isBlank(contentOf(GMIME_PART(part)))) {
                read(part, depth + 1);
                return;
            }
        }
        for (int i = 0; i < count; ++i)
            read(g_mime_multipart_get_part(multipart, i), depth + 1);
    }

    void readPart(GMimePart *part)
    {
        const auto type = typeOf(GMIME_OBJECT(part));
        if (type == "application/pgp-signature" || type == "application/pkcs7-signature"
            || type == "application/x-pkcs7-signature")
            return; // it signs what the archive has changed anyway
        const char *file = g_mime_part_get_filename(part);
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = file || (disposition && lowered(disposition) == "attachment");
        if (!attached && (type == "text/plain" || type == "text/html")) {
            const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
            const auto text = toUtf8(contentOf(part), charset ? charset : "");
            auto &target = type == "text/plain" ? m_body.text : m_html;
            if (!target.empty() && !target.ends_with("\n\n"))
                target += target.ends_with('\n') ? "\n" : "\n\n";
            target += type == "text/plain" ? text : htmlToText(text);
            return;
        }
        attach(file ? file : "", type, contentOf(part));
    }

    void attachMessage(GMimeObject *object)
    {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        char *text = message ? g_mime_object_to_string(GMIME_OBJECT(message), nullptr) : nullptr;
        if (text)
            attach("message.eml", "message/rfc822", text);
        g_free(text);
    }

    void attach(const std::string &file, const std::string &type, std::string bytes)
    {
        if (bytes.empty())
            return;
        auto name = toUtf8(file.substr(file.find_last_of("/\\") + 1), "");
        std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) < 32; });
        if (name.empty())
            name = "attachment-" + std::to_string(m_body.attachments.size() + 1);
        m_body.attachments.push_back({ firstUtf16(name, 200), type, std::move(bytes) });
    }

    MessageBody m_body;
    std::string m_html;
};

} // namespace

Result<MessageHead> parseHead(std::string_view bytes)
{
    auto end = std::min(bytes.find("\n\n"), bytes.find("\n\r\n"));
    const auto message = parse(end == std::string_view::npos ? bytes : bytes.substr(0, end + 2));
    if (!message)
        return failure("damaged", "It has no header.");
    MessageHead head;
    head.author = parseAuthor(rawField(message.get(), "From"));
    if (head.author.address.empty())
        return failure("damaged", "Its header names no sender.");
    head.subject = decodedField(message.get(), "Subject");
    if (const auto own = ids(rawField(message.get(), "Message-ID")); !own.empty())
        head.id = own.front();
    head.references = ids(rawField(message.get(), "References"));
    for (auto &id : ids(rawField(message.get(), "In-Reply-To"))) {
        if (std::ranges::find(head.references, id) == head.references.end())
            head.references.push_back(std::move(id));
    }
    std::erase(head.references, head.id);
    if (GDateTime *date = g_mime_utils_header_decode_date(rawField(message.get(), "Date").c_str())) {
        head.date = g_date_time_to_unix(date) * 1000;
        g_date_time_unref(date);
    }
    return head;
}

Result<MessageBody> parseBody(std::string_view bytes)
{
    const auto message = parse(bytes);
    if (!message)
        return failure("damaged", "It has no header.");
    BodyReader reader;
    reader.read(g_mime_message_get_mime_part(message.get()));
    return reader.take();
}

} // namespace atriumd
