#include "server/import/HtmlToText.h"

#include "server/import/Text.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace atriumd {

namespace {

constexpr int maxQuoteDepth = 10;

std::string character(std::string_view entity)
{
    static const std::map<std::string_view, std::string_view> named {
        { "amp", "&" },
        { "lt", "<" },
        { "gt", ">" },
        { "quot", "\"" },
        { "apos", "'" },
        { "nbsp", " " },
        { "auml", "ä" },
        { "ouml", "ö" },
        { "uuml", "ü" },
        { "Auml", "Ä" },
        { "Ouml", "Ö" },
        { "Uuml", "Ü" },
        { "szlig", "ß" },
        { "aelig", "æ" },
        { "AElig", "Æ" },
        { "oslash", "ø" },
        { "Oslash", "Ø" },
        { "aring", "å" },
        { "Aring", "Å" },
        { "eacute", "é" },
        { "egrave", "è" },
        { "agrave", "à" },
        { "ccedil", "ç" },
        { "ecirc", "ê" },
        { "copy", "©" },
        { "reg", "®" },
        { "trade", "™" },
        { "euro", "€" },
        { "hellip", "…" },
        { "ndash", "–" },
        { "mdash", "—" },
        { "lsquo", "‘" },
        { "rsquo", "’" },
        { "ldquo", "“" },
        { "rdquo", "”" },
        { "bull", "•" },
        { "middot", "·" },
        { "laquo", "«" },
        { "raquo", "»" },
        { "times", "×" },
        { "deg", "°" },
        { "zwnj", "" },
    };
    if (entity.starts_with('#')) {
        const bool hex = entity.size() > 1 && (entity[1] == 'x' || entity[1] == 'X');
        const auto digits = entity.substr(hex ? 2 : 1);
        unsigned code = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (error != std::errc() || end != digits.data() + digits.size() || code < 32 || !g_unichar_validate(code))
            return {};
        std::array<char, 6> bytes {};
        return std::string(bytes.data(), static_cast<std::size_t>(g_unichar_to_utf8(code, bytes.data())));
    }
    const auto found = named.find(entity);
    return found == named.end() ? std::string() : std::string(found->second);
}

class Converter {
public:
    explicit Converter(std::string_view html)
        : m_rest(html)
    {
    }

    std::string convert()
    {
        while (!m_rest.empty()) {
            if (m_rest.starts_with("<!--"))
                skipPast("-->");
            else if (m_rest.front() == '<' && m_rest.size() > 1
                && (g_ascii_isalpha(m_rest[1]) || m_rest[1] == '/' || m_rest[1] == '!' || m_rest[1] == '?'))
                tag();
            else if (m_rest.front() == '&')
                entity();
            else
                text();
        }
        endLine();
        while (!m_out.empty() && (m_out.back() == '\n' || m_out.back() == '>' || m_out.back() == ' '))
            m_out.pop_back();
        return m_out.empty() ? m_out : m_out + "\n";
    }

private:
    void skipPast(std::string_view mark)
    {
        const auto end = m_rest.find(mark);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + mark.size());
    }

    void tag()
    {
        const auto end = m_rest.find('>');
        auto inside = m_rest.substr(1, end == std::string_view::npos ? end : end - 1);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        const bool closes = inside.starts_with('/');
        if (closes)
            inside.remove_prefix(1);
        const auto name = lowered(inside.substr(0, inside.find_first_of(" \t\r\n/>")));
        if (!closes && (name == "script" || name == "style" || name == "head" || name == "title"))
            skipElement(name);
        else if (name == "br")
            endLine();
        else if (name == "a")
            link(closes, inside);
        else if (name == "pre")
            block(), m_pre = !closes;
        else if (name == "blockquote")
            quote(closes);
        else if (name == "li" && !closes)
            endLineIfAny(), m_line = "- ";
        else if (name == "p" || name == "table" || name == "ul" || name == "ol"
            || (name.size() == 2 && name[0] == 'h' && name[1] != 'r'))
            block();
        else if (name == "div" || name == "tr" || name == "li" || name == "hr")
            endLineIfAny();
        else if ((name == "td" || name == "th") && closes)
            m_line += ' ';
    }

    void skipElement(const std::string &name)
    {
        const auto end = lowered(m_rest).find("</" + name);
        m_rest.remove_prefix(end == std::string::npos ? m_rest.size() : end);
    }

    void entity()
    {
        const auto end = m_rest.substr(0, 12).find(';');
        const auto found = end == std::string_view::npos ? std::string() : character(m_rest.substr(1, end - 1));
        if (found.empty() && !m_rest.starts_with("&zwnj;")) {
            m_line += '&';
            m_rest.remove_prefix(1);
        } else {
            m_line += found;
            m_rest.remove_prefix(end + 1);
        }
    }

    void text()
    {
        const auto end = std::max<std::size_t>(1, m_rest.find_first_of("<&", 1));
        const auto piece = m_rest.substr(0, end);
        m_rest.remove_prefix(piece.size());
        for (const char c : piece) {
            if (m_pre && c == '\n')
                endLine();
            else if (c == '\n' || c == '\r' || c == '\t' || c == ' ')
                space();
            else
                m_line += c;
        }
    }

    void space()
    {
        if (m_pre || (!m_line.empty() && !m_line.ends_with(' ')))
            m_line += ' ';
    }

    void link(bool closes, std::string_view inside)
    {
        if (!closes) {
            const auto at = lowered(inside).find("href=");
            auto target = at == std::string::npos ? std::string_view() : inside.substr(at + 5);
            if (!target.empty() && (target[0] == '"' || target[0] == '\''))
                target = target.substr(1, target.find(target[0], 1) - 1);
            else
                target = target.substr(0, target.find_first_of(" \t\r\n"));
            m_href = target.starts_with("http") ? std::string(target) : std::string();
            m_linkStart = m_line.size();
        } else if (!m_href.empty()) {
            const auto text = trimmed(std::string_view(m_line).substr(std::min(m_linkStart, m_line.size())));
            if (text.find(m_href) == std::string_view::npos
                && m_href.find(text.empty() ? " " : text) == std::string::npos)
                m_line += " <" + m_href + ">";
            m_href.clear();
        }
    }

    void quote(bool closes)
    {
        block();
        m_quotes = std::clamp(m_quotes + (closes ? -1 : 1), 0, maxQuoteDepth);
    }

    void endLineIfAny()
    {
        if (!isBlank(m_line))
            endLine();
    }

    void block()
    {
        endLineIfAny();
        if (!m_out.empty() && !m_out.ends_with("\n\n"))
            endLine();
    }

    void endLine()
    {
        while (m_line.ends_with(' '))
            m_line.pop_back();
        if (m_quotes > 0)
            m_out.append(static_cast<std::size_t>(m_quotes), '>').append(m_line.empty() ? "" : " ");
        m_out += m_line + "\n";
        m_line.clear();
        m_linkStart = 0;
    }

    std::string_view m_rest;
    std::string m_out, m_line, m_href;
    std::size_t m_linkStart = 0;
    int m_quotes = 0;
    bool m_pre = false;
};

} // namespace

std::string htmlToText(std::string_view html) { return Converter(html).convert(); }

} // namespace atriumd
