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

    // `turn`: which repetition of its scenario this is; choices go round, so that neighbours differ.
    // `character`: makes scenarios start at different places.
    Slots(const Corpus &corpus, Random &random, std::string language, std::uint64_t character, int turn,
        FindPerson findPerson);

    // `time`: when the post is written. `mentions` collects indexes into corpus.people.
    std::string fill(std::string_view text, std::int64_t time, std::set<int> &mentions);
    void chooseAgain(); // forgets what was chosen

private:
    std::string slot(std::string_view inner, std::int64_t time, std::set<int> &mentions);
    std::string choice(std::string_view inner, std::int64_t time, std::set<int> &mentions);
    std::string range(std::string_view low, std::string_view high);
    std::string word(const std::string &name);
    std::size_t turned(std::string_view what, std::size_t count) const;

    const Corpus &m_corpus;
    Random &m_random;
    const std::string m_language;
    const FindPerson m_findPerson;
    std::map<std::string, std::string> m_words;
    const std::uint64_t m_character;
    std::uint64_t m_turn;
};

} // namespace atriumd
