#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

// What single lines of plain-text mail look like. Lines carry no quotation marks of the level
// that is looked at, and no line end.

// A new quotation level: "> text", ">> text".
bool isQuote(std::string_view line);
std::string unquoted(std::string_view line); // one level less

// The line and up to three after it introduce a quotation ("On … Ann wrote:"), in the languages
// that mail programs write it in. Gives the name ("" when it cannot be told), and how many lines.
struct Attribution {
    std::size_t lines = 0; // 0: it is none
    std::string name;
};
// `leads`: nothing comes before it in a quotation; some mail programs quote it with what it introduces.
Attribution attributionAt(const std::vector<std::string> &lines, std::size_t at, bool leads = false);

// "-----Original Message-----" or Outlook's rule, and the From:, Sent:, To: lines under it.
Attribution originalMessageAt(const std::vector<std::string> &lines, std::size_t at);

bool isCode(std::string_view line); // program text, a command, a compiler's or a checker's output
bool isPrompt(std::string_view line); // "> x <- 1": what was typed at R's prompt, and not a quotation
bool isConsoleOutput(std::string_view line); // what R prints: "[1] 2", "Error in f() : …"
bool isDiff(std::string_view line);
bool isBullet(std::string_view line);
bool isRule(std::string_view line); // only "-----", "=====", "*****"
bool isProse(const std::vector<std::string> &lines); // sentences, whatever their indentation
bool isScript(const std::vector<std::string> &lines); // lines indented under a line, with a program's punctuation
bool isTable(const std::vector<std::string> &lines); // columns made with spaces
std::string_view languageOf(const std::vector<std::string> &lines); // "r", "cpp", "diff", or ""

// Takes out what belongs to the mail and not to what is said: the list's footer, "[[alternative
// HTML version deleted]]", the armour of PGP, the sender's signature below "-- " when it is not
// longer than 15 lines (it stays in the archive file only), and what a list server says about an attachment that it
// took out, but for its name and address. Question marks that stand for damaged no-break spaces at
// the start of a line go as well.
std::vector<std::string> withoutFurniture(const std::vector<std::string> &lines);

} // namespace atriumd
