#include "server/http/WebSocketMessage.h"

#include "server/jmap/Limits.h"

#include <nlohmann/json.hpp>

namespace atriumd {

namespace {

// Stops, by returning false, as soon as both properties were seen.
class EnvelopeReader : public nlohmann::json_sax<nlohmann::json> {
public:
    WebSocketMessage message;
    bool isBroken = false;

    bool key(std::string &name) override
    {
        m_key = m_depth == 1 ? name : std::string();
        return true;
    }
    bool string(std::string &value) override
    {
        if (m_depth == 0)
            return stop();
        if (m_depth == 1 && m_key == "@type")
            message.type = value;
        else if (m_depth == 1 && m_key == "id")
            message.id = value;
        return message.type.empty() || !message.id;
    }
    bool start_object(std::size_t) override { return ++m_depth <= limits::maxDepth || stop(); }
    bool end_object() override
    {
        --m_depth;
        return true;
    }
    bool start_array(std::size_t) override { return m_depth > 0 && ++m_depth <= limits::maxDepth ? true : stop(); }
    bool end_array() override
    {
        --m_depth;
        return true;
    }
    bool null() override { return m_depth > 0 || stop(); }
    bool boolean(bool) override { return m_depth > 0 || stop(); }
    bool number_integer(number_integer_t) override { return m_depth > 0 || stop(); }
    bool number_unsigned(number_unsigned_t) override { return m_depth > 0 || stop(); }
    bool number_float(number_float_t, const string_t &) override { return m_depth > 0 || stop(); }
    bool binary(binary_t &) override { return stop(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return stop(); }

private:
    bool stop()
    {
        isBroken = true;
        return false;
    }
    int m_depth = 0;
    std::string m_key;
};

} // namespace

std::optional<WebSocketMessage> WebSocketMessage::read(std::string_view text)
{
    EnvelopeReader reader;
    nlohmann::json::sax_parse(text, &reader);
    if (reader.isBroken)
        return std::nullopt;
    return std::move(reader.message);
}

std::string requestError(const std::string &problem, const std::optional<std::string> &requestId)
{
    nlohmann::ordered_json error { { "@type", "RequestError" }, { "requestId", nullptr } };
    if (requestId)
        error["requestId"] = *requestId;
    error.update(nlohmann::ordered_json::parse(problem));
    return error.dump();
}

} // namespace atriumd
