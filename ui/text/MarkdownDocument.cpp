#include "ui/text/MarkdownDocument.h"

#include "ui/text/CodeHighlighter.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeightPercent = 122; // of the font's own, which makes 1.5 times its size
constexpr int paragraphGap = 8;
constexpr int listGap = 4;
constexpr int quoteIndent = 14;
constexpr int quoteBar = 3;
constexpr int listIndent = 22;
constexpr int headingGap = 6;
constexpr int taskSide = 14;
constexpr int codePadding = 10;
constexpr int shownLines = 12;
constexpr int spareLines = 2; // "show more" must be worth it
constexpr double lineHeight = 19.5;
constexpr qsizetype mostCharacters = 60'000;
constexpr qsizetype mostLines = 3'000; // beyond it, lists and tables take too long: plain text
constexpr char16_t objectReplacement = u'\uFFFC';

bool isCode(const QTextBlock &block) { return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage); }

int quoteLevel(const QTextBlock &block) { return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel); }

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::current().font(TextSize::Body).pixelSize() - 1);
    return font;
}

QTextCursor select(const QTextBlock &block, int from, int length)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + from + length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

MarkdownDocument::MarkdownDocument(const MarkdownSource &source, int width, const CodeHighlighter &highlighter)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(listIndent);
    setDefaultFont(Theme::current().font(TextSize::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    setDefaultTextOption(option);

    const QString body = source.body.left(mostCharacters);
    if (body.count(u'\n') > mostLines) {
        setPlainText(body);
    } else {
        setMarkdown(markLineBreaks(body), MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
        QTextCursor all(this);
        all.beginEditBlock(); // one layout, not one for each change
        styleBlocks();
        styleCode(highlighter);
        styleTables(rootFrame());
        linkWords(source);
        breakLines();
        all.endEditBlock();
    }
    measure(width);
}

void MarkdownDocument::styleBlocks()
{
    const Theme &theme = Theme::current();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const bool last = !block.next().isValid();
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        if (isCode(block)) {
            const QString language = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
            const bool continues = !m_fences.isEmpty() && m_fences.constLast().lastBlock == block.blockNumber() - 1
                && m_fences.constLast().language == language;
            if (continues)
                m_fences.last().lastBlock = block.blockNumber();
            else
                m_fences += Fence { block.blockNumber(), block.blockNumber(), language };
            const bool ends = last || !isCode(block.next())
                || block.next().blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) != language;
            format.setNonBreakableLines(false);
            const bool first = block.blockNumber() == 0;
            format.setTopMargin(continues ? 0 : first ? codePadding : codePadding + paragraphGap);
            format.setBottomMargin(ends ? codePadding + (last ? 0 : paragraphGap) : 0);
            format.setLeftMargin(12);
            format.setRightMargin(12);
        } else if (!inTable) {
            format.setTopMargin(0);
            format.setBottomMargin(last ? 0 : block.textList() ? listGap : paragraphGap);
            if (const int level = quoteLevel(block))
                format.setLeftMargin(level * quoteIndent);
            if (block.blockFormat().headingLevel() > 0 && block.blockNumber() > 0)
                format.setTopMargin(paragraphGap + headingGap);
            if (const auto marker = block.blockFormat().marker();
                marker != QTextBlockFormat::MarkerType::NoMarker && block.textList()) {
                m_taskBlocks.insert(block.blockNumber(), marker == QTextBlockFormat::MarkerType::Checked);
                format.setMarker(QTextBlockFormat::MarkerType::NoMarker);
                QTextListFormat list = block.textList()->format();
                list.setStyle(QTextListFormat::ListStyleUndefined);
                block.textList()->setFormat(list);
            }
        }
        // Markdown leaves an empty block behind a table.
        const bool nothing = block.text().isEmpty() && !inTable && !isCode(block)
            && !block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
        if (nothing) {
            format.setBottomMargin(0);
            format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        } else {
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        }
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(format);

        if (const int heading = block.blockFormat().headingLevel(); heading > 0) {
            const int body = theme.font(TextSize::Body).pixelSize();
            QTextCharFormat big;
            big.setProperty(QTextFormat::FontPixelSize, heading == 1 ? body + 4 : heading == 2 ? body + 2 : body);
            big.setProperty(QTextFormat::FontSizeAdjustment, 0);
            big.setFontWeight(static_cast<int>(Weight::Strong));
            select(block, 0, block.length() - 1).mergeCharFormat(big);
        }
        if (quoteLevel(block) > 0) {
            QTextCharFormat quiet;
            quiet.setForeground(theme.color(Token::Text2));
            select(block, 0, block.length() - 1).mergeCharFormat(quiet);
        }
        styleFragments(block);
    }
}

void MarkdownDocument::styleFragments(const QTextBlock &block)
{
    const Theme &theme = Theme::current();
    struct Piece {
        int from;
        int length;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces += Piece { it.fragment().position() - block.position(), it.fragment().length(),
            it.fragment().charFormat() };
    // From the end, so that replacing a piece moves none of those still to come.
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        QTextCursor cursor = select(block, piece->from, piece->length);
        if (piece->format.isImageFormat()) {
            const QTextImageFormat image = piece->format.toImageFormat();
            const QString alt = image.property(QTextFormat::ImageAltText).toString();
            const QString link = safeLink(image.name());
            QTextCharFormat text;
            if (!link.isEmpty()) {
                text.setAnchor(true);
                text.setAnchorHref(link);
                text.setForeground(theme.color(Token::Accent));
            }
            cursor.insertText(alt.isEmpty() ? (link.isEmpty() ? u"▧"_s : QUrl(link).host()) : alt, text);
            continue;
        }
        QTextCharFormat change;
        if (piece->format.isAnchor()) {
            const QString link = safeLink(piece->format.anchorHref());
            change.setAnchor(!link.isEmpty());
            change.setAnchorHref(link);
            change.setFontUnderline(false);
            change.setForeground(theme.color(link.isEmpty() ? Token::Text : Token::Accent));
        }
        if (piece->format.fontFixedPitch() && !isCode(block)) {
            change.setFontFamilies(codeFont().families());
            change.setProperty(QTextFormat::FontPixelSize, codeFont().pixelSize());
            change.setBackground(theme.color(Token::Surface2));
        }
        if (piece->format.fontWeight() > QFont::Medium)
            change.setFontWeight(static_cast<int>(Weight::Strong));
        if (!change.isEmpty())
            cursor.mergeCharFormat(change);
    }
}

void MarkdownDocument::styleCode(const CodeHighlighter &highlighter)
{
    const Theme &theme = Theme::current();
    QTextCharFormat mono;
    mono.setFontFamilies(codeFont().families());
    mono.setFontFixedPitch(true);
    mono.setProperty(QTextFormat::FontPixelSize, codeFont().pixelSize());
    mono.setForeground(theme.color(Token::Text));
    for (const Fence &fence : std::as_const(m_fences)) {
        QStringList lines;
        for (int i = fence.firstBlock; i <= fence.lastBlock; ++i) {
            const QTextBlock block = findBlockByNumber(i);
            lines += block.text();
            QTextCursor cursor = select(block, 0, block.length() - 1);
            cursor.mergeCharFormat(mono);
            cursor.mergeBlockCharFormat(mono); // an empty line is as high as the others
        }
        m_wantsHighlighting |= !fence.language.isEmpty() && !highlighter.isReady();
        // The colours of code come from elsewhere, and know nothing of ours.
        const double least = theme.isHighContrast() ? 7.0 : 4.5; // WCAG 1.4.6 and 1.4.3
        const auto spans = highlighter.highlight(lines, fence.language, theme.isDark());
        for (qsizetype line = 0; line < spans.size(); ++line) {
            const QTextBlock block = findBlockByNumber(fence.firstBlock + static_cast<int>(line));
            for (const CodeHighlighter::Span &span : spans.at(line)) {
                QTextCharFormat color;
                color.setForeground(
                    withContrast(span.color, theme.color(Token::Code), theme.color(Token::Text), least));
                select(block, span.start, span.length).mergeCharFormat(color);
            }
        }
        m_code += CodeBlock { {}, lines.join(u'\n'), highlighter.languageName(fence.language) };
    }
}

void MarkdownDocument::styleTables(QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(Theme::current().color(Token::Border));
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(6);
            format.setCellSpacing(0);
            format.setTopMargin(paragraphGap / 2);
            format.setBottomMargin(paragraphGap);
            table->setFormat(format);
            QTextTableCellFormat cell;
            cell.setBorder(1);
            cell.setBorderBrush(Theme::current().color(Token::Border));
            cell.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setPadding(6);
            for (int row = 0; row < table->rows(); ++row)
                for (int column = 0; column < table->columns(); ++column)
                    table->cellAt(row, column).setFormat(cell);
        }
        styleTables(child);
    }
}

// "@Name" of those mentioned and "#topic" of the post's topics become links within the program.
void MarkdownDocument::linkWords(const MarkdownSource &source)
{
    const auto link = [this](const QString &word, const QString &href) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(href);
        format.setForeground(Theme::current().color(Token::Accent));
        if (word.startsWith(u'@'))
            format.setFontWeight(static_cast<int>(Weight::Medium));
        for (QTextCursor found = find(word); !found.isNull(); found = find(word, found)) {
            const QTextBlock block = found.block();
            const int end = found.selectionEnd() - block.position();
            const bool whole = end >= block.text().size() || !block.text().at(end).isLetterOrNumber();
            if (whole && !isCode(block) && !found.charFormat().isAnchor() && !found.charFormat().fontFixedPitch())
                found.mergeCharFormat(format);
        }
    };
    for (const MarkdownSource::Mention &mention : source.mentions)
        if (!mention.name.isEmpty())
            link(u'@' + mention.name, u"atrium:member/"_s + mention.memberId);
    for (const QString &topic : source.topics)
        link(u'#' + topic, u"atrium:topic/"_s + QString::fromLatin1(QUrl::toPercentEncoding(topic)));
}

// The marks that markLineBreaks() left, each followed by the space that Markdown made of the
// line's end.
void MarkdownDocument::breakLines()
{
    static const QRegularExpression mark(u"\uE010 ?"_s);
    for (QTextCursor found = find(mark); !found.isNull(); found = find(mark, found.selectionStart())) {
        const bool atEnd = found.selectedText().size() == 1;
        if (atEnd)
            found.removeSelectedText();
        else
            found.insertText(QString(QChar::LineSeparator));
    }
}

void MarkdownDocument::measure(int width)
{
    setTextWidth(width);
    m_height = qCeil(documentLayout()->documentSize().height());
    for (qsizetype i = 0; i < m_fences.size(); ++i) {
        const QTextLayout *first = findBlockByNumber(m_fences.at(i).firstBlock).layout();
        const QTextLayout *last = findBlockByNumber(m_fences.at(i).lastBlock).layout();
        const double top = first->position().y() - codePadding;
        const double bottom = last->position().y() + last->boundingRect().height() + codePadding;
        m_code[i].rect = QRectF(0, top, width, bottom - top);
        m_height = std::max(m_height, qCeil(bottom)); // a last block's margin is not in the document's size
    }
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const int level = quoteLevel(block);
        const double top = block.layout()->position().y();
        const double bottom = top + block.layout()->boundingRect().height();
        for (int i = 0; i < level; ++i) {
            const double x = i * quoteIndent;
            const bool joins = !m_quotes.isEmpty() && m_quotes.constLast().x() == x
                && top - m_quotes.constLast().bottom() <= paragraphGap + 1;
            if (joins)
                m_quotes.last().setBottom(bottom);
            else
                m_quotes += QRectF(x, top, quoteBar, bottom - top);
        }
    }
    for (const auto &[number, done] : m_taskBlocks.asKeyValueRange()) {
        const QTextLayout *layout = findBlockByNumber(number).layout();
        if (layout->lineCount() == 0)
            continue;
        const QTextLine line = layout->lineAt(0);
        const QPointF at = layout->position() + QPointF(line.x() - taskSide - 6, (line.height() - taskSide) / 2 - 1);
        m_tasks += Task { QRectF(at, QSizeF(taskSide, taskSide)), done };
    }
    m_clipped = m_height;
    if (m_height <= (shownLines + spareLines) * lineHeight)
        return;
    double cut = 0;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double bottom = block.layout()->position().y() + line.y() + line.height();
            if (bottom <= shownLines * lineHeight + 2)
                cut = std::max(cut, bottom);
        }
    }
    m_clipped = cut > 0 ? qCeil(cut) : qCeil(shownLines * lineHeight);
}

} // namespace atrium
