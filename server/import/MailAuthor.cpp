#include "server/import/MailAuthor.h"

#include "server/import/MimeLibrary.h"
#include "server/import/Pattern.h"
#include "server/import/Text.h"

#include <gmime/gmime.h>

#include <algorithm>

namespace atriumd {

namespace {

std::string decoded(std::string_view text)
{
    const std::string input(text);
    char *plain = g_mime_utils_header_decode_text(nullptr, input.c_str());
    char *valid = g_utf8_make_valid(plain, -1);
    std::string result = collapsed(valid);
    g_free(valid);
    g_free(plain);
    return result;
}

std::string tidyName(std::string name, const std::string &address)
{
    static const Pattern via(R"(\s+via\s+\S.*$)");
    static const Pattern inParentheses(R"(\s*\([^()]*@[^()]*\)$)");
    static const Pattern lastFirst(R"(^([^\s,]+(?: [^\s,]+)?), ([^\s,]+(?: [^\s,]+)?)$)");
    for (const auto *end : { &via, &inParentheses }) {
        if (const auto found = end->groups(name); !found.empty())
            name.resize(name.size() - found[0].size());
    }
    name = trimmed(name);
    while (name.size() >= 2 && name.front() == name.back() && (name.front() == '"' || name.front() == '\''))
        name = trimmed(std::string_view(name).substr(1, name.size() - 2));
    if (const auto turned = lastFirst.groups(name); !turned.empty())
        name = std::string(turned[2]) + " " + std::string(turned[1]);
    // an address for a name: its first part reads better
    if (name.empty() || name.find('@') != std::string::npos)
        name = address.substr(0, address.contains(' ') ? address.find(' ') : address.find('@'));
    if (name.empty())
        name = address;
    return firstUtf16(name, 100);
}

} // namespace

MailAuthor parseAuthor(const std::string &from)
{
    startMimeLibrary();
    MailAuthor author;
    const auto field = std::string(trimmed(from));
    const auto comment = field.find(" (");
    const auto words = splitWords(std::string_view(field).substr(0, comment));
    const bool hidden = field.find('<') >= comment && words.size() >= 3 && words.size() <= 5;
    if (hidden) {
        author.masked = words[1] != "at";
        author.address = lowered(words.front()) + (author.masked ? " " : "@") + lowered(words.back());
        if (comment != std::string::npos)
            author.name = decoded(std::string_view(field).substr(comment + 2, field.rfind(')') - comment - 2));
    } else {
        InternetAddressList *list = internet_address_list_parse(nullptr, field.c_str());
        for (int i = 0; list && i < internet_address_list_length(list) && author.address.empty(); ++i) {
            InternetAddress *address = internet_address_list_get_address(list, i);
            if (!INTERNET_ADDRESS_IS_MAILBOX(address))
                continue;
            const char *mailbox = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
            const char *name = internet_address_get_name(address);
            author.address = mailbox ? lowered(trimmed(mailbox)) : "";
            author.name = name ? decoded(name) : "";
        }
        if (list)
            g_object_unref(list);
    }
    char *valid = g_utf8_make_valid(author.address.c_str(), -1);
    author.address = valid;
    g_free(valid);
    if (!author.address.empty())
        author.name = tidyName(author.name, author.address);
    return author;
}

// The masks seen in the wild replace a, n, s and "." by "@", and f, i and l by "|".
std::string AuthorDirectory::fold(const MailAuthor &author)
{
    std::string folded;
    for (const char c : author.address) {
        switch (c) {
        case 'a':
        case 'n':
        case 's':
        case '.':
            folded += '@';
            break;
        case 'f':
        case 'i':
        case 'l':
            folded += '|';
            break;
        case ' ':
            folded += '@';
            break;
        default:
            folded += c;
        }
    }
    return folded;
}

void AuthorDirectory::add(const MailAuthor &author)
{
    if (!author.masked)
        m_plain[fold(author)][author.address].push_back(lowered(author.name));
    m_all.push_back(author);
    m_names.clear();
}

std::string AuthorDirectory::key(const MailAuthor &author) const
{
    if (!author.masked)
        return author.address;
    const auto folded = fold(author);
    const auto plain = m_plain.find(folded);
    if (plain == m_plain.end())
        return "masked:" + folded;
    if (plain->second.size() == 1)
        return plain->second.begin()->first;
    for (const auto &[address, names] : plain->second) {
        if (std::ranges::contains(names, lowered(author.name)))
            return address;
    }
    return "masked:" + folded;
}

std::string AuthorDirectory::name(const std::string &key) const
{
    if (m_names.empty()) {
        for (const auto &author : m_all)
            ++m_names[this->key(author)][author.name];
    }
    const auto &names = m_names[key];
    const auto most = std::ranges::max_element(names, {}, [](const auto &entry) { return entry.second; });
    return most == names.end() ? key : most->first;
}

} // namespace atriumd
