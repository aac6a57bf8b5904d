#include "sync/store/SearchQueryParser.h"

#include "sync/store/TextFold.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

const QSet<QString> knownHas { u"code"_s, u"attachment"_s, u"image"_s, u"poll"_s, u"link"_s };
const QSet<QString> knownIs { u"official"_s, u"question"_s, u"announcement"_s, u"praise"_s, u"unread"_s,
    u"unanswered"_s, u"saved"_s, u"poll"_s };

bool isQuote(QChar c) { return u"\"\u201c\u201d\u201e\u00ab\u00bb"_s.contains(c); }

std::optional<qint64> dayStart(const QString &text, const QTimeZone &zone)
{
    QDate date;
    for (const QString &format : { u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s }) {
        date = QDate::fromString(text, format);
        if (date.isValid())
            return date.startOfDay(zone).toMSecsSinceEpoch();
    }
    return std::nullopt;
}

// One piece of the text: key:value, a phrase, or a word.
struct Piece {
    QString key; // empty: none
    QString value;
    bool quoted = false;
    bool last = false; // the text ends with it: it may still be being typed
};

QList<Piece> pieces(const QString &text)
{
    QList<Piece> list;
    qsizetype i = 0;
    const auto readQuoted = [&](Piece &piece) {
        ++i;
        const qsizetype start = i;
        while (i < text.size() && !isQuote(text[i]))
            ++i;
        piece.value = text.sliced(start, i - start);
        piece.quoted = true;
        if (i < text.size())
            ++i; // the closing quote; without one the phrase ends with the text
    };
    while (i < text.size()) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Piece piece;
        if (isQuote(text[i])) {
            readQuoted(piece);
        } else {
            const qsizetype start = i;
            while (i < text.size() && !text[i].isSpace() && !isQuote(text[i])) {
                if (text[i] == u':' && piece.key.isEmpty()) {
                    piece.key = text.sliced(start, i - start).toLower();
                    if (i + 1 < text.size() && isQuote(text[i + 1])) {
                        ++i;
                        readQuoted(piece);
                        break;
                    }
                }
                ++i;
            }
            if (!piece.quoted) {
                piece.value = text.sliced(start, i - start);
                if (!piece.key.isEmpty())
                    piece.value = piece.value.sliced(piece.key.size() + 1);
            }
        }
        piece.last = i >= text.size();
        list.append(piece);
    }
    return list;
}

// Takes a filter over. False: it is none, and its text is words.
bool takeFilter(ParsedSearch &search, const Piece &piece, const QTimeZone &zone)
{
    const QString &key = piece.key;
    const QString value = piece.value.trimmed();
    if (key == "from"_L1 || key == "in"_L1) {
        if (!value.isEmpty())
            (key == "from"_L1 ? search.from : search.in).append(value);
        return true;
    }
    const bool unfinished = piece.last && !piece.quoted;
    if (key == "topic"_L1) {
        if (!value.isEmpty())
            search.topics.append({ .text = value.toLower(), .phrase = false, .prefix = unfinished });
        return true;
    }
    if (key == "has"_L1 || key == "is"_L1) {
        const QSet<QString> &known = key == "has"_L1 ? knownHas : knownIs;
        const QString name
            = key == "has"_L1 && value.compare("file"_L1, Qt::CaseInsensitive) == 0 ? u"attachment"_s : value.toLower();
        if (known.contains(name)) {
            (key == "has"_L1 ? search.has : search.is).insert(name);
            return true;
        }
        return unfinished; // still being typed: no filter yet
    }
    if (key == "before"_L1 || key == "after"_L1) {
        const auto time = dayStart(value, zone);
        if (time)
            (key == "before"_L1 ? search.before : search.after) = time;
        return time.has_value() || unfinished;
    }
    return false;
}

std::optional<ParsedSearch::Words> topicOf(const Piece &piece)
{
    if (piece.quoted || !piece.key.isEmpty() || piece.value.size() < 2 || piece.value[0] != u'#'
        || !textfold::isWordCharacter(piece.value[1].unicode()))
        return std::nullopt;
    return ParsedSearch::Words { .text = piece.value.sliced(1).toLower(), .phrase = false, .prefix = piece.last };
}

} // namespace

bool ParsedSearch::isEmpty() const { return *this == ParsedSearch(); }

ParsedSearch SearchQueryParser::parse(const QString &text, const QTimeZone &zone)
{
    ParsedSearch search;
    const QList<Piece> list = pieces(text);
    for (const Piece &piece : list) {
        if (!piece.key.isEmpty() && takeFilter(search, piece, zone))
            continue;
        if (const auto topic = topicOf(piece)) {
            search.topics.append(*topic);
            continue;
        }
        const QString words = piece.key.isEmpty() ? piece.value : piece.key + u' ' + piece.value;
        const QString joined = textfold::split(words).join(u' ');
        if (joined.isEmpty())
            continue; // nothing but signs
        const bool several = joined.contains(u' ');
        const bool prefix = piece.last && !piece.quoted && textfold::isWordCharacter(words.back().unicode());
        search.words.append({ .text = joined, .phrase = several, .prefix = prefix });
    }
    return search;
}

} // namespace atrium
