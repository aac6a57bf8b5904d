#pragma once

#include "server/store/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atriumd {

// The story as it is written in resources/demo (its README explains the notation), before names,
// times and numbers are chosen.

struct Person {
    std::string key; // "mette"
    std::string name;
    std::string email;
    std::string title, department, place;
    std::string manager; // a key, or empty
    std::string role;
    std::vector<std::string> skills;
    std::string about;
    std::vector<std::string> tags; // what selectors may say, folded

    bool isGuest() const { return role == "guest"; }
    // By key, role, place, a word of the department, or a skill. `selector` is folded.
    bool is(std::string_view selector) const;
};

struct Sheet { // a group, or a route of the process map
    std::string key; // "field-notes", "Project status"
    std::map<std::string, std::string> values; // "purpose", "owner", ...

    const std::string &operator[](const std::string &name) const;
    std::vector<std::string> list(const std::string &name, char separator) const;
    int number(const std::string &name) const;
};

struct PictureOrder {
    std::string kind; // "curve"
    std::string title;
    std::vector<std::string> details; // names and values, as its kind takes them
};

struct ShortReply {
    std::string by; // as in Part
    std::string text;
    std::string answer; // what who started the thread says to it, or empty
};

struct Option {
    std::string text;
    int votes = 0;
};

// A post of a thread: the first one, or a reply.
struct Part {
    std::string by;
    std::int64_t delay = -1; // of a reply, after the thread's start; -1: left to the planner
    bool accept = false;
    std::vector<std::pair<std::string, int>> reactions;
    std::string body;
    std::vector<PictureOrder> pictures;
};

struct Scenario {
    std::string kind;
    std::string title;
    std::vector<std::string> topics;
    std::vector<std::string> praised;
    std::vector<Option> options;
    int most = 1; // how often it happens
    bool forGroup = false;
    std::int64_t before = -1; // before the story's end; -1: left to the planner
    int ago = -1; // days
    int month = 0;
    int weekday = 0;
    std::int64_t closes = 0; // after the post
    Part root;
    std::vector<Part> replies;
};

struct Corpus {
    std::vector<Person> people;
    std::vector<Sheet> groups, routes;
    std::map<std::string, std::vector<Scenario>> scenarios; // by group
    std::map<std::string, std::vector<std::string>> words;
    std::map<std::string, std::vector<ShortReply>> shortReplies; // "en answered", "en answered field-notes"
};

// Reads what is compiled in. Error: "corpus", with the file and what is wrong in it.
Result<Corpus> readCorpus();

// Lower case, without accents: how people are called in the corpus and in addresses.
std::string fold(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator); // trimmed; no empty pieces

} // namespace atriumd
