#include "ui/text/TextCache.h"

#include "ui/theme/Theme.h"

namespace atrium {

namespace {
constexpr int documentsKept = 80;
}

TextCache &TextCache::of(QObject &owner)
{
    if (auto *found = owner.findChild<TextCache *>(Qt::FindDirectChildrenOnly))
        return *found;
    return *new TextCache(&owner);
}

TextCache::TextCache(QObject *owner)
    : QObject(owner)
    , m_documents(documentsKept)
{
    const auto forget = [this] {
        m_documents.clear();
        Q_EMIT outdated();
    };
    connect(&m_highlighter, &CodeHighlighter::ready, this, forget);
    connect(&Theme::current(), &Theme::changed, this, forget);
}

std::shared_ptr<const MarkdownDocument> TextCache::get(const MarkdownSource &source, int width)
{
    const Key key { source.hash(), width };
    if (const auto *known = m_documents.object(key))
        return *known;
    auto made = std::make_shared<const MarkdownDocument>(source, width, m_highlighter);
    if (made->wantsHighlighting())
        m_highlighter.warmUpSoon();
    m_documents.insert(key, new std::shared_ptr<const MarkdownDocument>(made));
    return made;
}

} // namespace atrium
