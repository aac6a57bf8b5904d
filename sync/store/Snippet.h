#pragma once

#include "sync/store/SearchQueryParser.h"

namespace atrium {

// Shows where a text has the words of a search: hits stand between U+E000 and U+E001.
class Snippet {
public:
    explicit Snippet(const QList<ParsedSearch::Words> &words);

    QString whole(const QString &text) const;
    // About `length` characters around the first hit, on one line; the beginning when there is none.
    QString around(const QString &text, qsizetype length = 180) const;

private:
    bool isHit(QStringView word) const;
    struct Term {
        QString word; // folded
        bool prefix;
    };
    QList<Term> m_terms;
};

} // namespace atrium
