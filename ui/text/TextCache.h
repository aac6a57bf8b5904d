#pragma once

#include "ui/text/CodeHighlighter.h"
#include "ui/text/MarkdownDocument.h"

#include <QCache>

#include <memory>

namespace atrium {

// Keeps the texts that were shown last, laid out, so that a post which comes back to the screen
// costs nothing. One for each owner (the Client); drops everything when the look changes.
class TextCache : public QObject {
    Q_OBJECT
public:
    static TextCache &of(QObject &owner); // made on first use, dies with the owner

    std::shared_ptr<const MarkdownDocument> get(const MarkdownSource &source, int width);
    CodeHighlighter &highlighter() { return m_highlighter; }

Q_SIGNALS:
    void outdated(); // colours changed: ask again

private:
    explicit TextCache(QObject *owner);
    struct Key {
        size_t text = 0;
        int width = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.width); }
    };
    CodeHighlighter m_highlighter;
    QCache<Key, std::shared_ptr<const MarkdownDocument>> m_documents;
};

} // namespace atrium
