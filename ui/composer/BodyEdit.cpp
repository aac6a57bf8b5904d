#include "ui/composer/BodyEdit.h"

#include "ui/composer/CodeGuess.h"
#include "ui/composer/SpellCheck.h"
#include "ui/text/TextRanges.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CompletionPopup.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

const QString fence = u"```"_s;

bool isAddress(const QString &text)
{
    static const QRegularExpression address(uR"(^https?://\S+$)"_s);
    return address.match(text.trimmed()).hasMatch();
}

} // namespace

BodyEdit::BodyEdit(FindCompletions find, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_find(std::move(find))
    , m_completions(new CompletionPopup(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(Theme::current().font(TextSize::Body));
    setAccessibleName(tr("Text"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_completions, &CompletionPopup::chosen, this, &BodyEdit::complete);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        offerCompletions();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_completions->isVisible())
            offerCompletions();
    });
}

QList<BodyEdit::Shortcut> BodyEdit::shortcuts()
{
    return { { Qt::CTRL | Qt::Key_Return, tr("Send what you are writing") }, { Qt::CTRL | Qt::Key_B, tr("Bold") },
        { Qt::CTRL | Qt::Key_I, tr("Italic") }, { Qt::CTRL | Qt::SHIFT | Qt::Key_L, tr("Link") },
        { Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("Code") } };
}

void BodyEdit::setHeights(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
    updateGeometry();
}

QSize BodyEdit::sizeHint() const
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    const int step = fontMetrics().lineSpacing();
    return { 200, step * std::clamp(lines, m_lowest, m_highest) + 4 };
}

void BodyEdit::surround(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText();
    cursor.beginEditBlock();
    if (text.size() >= 2 * mark.size() && text.startsWith(mark) && text.endsWith(mark)) {
        cursor.insertText(text.sliced(mark.size(), text.size() - 2 * mark.size()));
    } else {
        const int at = cursor.selectionStart();
        cursor.insertText(mark + text + mark);
        cursor.setPosition(at + static_cast<int>(mark.size()));
        cursor.setPosition(at + static_cast<int>(mark.size() + text.size()), QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void BodyEdit::insertLink()
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText();
    if (text.contains(QChar::ParagraphSeparator))
        return;
    const int at = cursor.selectionStart();
    if (isAddress(text)) { // what it is called is still missing
        cursor.insertText(u"[](%1)"_s.arg(text.trimmed()));
        cursor.setPosition(at + 1);
    } else {
        const QString start = u"https://"_s;
        cursor.insertText(u"[%1](%2)"_s.arg(text, start));
        const int address = at + static_cast<int>(text.size()) + 3;
        cursor.setPosition(text.isEmpty() ? at + 1 : address);
        if (!text.isEmpty())
            cursor.setPosition(address + static_cast<int>(start.size()), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    setFocus();
}

void BodyEdit::insertCode(const QString &language)
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (language.isEmpty() && !text.isEmpty() && !text.contains(u'\n'))
        return surround(u"`"_s);
    cursor.beginEditBlock();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const bool lineStart = block.text().first(cursor.selectionStart() - block.position()).trimmed().isEmpty();
    cursor.insertText((lineStart ? QString() : u"\n"_s) + fence + language + u'\n' + text + u'\n' + fence + u'\n');
    cursor.setPosition(cursor.position() - static_cast<int>(fence.size()) - 2); // at the end of the code
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void BodyEdit::checkSpelling(Speller &speller)
{
    if (!m_spelling)
        m_spelling = new SpellCheck(this, speller);
}

// Before keyPressEvent(), which never sees a Tab that moves the focus.
bool BodyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completions->take(static_cast<QKeyEvent *>(event)))
        return true;
    return QPlainTextEdit::event(event);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool both = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT submitted();
    else if (control && event->key() == Qt::Key_B)
        surround(u"**"_s);
    else if (control && event->key() == Qt::Key_I)
        surround(u"*"_s);
    else if (both && event->key() == Qt::Key_L)
        insertLink();
    else if (both && event->key() == Qt::Key_C)
        Q_EMIT codeWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QTextCursor BodyEdit::wordBeingTyped() const
{
    static const QRegularExpression typed(
        uR"((?:^|[\s(])(@[\w.'-]+(?: [\w.'-]*)?|#\w[\w-]*)$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const QRegularExpressionMatch match = typed.match(before);
    cursor.clearSelection();
    if (match.hasMatch() && !isInCode(toPlainText(), cursor.position()))
        cursor.setPosition(cursor.position() - static_cast<int>(match.captured(1).size()), QTextCursor::KeepAnchor);
    return cursor;
}

void BodyEdit::offerCompletions()
{
    const QTextCursor typed = wordBeingTyped();
    QList<Completion> found;
    if (typed.hasSelection() && hasFocus()) {
        const QString word = typed.selectedText();
        found = m_find(word.at(0), word.sliced(1));
        if (found.size() == 1 && found.constFirst().text == word.sliced(1))
            found.clear(); // it is there already
    }
    QTextCursor start = typed;
    start.setPosition(typed.selectionStart());
    QRect place = cursorRect(start);
    place.translate(viewport()->pos());
    m_completions->offer(found, place);
}

void BodyEdit::complete(const Completion &completion)
{
    QTextCursor typed = wordBeingTyped();
    if (!typed.hasSelection())
        return;
    typed.insertText((completion.isPerson() ? u'@' : u'#') + completion.text + u' ');
    m_completions->offer({}, {});
    if (completion.isPerson())
        Q_EMIT mentioned(completion.personId, completion.text);
}

void BodyEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    m_completions->hide();
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"bodyMenu"_s);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor at = byMouse ? cursorForPosition(event->pos()) : textCursor();
    if (m_spelling)
        m_spelling->addTo(menu, at.position());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect(at).bottomLeft()));
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    QList<QUrl> files;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile())
            files += url;
    const QString selected = textCursor().selectedText();
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    else if (isAddress(source->text()) && !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)
        && !isAddress(selected))
        insertPlainText(u"[%1](%2)"_s.arg(selected, source->text().trimmed())); // an address pasted onto words
    else
        insertText(source);
}

void BodyEdit::insertText(const QMimeData *source)
{
    const int start = textCursor().selectionStart();
    QPlainTextEdit::insertFromMimeData(source);
    if (!source->hasText() || !looksLikeCode(source->text()) || isInCode(toPlainText(), start))
        return;
    m_pasted = QTextCursor(document());
    m_pasted.setPosition(start);
    m_pasted.setPosition(textCursor().position(), QTextCursor::KeepAnchor);
    m_pasted.setKeepPositionOnInsert(true);
    Q_EMIT codePasted();
}

void BodyEdit::selectPasted()
{
    m_pasted.setKeepPositionOnInsert(false); // it is to be written over
    if (m_pasted.hasSelection())
        setTextCursor(m_pasted);
    m_pasted = {};
}

} // namespace atrium
