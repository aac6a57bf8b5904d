#include "server/push/StateChange.h"

namespace atriumd {

namespace {

// Ids, type names and states are of characters that need no escaping (RFC 8620 section 1.2).
void appendQuoted(std::string &text, std::string_view value)
{
    text += '"';
    text += value;
    text += '"';
}

void appendState(std::string &text, std::int64_t state) { appendQuoted(text, std::to_string(state)); }

void appendList(std::string &text, const std::vector<std::string> &items, bool quoted)
{
    text += '[';
    for (bool first = true; const std::string &item : items) {
        if (!first)
            text += ',';
        first = false;
        if (quoted)
            appendQuoted(text, item);
        else
            text += item;
    }
    text += ']';
}

void appendChanged(std::string &text, const ChangedStates &states)
{
    for (bool firstAccount = true; const auto &[account, types] : states) {
        if (!firstAccount)
            text += ',';
        firstAccount = false;
        appendQuoted(text, account);
        text += ":{";
        for (bool firstType = true; const auto &[type, state] : types) {
            if (!firstType)
                text += ',';
            firstType = false;
            appendQuoted(text, type);
            text += ':';
            appendState(text, state);
        }
        text += '}';
    }
}

void appendPart(std::string &text, const std::string &part)
{
    if (!text.empty() && !part.empty())
        text += ',';
    text += part;
}

} // namespace

void StateChange::add(const StateChange &other)
{
    appendPart(changed, other.changed);
    appendPart(changes, other.changes);
}

std::string StateChange::text() const
{
    std::string text;
    text.reserve(changed.size() + changes.size() + 64);
    text += R"({"@type":"StateChange","changed":{)";
    text += changed;
    if (!changes.empty()) {
        text += R"(},"changes":{)";
        text += changes;
    }
    text += "}}";
    return text;
}

StateChange bareStateChange(const ChangedStates &states)
{
    StateChange change;
    appendChanged(change.changed, states);
    return change;
}

std::optional<StateChange> inlineStateChange(std::span<const Change *const> changes)
{
    std::size_t objects = 0;
    std::size_t bytes = 0;
    bool bare = false;
    ChangedStates states;
    for (const Change *change : changes) {
        bare |= change->bare;
        objects += change->updated.size() + change->destroyed.size();
        for (const std::string &body : change->updated)
            bytes += body.size();
        states[change->accountId][change->type] = change->newState;
    }
    if (changes.empty() || bare || objects > maxInlineObjects || bytes > maxInlineBytes)
        return std::nullopt;

    auto whole = bareStateChange(states);
    auto &text = whole.changes;
    text.reserve(bytes + 512);
    appendQuoted(text, changes.front()->accountId);
    text += ":{";
    for (bool first = true; const Change *change : changes) {
        if (!first)
            text += ',';
        first = false;
        appendQuoted(text, change->type);
        text += R"(:{"oldState":)";
        appendState(text, change->oldState);
        text += R"(,"newState":)";
        appendState(text, change->newState);
        text += R"(,"list":)";
        appendList(text, change->updated, false);
        text += R"(,"destroyed":)";
        appendList(text, change->destroyed, true);
        text += '}';
    }
    text += '}';
    return whole;
}

} // namespace atriumd
