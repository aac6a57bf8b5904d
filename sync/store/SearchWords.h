#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct fts5_api;

namespace atrium {

class Database;

// The words of the search index, and what a search asks it for.
//
// FTS5 reads the list of a whole word lazily, the newest posts first, and stops when it has enough.
// The lists of all words with some beginning it puts together before it yields the first post: for
// `th` that took half a second in a million posts. So the tokenizer `atrium`, which makes the words of
// unicode61 as TextFold compares them, tells them apart as a text is put into the index:
//
//   a common word      is put there under a name of its own, which the beginnings that FTS5 looks for
//                      do not meet; the search asks for each of them as a whole word
//   any other word     as it is, for the beginnings of three letters and more: few posts share one
//
// Both are put there once more as their first two letters, which is a whole word, too. Only a few
// hundred everyday words are not: they would double the index, and can be asked for one by one.
//
// Which words are common is learned once, from the first few thousand posts. Words that a post has
// from before that are found like any other word; a word that became common later is only slower.
//
// One for each connection.
class SearchWords {
public:
    explicit SearchWords(Database &database);
    void addTo(fts5_api *api); // registers the tokenizer

    void refresh(); // before a search, and before texts are put in: another connection may have learned
    void learn(); // after texts were put in, when there are enough of them for the first time
    void forgetGone(); // after the posts of a group were taken out: no word of theirs stays behind
    void forget(); // after a rollback

    // What to ask the index for: these words side by side; the last one may be the beginning of a word.
    static QString expression(QString text);
    QString beginning(const QString &text) const;
    // A mark (see PostRows) as it stands among the texts.
    static QString mark(const QString &name);

private:
    friend struct Tokens;
    void changed();
    QStringList tokens(const QString &text) const; // the names of its words, as in a text without common ones
    enum class Kind { Other, Common, Everyday };
    Kind kind(std::string_view word) const;

    Database &m_database;
    fts5_api *m_api = nullptr;
    QString m_version; // of what is in memory
    std::vector<std::pair<std::string, Kind>> m_sorted; // common words
    std::unordered_map<std::string_view, Kind> m_kinds; // the same
};

} // namespace atrium
