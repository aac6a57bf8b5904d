#include "server/import/TextToMarkdown.h"

#include "server/import/MailLines.h"
#include "server/import/MarkdownEscape.h"
#include "server/import/Pattern.h"
#include "server/import/Text.h"

#include <algorithm>
#include <vector>

namespace atriumd {

namespace {

using Lines = std::vector<std::string>;

constexpr int maxDepth = 10; // quotations deeper than this are shown at this depth

std::string joined(const Lines &lines)
{
    std::string result;
    for (const auto &line : lines)
        result += line + "\n";
    return result;
}

// Tabs become spaces, line ends and control characters go.
Lines tidyLines(std::string_view text)
{
    auto lines = splitLines(text);
    for (auto &line : lines) {
        std::string tidy;
        for (const char c : line) {
            if (c == '\t')
                tidy.append(8 - tidy.size() % 8, ' ');
            else if (static_cast<unsigned char>(c) >= 32 && c != 127)
                tidy += c;
        }
        const bool signature = tidy == "-- ";
        while (tidy.ends_with(' ') && !signature)
            tidy.pop_back();
        line = std::move(tidy);
    }
    return lines;
}

class Writer {
public:
    Writer(Lines lines, bool isReply, int depth)
        : m_lines(withoutFurniture(lines))
        , m_isReply(isReply)
        , m_depth(depth)
    {
    }

    std::string write()
    {
        while (m_at < m_lines.size()) {
            if (isBlank(m_lines[m_at]))
                ++m_at;
            else if (m_lines[m_at].starts_with("```"))
                copyFence();
            else if (const auto original = originalMessageAt(m_lines, m_at); original.lines > 0)
                quoteTheRest(original);
            else if (const auto attribution = attributionAt(m_lines, m_at, m_depth > 0 && m_blocks.empty());
                attribution.lines > 0)
                attribute(attribution);
            else if (isQuote(m_lines[m_at]) || (m_introduced && m_lines[m_at].starts_with('|')))
                quoteOrConsole();
            else
                block();
        }
        return text();
    }

private:
    enum class Kind { Prose, Code, Quote };
    struct Block {
        Kind kind;
        std::string language;
        Lines lines; // of code, as they are; otherwise finished Markdown
    };

    // A fence that the author wrote.
    void copyFence()
    {
        const auto language = std::string(trimmed(std::string_view(m_lines[m_at]).substr(3)));
        Lines code;
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].starts_with("```"); ++m_at)
            code.push_back(m_lines[m_at]);
        m_at = std::min(m_at + 1, m_lines.size());
        m_blocks.push_back({ Kind::Code, language.find_first_of("` ") == std::string::npos ? language : "", code });
        m_blocks.push_back({ Kind::Prose, "", {} }); // so that it stays apart from code that follows
    }

    void attribute(const Attribution &attribution)
    {
        std::string line;
        for (std::size_t i = 0; i < attribution.lines; ++i)
            line += (line.empty() ? "" : " ") + m_lines[m_at + i];
        m_at += attribution.lines;
        m_introduced = true;
        m_blocks.push_back({ Kind::Prose, "",
            { attribution.name.empty() ? escapeMarkdown(line)
                                       : "*" + escapeMarkdown(attribution.name) + " wrote:*" } });
    }

    void quoteTheRest(const Attribution &original)
    {
        const auto name = original.name.empty() ? std::string("Earlier") : escapeMarkdown(original.name) + " wrote";
        m_blocks.push_back({ Kind::Prose, "", { "*" + name + ":*" } });
        Lines rest(m_lines.begin() + static_cast<std::ptrdiff_t>(m_at + original.lines), m_lines.end());
        m_at = m_lines.size();
        quote(std::move(rest));
    }

    void quote(Lines lines)
    {
        if (m_depth < maxDepth) {
            auto inner = splitLines(Writer(std::move(lines), true, m_depth + 1).write());
            for (auto &line : inner)
                line = line.empty() ? ">" : "> " + line;
            if (!inner.empty())
                m_blocks.push_back({ Kind::Quote, "", std::move(inner) });
            return;
        }
        for (auto &line : lines)
            line.erase(0, std::min(line.find_first_not_of("> "), line.size()));
        m_blocks.push_back({ Kind::Prose, "", splitLines(Writer(std::move(lines), true, m_depth + 1).write()) });
    }

    void quoteOrConsole()
    {
        if (const auto end = consoleEnd(); end > m_at) {
            Lines code(m_lines.begin() + static_cast<std::ptrdiff_t>(m_at),
                m_lines.begin() + static_cast<std::ptrdiff_t>(end));
            m_at = end;
            addCode("r", code);
            return;
        }
        const bool bars = m_lines[m_at].starts_with('|');
        const auto quoted = [&](std::size_t i) {
            return i < m_lines.size() && (bars ? m_lines[i].starts_with('|') : isQuote(m_lines[i]));
        };
        Lines lines;
        for (; m_at < m_lines.size(); ++m_at) {
            if (quoted(m_at))
                lines.push_back(unquoted(m_lines[m_at]));
            else if (quoted(m_at + 1) && !isBlank(m_lines[m_at]) && m_lines[m_at].size() < 40 && !lines.empty()
                && lines.back().size() > 55)
                lines.back() += " " + m_lines[m_at]; // wrapped by a mail program that did not see the quotation
            else
                break;
        }
        m_introduced = true;
        quote(std::move(lines));
    }

    // Where the R session ends that begins here; m_at when it is a quotation.
    std::size_t consoleEnd() const
    {
        auto end = m_at;
        std::size_t marked = 0;
        std::size_t prompts = 0;
        bool output = false;
        for (; end < m_lines.size() && !isBlank(m_lines[end]); ++end) {
            if (isQuote(m_lines[end])) {
                ++marked;
                prompts += isPrompt(m_lines[end]) || m_lines[end] == ">" ? 1 : 0;
            } else {
                output = output || isConsoleOutput(m_lines[end]);
            }
        }
        const bool mixed = marked < end - m_at;
        if (prompts * 2 < marked || prompts == 0)
            return m_at;
        if (mixed)
            return output && isPrompt(m_lines[m_at]) ? end : m_at;
        return !m_isReply && !m_introduced && prompts == marked ? end : m_at;
    }

    // A block of other lines, up to a blank line or something of another kind.
    void block()
    {
        Lines lines;
        const bool diff = inDiff() || isDiff(m_lines[m_at]);
        do
            lines.push_back(m_lines[m_at++]);
        while (m_at < m_lines.size() && !isBlank(m_lines[m_at])
            && (diff
                || (!isQuote(m_lines[m_at]) && !m_lines[m_at].starts_with("```")
                    && attributionAt(m_lines, m_at).lines == 0)));
        if (isCodeBlock(lines))
            addCode(diff ? "diff" : std::string(languageOf(lines)), lines);
        else
            prose(lines);
    }

    // Code continues over blank lines, as long as it can be one language.
    void addCode(const std::string &language, const Lines &code)
    {
        auto *last = m_blocks.empty() || m_blocks.back().kind != Kind::Code ? nullptr : &m_blocks.back();
        const bool fits = last
            && (last->language == language || (language.empty() && last->language != "diff")
                || (last->language.empty() && language != "diff"));
        if (!fits) {
            m_blocks.push_back({ Kind::Code, language, code });
            return;
        }
        if (last->language.empty())
            last->language = language;
        last->lines.emplace_back();
        last->lines.insert(last->lines.end(), code.begin(), code.end());
    }

    bool inDiff() const
    {
        return !m_blocks.empty() && m_blocks.back().kind == Kind::Code && m_blocks.back().language == "diff"
            && std::string_view("+-@ di").find(m_lines[m_at][0]) != std::string_view::npos;
    }

    bool isCodeBlock(const Lines &lines) const
    {
        if (inDiffBlock(lines))
            return true;
        const auto code = static_cast<std::size_t>(std::ranges::count_if(lines, isCode));
        if (isDiff(lines.front()) || code * 2 > lines.size()
            || (code * 2 == lines.size() && code > 1 && !isProse(lines)))
            return true;
        if (isBullet(lines.front()) || isProse(lines))
            return false;
        const bool indented = std::ranges::all_of(lines, [](const auto &line) { return line.starts_with("    "); });
        return indented || isTable(lines) || isScript(lines);
    }

    bool inDiffBlock(const Lines &lines) const
    {
        return !m_blocks.empty() && m_blocks.back().kind == Kind::Code && m_blocks.back().language == "diff"
            && std::ranges::all_of(lines, [](const auto &line) {
                   return std::string_view("+-@ \\").find(line[0]) != std::string_view::npos || isDiff(line);
               });
    }

    // Paragraphs and lists.
    void prose(const Lines &lines)
    {
        static const Pattern bulletMark(
            R"(^\s*([-*+o?]|\xE2\x80\xA2|\xC2\xB7|(\d{1,2})[.)]|(\(\d{1,2}\)|\[\d{1,2}\]:?))\s+)");
        bool inList = false;
        // A sentence may be wrapped before a number and a full stop: a list begins with 1.
        const auto isItem = [&](std::size_t at) {
            const auto mark = bulletMark.groups(lines[at]);
            const bool numbered = mark.size() > 2 && !mark[2].empty();
            return isBullet(lines[at]) && (!numbered || mark[2] == "1" || inList || at == 0);
        };
        for (std::size_t i = 0; i < lines.size();) {
            auto end = i + 1;
            if (isRule(lines[i])) {
                m_blocks.push_back({ Kind::Prose, "", { "---" } });
            } else if (isItem(i)) {
                inList = true;
                const auto mark = bulletMark.groups(lines[i]);
                Lines item { lines[i].substr(mark.empty() ? 0 : mark[0].size()) };
                while (end < lines.size() && !isItem(end) && !isRule(lines[end]))
                    item.push_back(lines[end++]);
                const bool numbered = mark.size() > 2 && !mark[2].empty();
                const bool labelled = mark.size() > 3 && !mark[3].empty(); // "[1]" and "(1)" stay what they are
                addItem(numbered ? std::string(mark[2]) + ". " : "- ", paragraph(item),
                    labelled ? escapeMarkdown(mark[3]) + " " : "");
            } else {
                while (end < lines.size() && !isItem(end) && !isRule(lines[end]))
                    ++end;
                m_blocks.push_back({ Kind::Prose, "",
                    paragraph(Lines(lines.begin() + static_cast<std::ptrdiff_t>(i),
                        lines.begin() + static_cast<std::ptrdiff_t>(end))) });
            }
            i = end;
        }
    }

    void addItem(const std::string &mark, Lines item, const std::string &label)
    {
        item.front() = mark + label + item.front();
        for (std::size_t i = 1; i < item.size(); ++i)
            item[i].insert(0, mark.size(), ' ');
        const bool continues
            = !m_blocks.empty() && m_blocks.back().kind == Kind::Prose && m_blocks.back().language == "list";
        if (!continues)
            m_blocks.push_back({ Kind::Prose, "list", {} });
        auto &list = m_blocks.back().lines;
        list.insert(list.end(), item.begin(), item.end());
    }

    // Joins lines that were broken because the line was full, and keeps the breaks that were meant.
    static Lines paragraph(const Lines &lines)
    {
        constexpr std::size_t narrow = 58; // nobody's mail program wraps earlier
        constexpr std::size_t wide = 100; // nor later: such a line is a paragraph
        std::size_t width = 0;
        for (const auto &line : lines)
            width = std::max(width, characters(trimmed(line)));
        Lines result;
        std::string current;
        std::size_t last = 0; // length of the last source line in `current`
        for (const auto &source : lines) {
            const auto line = std::string(trimmed(source));
            const auto words = splitWords(line);
            const auto room = last + 1 + (words.empty() ? 0 : characters(words.front()));
            if (current.empty()) {
                current = line;
            } else if (width >= narrow && last <= wide && room + 15 > std::min(width, wide)) {
                current += " " + line;
            } else {
                result.push_back(escapeMarkdown(current) + "  ");
                current = line;
            }
            last = characters(line);
        }
        result.push_back(escapeMarkdown(current));
        return result;
    }

    std::string text()
    {
        std::string result;
        for (auto &block : m_blocks) {
            auto lines = std::move(block.lines);
            if (block.kind == Kind::Code)
                lines = fenced(std::move(lines), block.language);
            if (lines.empty())
                continue;
            if (!result.empty())
                result += "\n";
            result += joined(lines);
        }
        return result;
    }

    // The fence is longer than any run of backticks inside; indentation shared by all lines goes.
    static Lines fenced(Lines code, const std::string &language)
    {
        std::size_t shared = std::string::npos;
        std::size_t ticks = 2;
        for (const auto &line : code) {
            if (!isBlank(line))
                shared = std::min(shared, line.find_first_not_of(' '));
            std::size_t run = 0;
            for (const char c : line) {
                run = c == '`' ? run + 1 : 0;
                ticks = std::max(ticks, run);
            }
        }
        for (auto &line : code)
            line.erase(0, std::min(shared, line.size()));
        const std::string fence(ticks + 1, '`');
        code.insert(code.begin(), fence + language);
        code.push_back(fence);
        return code;
    }

    Lines m_lines;
    bool m_isReply;
    int m_depth;
    std::size_t m_at = 0;
    bool m_introduced = false; // an attribution or a quotation came before
    std::vector<Block> m_blocks;
};

} // namespace

std::string textToMarkdown(std::string_view text, bool isReply)
{
    auto markdown = Writer(tidyLines(text), isReply, 0).write();
    while (markdown.ends_with('\n'))
        markdown.pop_back();
    return markdown;
}

std::string cutMarkdown(const std::string &markdown, std::size_t units)
{
    if (utf16Length(markdown) <= units)
        return markdown;
    constexpr std::size_t reserve = 64; // for closing a fence, and the ellipsis
    std::string kept, fence, paragraphs;
    std::size_t used = 0;
    for (const auto &line : splitLines(markdown)) {
        used += utf16Length(line) + 1;
        if (used + reserve > units)
            break;
        kept += line + "\n";
        const auto content = std::min(line.find_first_not_of("> "), line.size());
        const auto inside = std::string_view(line).substr(content);
        if (inside.starts_with("```")) {
            const auto ticks = inside.substr(0, std::min(inside.find_first_not_of('`'), inside.size()));
            if (fence.empty())
                fence = line.substr(0, content) + std::string(ticks);
            else if (inside == fence.substr(std::min(fence.find('`'), fence.size())))
                fence.clear();
        }
        if (fence.empty() && inside.empty())
            paragraphs = kept;
    }
    // one paragraph of more than half the length is cut inside
    if (utf16Length(paragraphs) < units / 2)
        paragraphs
            = kept.empty() ? firstUtf16(markdown, units - reserve) + "\n" : kept + (fence.empty() ? "" : fence + "\n");
    return paragraphs + "\n…";
}

} // namespace atriumd
