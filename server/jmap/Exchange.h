#pragma once

#include "server/jmap/Errors.h"
#include "server/jmap/Request.h"

#include <map>
#include <string>
#include <vector>

namespace atriumd {

// The arguments of one response: JSON, or text that is JSON already, so that objects go out as
// they are stored. Text is parsed only when a result reference asks for it.
class Answer {
public:
    Answer(nlohmann::json json)
        : m_json(std::move(json))
    {
    }
    static Answer ready(std::string text)
    {
        Answer answer { nlohmann::json() };
        answer.m_text = std::move(text);
        return answer;
    }
    void appendTo(std::string &text) const;
    std::size_t readySize() const { return m_text.size(); } // bytes; 0 for what is not text yet
    const nlohmann::json &json();

private:
    nlohmann::json m_json;
    std::string m_text;
};

// One request on its way: what is asked, and what is answered so far.
struct Exchange {
    struct Response {
        std::string name;
        Answer arguments;
        std::string callId;
    };

    Request request;
    std::vector<Response> responses;
    std::size_t referred = 0; // bytes, about, that references have brought so far

    // RFC 8620 section 3.7: replaces every "#name" argument by what it refers to. Throws
    // MethodError "invalidResultReference", "invalidArguments" where "name" is given too, or
    // "requestTooLarge": references to references could make a small request as large as they like.
    void resolveReferences(nlohmann::json &arguments);
    // The id that "#creationId" stands for, or the text as it is; nothing: unknown creation id.
    std::optional<std::string> resolveId(const std::string &text) const;
    // The Response object, section 3.4; `envelope`: the members that WebSockets add.
    std::string toText(const std::string &sessionState, const nlohmann::json &envelope) const;

private:
    nlohmann::json refer(const nlohmann::json &reference);
};

} // namespace atriumd
