#include "server/import/MailLines.h"

#include "server/import/Pattern.h"
#include "server/import/Text.h"

#include <algorithm>

namespace atriumd {

namespace {

// "On Sat, Jun 30, 2018 at 2:59 PM Ann Other <ann@…>" → "Ann Other": what follows the date.
std::string nameAfterDate(std::string text)
{
    static const Pattern address(R"(\s*[<(\[][^<>()\[\]]*(@| at )[^<>]*[>)\]]*)");
    static const Pattern via(R"(\s+via\s+\S+$)");
    static const Pattern dateWord(
        R"(\d|^(AM|PM|a\.?m\.?|p\.?m\.?|at|um|GMT|UTC|CEST?|EDT|EST|PDT|PST|BST|\xC3\xA0|kl\.?|wrote|Uhr),?$)");
    for (const auto *noise : { &address, &via }) {
        if (const auto found = noise->groups(text); !found.empty())
            text.resize(static_cast<std::size_t>(found[0].data() - text.data()));
    }
    const auto words = splitWords(text);
    auto first = words.size();
    while (first > 0 && !dateWord.matches(words[first - 1]))
        --first;
    std::string name;
    for (auto i = first; i < words.size(); ++i)
        name += (name.empty() ? "" : " ") + std::string(words[i]);
    while (!name.empty() && (name.front() == '"' || name.front() == '\'' || name.front() == ','))
        name.erase(0, 1);
    while (!name.empty() && (name.back() == '"' || name.back() == '\'' || name.back() == ',' || name.back() == ':'))
        name.pop_back();
    return name.size() <= 80 ? name : std::string();
}

bool isFooter(std::string_view line)
{
    static const Pattern footer(
        R"(mailing list$|mailing list\s+<?https?://|^<?https?://\S*/mailman/listinfo/\S+$|^PLEASE do read the posting guide|^and provide commented, minimal)",
        true);
    return footer.matches(line);
}

// Where the notice of a list server about an attachment ends, when one begins at `at`.
std::size_t scrubbedNotice(const std::vector<std::string> &lines, std::size_t at, std::string &kept)
{
    static const Pattern notice(R"(^An? .{3,60} (was|were) scrubbed\.\.\.$)");
    static const Pattern field(R"(^(Name|Type|Size|Desc|URL): ?(.*)$)");
    if (!notice.matches(lines[at]))
        return at;
    std::string name, type, url;
    auto end = at + 1;
    for (; end < lines.size(); ++end) {
        const auto parts = field.groups(lines[end]);
        if (parts.empty())
            break;
        auto value = std::string(trimmed(parts[2]));
        if (parts[1] == "Name")
            name = value;
        else if (parts[1] == "Type")
            type = value;
        else if (parts[1] == "URL")
            url = value;
    }
    const bool worthKeeping = !type.ends_with("signature") && !lines[at].starts_with("An HTML") && !url.empty();
    if (worthKeeping)
        kept = "Attachment: " + (name.empty() || name == "not available" ? "" : name + ", ") + url;
    return end;
}

// Where the signature ends that "-- " at `at` begins, or `at`.
std::size_t signatureEnd(const std::vector<std::string> &lines, std::size_t at)
{
    constexpr std::size_t longest = 15;
    if (lines[at] != "--" && lines[at] != "-- ")
        return at;
    auto end = at + 1;
    std::size_t filled = 0;
    while (end < lines.size() && !isQuote(lines[end]) && attributionAt(lines, end).lines == 0
        && originalMessageAt(lines, end).lines == 0 && !lines[end].starts_with("-------------- next part")) {
        filled += isBlank(lines[end]) ? 0 : 1;
        ++end;
    }
    return filled <= longest ? end : at;
}

} // namespace

bool isQuote(std::string_view line) { return line.starts_with('>'); }

std::string unquoted(std::string_view line)
{
    line.remove_prefix(std::min<std::size_t>(1, line.size()));
    if (line.starts_with(' '))
        line.remove_prefix(1);
    // " >> x": mail programs indent a quotation before they quote it again
    const auto marks = line.find_first_not_of(' ');
    if (marks != std::string_view::npos && marks <= 5 && line[marks] == '>')
        line.remove_prefix(marks);
    return std::string(line);
}

Attribution attributionAt(const std::vector<std::string> &lines, std::size_t at, bool leads)
{
    static const Pattern opening(R"(^\s*(On|Am|Le|El|Den|Il|Op|Em|At|Citando|Quoting)\s\S)");
    static const Pattern ending(
        R"((wrote|writes|schrieb|schreef|skrev|\xC3\xA9crit|\?crit|escribi\xC3\xB3|escribi\?|escreveu|ha scritto)\s?:$)");
    static const Pattern german(R"(^\s*(?:(?:Am|Den|Op)\s.*)?\s(?:schrieb|skrev|schreef)\s(.{2,80}):$)");
    static const Pattern nameFirst(R"(^\s*([^<>]{2,60}?)\s*(<[^<>]*>\s*)?(schrieb am|writes:|wrote:))");
    static const Pattern verb(
        R"(\s*(wrote|writes|schreef|skrev|a \xC3\xA9crit|a \?crit|escribi\xC3\xB3|escribi\?|escreveu|ha scritto)\s?:$)");

    constexpr std::size_t longest = 4;
    const bool opens = opening.matches(lines[at]);
    std::string text;
    for (std::size_t used = 1; used <= longest && at + used <= lines.size(); ++used) {
        const auto &line = lines[at + used - 1];
        const bool another = used > 1 && !opens && (opening.matches(line) || !text.contains('<'));
        if (isBlank(line) || isQuote(line) || another || text.size() + line.size() > 400)
            return {};
        text += (text.empty() ? "" : " ") + std::string(trimmed(line));
        const bool ends = ending.matches(text) || german.matches(text)
            || (text.ends_with(':') && text.find(" schrieb am ") != std::string::npos);
        if (!ends) {
            if (!opens && used == 2)
                return {};
            continue;
        }
        // what it introduces must follow, or it is an ordinary sentence
        auto next = at + used;
        while (next < lines.size() && isBlank(lines[next]))
            ++next;
        const bool quotes = next < lines.size() && (isQuote(lines[next]) || lines[next].starts_with('|'));
        if (!quotes && !(leads && opens))
            return {};
        if (const auto found = german.groups(text); !found.empty())
            return { used, nameAfterDate(std::string(found[1])) };
        if (const auto found = nameFirst.groups(text); !opens && !found.empty())
            return { used, nameAfterDate(std::string(found[1])) };
        const auto end = verb.groups(text);
        return { used, nameAfterDate(text.substr(0, text.size() - (end.empty() ? 1 : end[0].size()))) };
    }
    return {};
}

Attribution originalMessageAt(const std::vector<std::string> &lines, std::size_t at)
{
    static const Pattern rule(
        R"(^\s*(-{3,10}\s?(Original|Forwarded|Urspr\S+|Oprindelig|Weitergeleitete)\s.{0,30}-{3,10}|_{20,})\s*$)", true);
    static const Pattern from(R"(^\*?(From|Von|Fra|De):\*?\s*(.*)$)");
    static const Pattern field(
        R"(^\*?(From|Sent|Date|To|Cc|Subject|Importance|Reply-To|Von|Gesendet|An|Betreff|Fra|Til|Emne|Sendt):\*?\s?)");
    const bool ruled = rule.matches(lines[at]);
    auto next = at + (ruled ? 1 : 0);
    while (ruled && next < lines.size() && isBlank(lines[next]))
        ++next;
    if (next >= lines.size())
        return {};
    const auto sender = from.groups(lines[next]);
    if (sender.empty())
        return {};
    auto name = nameAfterDate(std::string(sender[2]));
    std::size_t fields = 0;
    // a field may be wrapped once
    while (next < lines.size() && !isBlank(lines[next])) {
        if (field.matches(lines[next]))
            ++fields;
        else if (next + 1 >= lines.size() || !field.matches(lines[next + 1]))
            break;
        ++next;
    }
    return fields >= 3 ? Attribution { next - at, name } : Attribution {};
}

bool isCode(std::string_view line)
{
    static const Pattern code(
        R"(^\s*(#include|#define|#ifdef|#ifndef|#endif|library\(|require\(|source\(|\$ \S|sudo |git clone |R CMD |Rscript )"
        R"(|\[\d+\] |\$[\w.`'-]+$|#+ |#> |#'|>>> |(fi|done|esac)$|(el)?if (test |\[)|[A-Za-z_]+="|\}|\{|\]|\);?$|Error in |Error: |Warning in |Warning message|Calls: |Traceback|Execution halted)"
        R"(|(g?cc|g\+\+|gfortran|clang\+{0,2}|make\[?\d*\]?) ?[:-]|install\.packages\())"
        R"(|^\*+ (checking|using|installing|DONE|running|removing|building|preparing|creating|loading|looking|this is|package|excluding|restoring|saving|cleaning|testing|byte-compile|R$|inst$|libs|help|data|demo|tests|arch|elapsed|found)\b)"
        R"(|^\*+ .*\.\.\. ?(\[[\dms/ ]+\] )?(OK|NOTE|WARNING|ERROR|SKIPPED|\(none\))?$)"
        R"(|^[\w./\\-]+\.(c|cc|cpp|h|hpp|f|f90|R|py|o|java):\d+)"
        R"(|^\s*[\w.$\[\]"']+ ?<- ?\S|^\s*[\w.]+(::+[\w.]+)?\(.*[\)\{,;]\s*(#.*)?$|\w<-\w*\(|;\s*(//.*)?$|\)\s*\{$|^\s*(//|/\*|\*/))"
        R"(|^\s*(if|for|while|else|return|function|import|class|struct|static|void|int|double|const|template|namespace|using)\b.*[({;]\s*$)"
        R"(|^\s*(useDynLib|importFrom|exportPattern|export|S3method)\()"
        R"(|^[0-9a-f]{32,64}  ?\S+$|^MD5 \()");
    return code.matches(line);
}

bool isPrompt(std::string_view line)
{
    static const Pattern prompt(
        R"(^> ?(#|(library|require|\?{1,2}\w|[\w.$\[\]"'@:]+ ?(<-|=|~) ?\S)|[\w.]+(:{2,3}[\w.]+)?\([^()]*(\([^()]*\)[^()]*)*\)?[\]\)\$\w\[{,+ ]*(#.*)?$|[\w.]+\$[\w.$]+(\(.*\))?$|(if|for|while) ?\(.*\{?$|[\w.]{1,12}$))");
    return prompt.matches(line);
}

bool isConsoleOutput(std::string_view line)
{
    static const Pattern output(
        R"(^\s*\[\d+,?\] ?|^\s*\[,\d+\]|^(Error|Warning|Loading|Attaching|trying URL|Content type|downloaded|Installing|\* |Traceback|In addition|The following|Registered|NULL$|Execution halted)|^\+ |^<(environment|bytecode)|^\d+: |^\s+(Min\.|Estimate|user  system)|^(R version|Platform:|Running under|locale:|attached base))");
    return output.matches(line);
}

bool isDiff(std::string_view line)
{
    static const Pattern diff(R"(^(diff -|--- \S+[/.]\S+|\+\+\+ \S+[/.]\S+|@@ -\d+|Index: \S+))");
    return diff.matches(line);
}

bool isBullet(std::string_view line)
{
    static const Pattern bullet(
        R"(^\s*([-*+]|\xE2\x80\xA2|\xC2\xB7|\d{1,2}[.)]|\(\d{1,2}\))\s+\S|^\s*\[\d{1,2}\]:?\s+https?:|^\s+[o?]\s\s?\S)");
    return bullet.matches(line);
}

bool isRule(std::string_view line)
{
    line = trimmed(line);
    return line.size() >= 3 && std::string_view("-=*_~#+").find(line[0]) != std::string_view::npos
        && line.find_first_not_of(line[0]) == std::string_view::npos;
}

bool isProse(const std::vector<std::string> &lines)
{
    static const Pattern plainWord(R"(^["'(\x80-\xFF?]*[A-Za-z\x80-\xFF'?-]+["')\x80-\xFF?]*[.,;:!?]*\)?$)");
    std::size_t words = 0;
    std::size_t plain = 0;
    for (const auto &line : lines) {
        for (const auto word : splitWords(line)) {
            ++words;
            plain += plainWord.matches(word) ? 1 : 0;
        }
    }
    static const Pattern letters(R"(^\s*[A-Z\x80-\xFF][A-Za-z\x80-\xFF ,.'?-]+$)");
    static const Pattern sentence(R"(^\s*["'(]?[A-Z][^(){}\[\]=<>$;|\\]*[.!?:,]["')]?$)");
    const bool signedOff = lines.size() == 1 && words <= 4 && letters.matches(lines.front());
    return plain * 10 >= words * 8
        && (words >= 5 * lines.size() || signedOff
            || std::ranges::all_of(lines, [](const auto &line) { return sentence.matches(line); }));
}

bool isScript(const std::vector<std::string> &lines)
{
    static const Pattern punctuation(R"([;={}|&]|\$\(|\w\(.*\))");
    const auto indentation = [](const auto &line) { return std::min(line.find_first_not_of(' '), line.size()); };
    const auto first = indentation(lines.front());
    return std::ranges::any_of(lines, [&](const auto &line) { return indentation(line) >= first + 4; })
        && std::ranges::any_of(lines, [](const auto &line) { return punctuation.matches(line); });
}

bool isTable(const std::vector<std::string> &lines)
{
    static const Pattern columns(R"([^\s.!?:;,]  +\S.*)");
    if (lines.size() < 2)
        return false;
    const auto rows = std::ranges::count_if(lines, [&](const auto &line) { return columns.matches(trimmed(line)); });
    return static_cast<std::size_t>(rows) * 3 >= lines.size() * 2;
}

std::string_view languageOf(const std::vector<std::string> &lines)
{
    static const Pattern r(R"(<- |^\s*library\(|^> \S|\bfunction\(|\w::\w+\(|^#'|<-function)");
    static const Pattern cpp(
        R"(#include|std::|template ?<|\bint main|SEXP |Rcpp::|^\s*(void|int|double|const|static|extern)\b.*[;{(]\s*$)");
    if (std::ranges::any_of(lines, isDiff))
        return "diff";
    if (std::ranges::any_of(lines, [](const auto &line) { return cpp.matches(line); }))
        return "cpp";
    return std::ranges::any_of(lines, [](const auto &line) { return r.matches(line); }) ? "r" : "";
}

std::vector<std::string> withoutFurniture(const std::vector<std::string> &lines)
{
    static const Pattern htmlNote(R"(^[\s?]*\[\[\s?alternative HTML version deleted\s?\]\][\s?]*$)");
    static const Pattern underscores(R"(^\s*_{20,}\s*$)");
    static const Pattern damagedSpaces(R"(^(\?{3,} ?|(\? ){2,}\?*\s*))");
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < lines.size();) {
        const auto &line = lines[i];
        std::string attachment;
        if (const auto end = signatureEnd(lines, i); end > i) {
            kept.emplace_back();
            i = end;
        } else if (const auto after = scrubbedNotice(lines, i, attachment); after > i) {
            if (!attachment.empty())
                kept.insert(kept.end(), { "", attachment, "" });
            i = after;
        } else if (htmlNote.matches(line) || line.starts_with("-------------- next part ----")) {
            kept.emplace_back();
            ++i;
        } else if (underscores.matches(line) && i + 1 < lines.size() && isFooter(lines[i + 1])) {
            for (++i; i < lines.size() && isFooter(trimmed(lines[i]));)
                ++i;
        } else if (line == "-----BEGIN PGP SIGNED MESSAGE-----") {
            for (++i; i < lines.size() && !isBlank(lines[i]);)
                ++i;
        } else if (line == "-----BEGIN PGP SIGNATURE-----") {
            while (i < lines.size() && lines[i] != "-----END PGP SIGNATURE-----")
                ++i;
            i = std::min(i + 1, lines.size());
        } else {
            const auto damaged = damagedSpaces.groups(line);
            const bool empty = line.find_first_not_of(" ?") == std::string::npos;
            kept.push_back(empty ? std::string() : line.substr(damaged.empty() ? 0 : damaged[0].size()));
            ++i;
        }
    }
    return kept;
}

} // namespace atriumd
