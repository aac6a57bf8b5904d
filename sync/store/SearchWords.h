#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

struct fts5_api;

namespace atrium {

class Database;

// The words of the search index, and what a search asks it for.
//
// FTS5 reads the list of a whole word lazily, the newest posts first, and stops when it has enough.
// The lists of all words with some beginning it puts together before it yields the first post: for
// `th` that took half a second in a million posts. So the tokenizer `atrium`, which makes the words of
// unicode61 as TextFold compares them, puts each of them into the index
//
//   as itself, or, a common word, under a name of its own: the beginnings of four letters and more
//   that FTS5 looks for do not meet it, and the search asks for each as a whole word
//
//   as its first two and its first three letters, which are whole words, too; once for each text
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
    bool isCommon(std::string_view word) const;

    Database &m_database;
    fts5_api *m_api = nullptr;
    QString m_version; // of what is in memory
    std::vector<std::string> m_sorted; // common words
    std::unordered_set<std::string_view> m_common; // the same
};

} // namespace atrium
