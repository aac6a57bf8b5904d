#pragma once

#include "server/demo/Corpus.h"
#include "server/demo/Random.h"

#include <functional>
#include <map>
#include <set>

namespace atriumd {

// Fills the slots of one thread's texts (notation: resources/demo/README.md). What was chosen once
// for a word or a named choice stays the same all through the thread. Throws std::invalid_argument
// on a slot that is none.
class Slots {
public:
    using FindPerson = std::function<int(const std::string &selector)>;

    Slots(const Corpus &corpus, Random &random, std::string language, FindPerson findPerson);

    // `time`: when the post is written. `mentions` collects indexes into corpus.people.
    std::string fill(std::string_view text, std::int64_t time, std::set<int> &mentions);
    void forget(); // what was chosen, to choose again

private:
    std::string slot(std::string_view inner, std::int64_t time, std::set<int> &mentions);
    std::string choice(std::string_view inner, std::int64_t time, std::set<int> &mentions);
    std::string range(std::string_view low, std::string_view high);
    std::string word(const std::string &name);

    const Corpus &m_corpus;
    Random &m_random;
    const std::string m_language;
    const FindPerson m_findPerson;
    std::map<std::string, std::string> m_words;
    std::map<char, std::uint64_t> m_choices;
};

} // namespace atriumd
