#pragma once

#include "ui/text/MarkdownSource.h"

#include <QRectF>
#include <QTextDocument>

namespace atrium {

class CodeHighlighter;

// A post's text, laid out for one width in the colours in force: CommonMark with tables, task lists
// and strikethrough, and no HTML. It loads nothing: pictures in the text become links to them.
// Made once and shown many times; see TextCache.
class MarkdownDocument : public QTextDocument {
    Q_OBJECT
public:
    MarkdownDocument(const MarkdownSource &source, int width, const CodeHighlighter &highlighter);

    struct CodeBlock {
        QRectF rect;
        QString text;
        QString language; // for people: "Python"
    };
    const QList<CodeBlock> &codeBlocks() const { return m_code; }
    const QList<QRectF> &quoteBars() const { return m_quotes; }
    struct Task {
        QRectF rect;
        bool done = false;
    };
    const QList<Task> &tasks() const { return m_tasks; }
    bool wantsHighlighting() const { return m_wantsHighlighting; }
    int fullHeight() const { return m_height; }
    // Where the text is cut when only its beginning is shown: the bottom of a line, about twelve
    // lines down. The full height when there is not much more than that.
    int clippedHeight() const { return m_clipped; }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    struct Fence {
        int firstBlock = 0;
        int lastBlock = 0;
        QString language;
    };
    void styleBlocks();
    void styleFragments(const QTextBlock &block);
    void styleCode(const CodeHighlighter &highlighter);
    void styleTables(QTextFrame *frame);
    void linkWords(const MarkdownSource &source);
    void breakLines();
    void measure(int width);

    QList<Fence> m_fences;
    QList<CodeBlock> m_code;
    QList<QRectF> m_quotes;
    QHash<int, bool> m_taskBlocks; // block number to done
    QList<Task> m_tasks;
    bool m_wantsHighlighting = false;
    int m_height = 0;
    int m_clipped = 0;
};

} // namespace atrium
