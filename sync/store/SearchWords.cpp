#include "sync/store/SearchWords.h"

#include "sync/store/Database.h"
#include "sync/store/TextFold.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int postsToLearnFrom = 5000;
constexpr int postsWithCommonWord = 5, postsWithEverydayWord = 50; // of those
constexpr int mostCommonWords = 4000;

// What is not a word of a text begins with a character of private use.
constexpr QChar commonSign(0xe001), beginningSign(0xe002), markSign(0xe003);
constexpr std::string_view commonSignUtf8 = "\xee\x80\x81", beginningSignUtf8 = "\xee\x80\x82",
                           signsUtf8 = "\xee\x80"; // of all three the first two bytes

// The first two characters of a word; empty when there is only one.
std::string_view firstTwo(std::string_view word)
{
    const auto next = [&](size_t i) {
        do
            ++i;
        while (i < word.size() && (static_cast<unsigned char>(word[i]) & 0xc0) == 0x80);
        return i;
    };
    const size_t one = next(0);
    return one < word.size() ? word.substr(0, next(one)) : std::string_view();
}

using TakeToken = int (*)(void *, int, const char *, int, int, int);

// FTS5's own tokenizer, which ours takes the words of a text from.
struct Unicode61 {
    fts5_tokenizer functions {};
    void *context = nullptr;

    explicit Unicode61(fts5_api *api) { api->xFindTokenizer(api, "unicode61", &context, &functions); }
    int make(Fts5Tokenizer **tokenizer) const
    {
        std::array options { "remove_diacritics", "2" };
        return functions.xCreate(context, options.data(), 2, tokenizer);
    }
};

// What `atrium` is made of: one for each connection, and one for each table.
struct Shared {
    Unicode61 unicode;
    const SearchWords *words;
};
struct Tokenizer {
    const Shared *shared;
    Fts5Tokenizer *inner;
};

// textfold::folded() for what unicode61 has made of a word.
std::string_view folded(std::string_view word, std::string &made)
{
    const auto isFirstByte = [](char c) { return c >= '\xc3' && c <= '\xc5'; }; // of a plainLetter
    if (std::none_of(word.begin(), word.end(), isFirstByte))
        return word;
    made.clear();
    for (size_t i = 0; i < word.size(); ++i) {
        const char *plain = nullptr;
        if (isFirstByte(word[i]) && i + 1 < word.size()) {
            const auto letter = static_cast<char16_t>((word[i] & 0x1f) << 6 | (word[i + 1] & 0x3f));
            for (const textfold::PlainLetter &known : textfold::plainLetters)
                plain = known.letter == letter ? known.plain : plain;
        }
        if (plain) {
            made += plain;
            ++i;
        } else {
            made += word[i];
        }
    }
    return made;
}

} // namespace

// One text on its way through the tokenizer.
struct Tokens {
    const SearchWords &words;
    void *context;
    int flags;
    TakeToken take;
    std::string name, plain;

    static int each(void *self, int flags, const char *token, int size, int start, int end)
    {
        auto &tokens = *static_cast<Tokens *>(self);
        const std::string_view word = folded({ token, static_cast<size_t>(size) }, tokens.plain);
        const auto pass = [&](int tokenFlags, std::string_view text) {
            return tokens.take(tokens.context, tokenFlags, text.data(), static_cast<int>(text.size()), start, end);
        };
        const auto named = [&](std::string_view sign, std::string_view text) -> std::string_view {
            return tokens.name.assign(sign).append(text);
        };
        if ((tokens.flags & FTS5_TOKENIZE_PREFIX) || word.starts_with(signsUtf8))
            return pass(flags, word);
        using Kind = SearchWords::Kind;
        const Kind kind = tokens.words.kind(word);
        const bool common = kind != Kind::Other;
        if (tokens.flags & FTS5_TOKENIZE_QUERY) { // posts from before the word was known as common
            const int code = pass(flags, word);
            return code == SQLITE_OK && common ? pass(FTS5_TOKEN_COLOCATED, named(commonSignUtf8, word)) : code;
        }
        const int code = pass(flags, common ? named(commonSignUtf8, word) : word);
        const std::string_view beginning = kind == Kind::Everyday ? std::string_view() : firstTwo(word);
        return code == SQLITE_OK && !beginning.empty() ? pass(FTS5_TOKEN_COLOCATED, named(beginningSignUtf8, beginning))
                                                       : code;
    }
};

SearchWords::SearchWords(Database &database)
    : m_database(database)
{
}

void SearchWords::addTo(fts5_api *api)
{
    m_api = api;
    auto shared = std::make_unique<Shared>(Unicode61(api), this);
    fts5_tokenizer functions {};
    functions.xCreate = [](void *context, const char **, int, Fts5Tokenizer **tokenizer) {
        auto made = std::make_unique<Tokenizer>(static_cast<Shared *>(context), nullptr);
        const int code = made->shared->unicode.make(&made->inner);
        if (code == SQLITE_OK)
            *tokenizer = reinterpret_cast<Fts5Tokenizer *>(made.release());
        return code;
    };
    functions.xDelete = [](Fts5Tokenizer *tokenizer) {
        const std::unique_ptr<Tokenizer> gone(reinterpret_cast<Tokenizer *>(tokenizer));
        gone->shared->unicode.functions.xDelete(gone->inner);
    };
    functions.xTokenize
        = [](Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TakeToken take) {
              const auto *const self = reinterpret_cast<Tokenizer *>(tokenizer);
              Tokens tokens { *self->shared->words, context, flags, take, {}, {} };
              return self->shared->unicode.functions.xTokenize(self->inner, &tokens, flags, text, size, &Tokens::each);
          };
    api->xCreateTokenizer(
        api, "atrium", shared.release(), &functions, [](void *context) { delete static_cast<Shared *>(context); });
}

QStringList SearchWords::tokens(const QString &text) const
{
    const Unicode61 unicode(m_api);
    Fts5Tokenizer *tokenizer = nullptr;
    if (unicode.make(&tokenizer) != SQLITE_OK)
        return {};
    QStringList words;
    const QByteArray bytes = text.toUtf8();
    unicode.functions.xTokenize(tokenizer, &words, FTS5_TOKENIZE_QUERY, bytes.constData(),
        static_cast<int>(bytes.size()), [](void *context, int, const char *token, int size, int, int) {
            std::string made;
            const std::string_view word = folded({ token, static_cast<size_t>(size) }, made);
            static_cast<QStringList *>(context)->append(QString::fromUtf8(word.data(), qsizetype(word.size())));
            return SQLITE_OK;
        });
    unicode.functions.xDelete(tokenizer);
    return words;
}

void SearchWords::refresh()
{
    QString version;
    if (auto query = m_database.query("SELECT value FROM setting WHERE name = 'commonWords'"); query.next())
        version = query.text(0);
    if (version == m_version)
        return;
    m_version = version;
    m_kinds.clear();
    m_sorted.clear();
    for (auto query = m_database.query("SELECT word, everyday FROM common_word ORDER BY word"); query.next();)
        m_sorted.emplace_back(query.bytes(0).toStdString(), query.integer(1) ? Kind::Everyday : Kind::Common);
    m_kinds.insert(m_sorted.begin(), m_sorted.end());
}

SearchWords::Kind SearchWords::kind(std::string_view word) const
{
    const auto found = m_kinds.find(word);
    return found == m_kinds.end() ? Kind::Other : found->second;
}

void SearchWords::forget() { m_version = u"?"_s; }

void SearchWords::learn()
{
    if (!m_version.isEmpty())
        return;
    if (auto enough = m_database.query("SELECT 1 FROM search_docsize LIMIT 1 OFFSET ?", postsToLearnFrom - 1);
        !enough.next())
        return;
    m_database.run("INSERT INTO common_word (word, everyday) SELECT term, doc >= ?3 FROM vocabulary"
                   " WHERE term < ?1 AND doc >= ?2 ORDER BY doc DESC LIMIT ?4",
        QString(commonSign), postsWithCommonWord, postsWithEverydayWord, mostCommonWords);
    changed();
}

void SearchWords::forgetGone()
{
    if (m_database.run("DELETE FROM common_word WHERE NOT EXISTS (SELECT 1 FROM vocabulary WHERE term = ? || word)"
                       " AND NOT EXISTS (SELECT 1 FROM vocabulary WHERE term = word)",
            QString(commonSign))
        > 0)
        changed();
}

void SearchWords::changed()
{
    m_database.run("DELETE FROM setting WHERE name = 'commonWords'");
    m_database.run("INSERT INTO setting (name, value) SELECT 'commonWords', hex(randomblob(8))"
                   " WHERE EXISTS (SELECT 1 FROM common_word)");
    refresh();
}

// A string of FTS5's query language: any text, with quotes doubled.
QString SearchWords::expression(QString text) { return u'"' + text.replace(u'"', "\"\""_L1) + u'"'; }

QString SearchWords::beginning(const QString &text) const
{
    QStringList words = tokens(text);
    if (words.isEmpty())
        return expression(text);
    const QString beginning = words.takeLast();
    const QString before = words.isEmpty() ? QString() : words.join(u' ') + u' ';
    const std::string from = beginning.toStdString();
    const bool two = beginning.toUcs4().size() == 2;
    QStringList alternatives;
    for (auto it = std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(from, Kind::Other));
        it != m_sorted.end() && it->first.starts_with(from); ++it) {
        if (!two || it->second == Kind::Everyday)
            alternatives.append(expression(before + commonSign + QString::fromStdString(it->first)));
    }
    if (two)
        alternatives.append(expression(before + beginningSign + beginning));
    else
        alternatives.append(
            (before.isEmpty() ? QString() : expression(before) + u" + "_s) + expression(beginning) + u" *"_s);
    return u'(' + alternatives.join(" OR "_L1) + u')';
}

QString SearchWords::mark(const QString &name) { return markSign + name; }

} // namespace atrium
