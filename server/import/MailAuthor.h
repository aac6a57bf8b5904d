#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

// Who a From: field names. Archives hide addresses in several ways:
// "ann at example.org", and masks such as "@nn @end|ng |rom ex@mp|e@org".
struct MailAuthor {
    std::string name; // never empty when the address is not; at most 100 characters
    std::string address; // lower case, "ann@example.org"; masked ones as "@nn ex@mp|e@org"
    bool masked = false;
};

// `from` is the unfolded field with its encoded words. An empty address: there is none.
MailAuthor parseAuthor(const std::string &from);

// Tells which addresses are one person. Addresses written out are compared as they are. A masked
// one belongs to the address that it can be a mask of: the only one, or the one with the same
// name; without such an address, masks that fold alike are one person.
class AuthorDirectory {
public:
    void add(const MailAuthor &author);
    std::string key(const MailAuthor &author) const; // after every add()
    std::string name(const std::string &key) const; // the one most often used for this person

private:
    static std::string fold(const MailAuthor &author);
    std::map<std::string, std::map<std::string, std::vector<std::string>>> m_plain; // fold → address → names
    std::vector<MailAuthor> m_all;
    mutable std::map<std::string, std::map<std::string, int>> m_names; // key → name → times, made on first use
};

} // namespace atriumd
