#include "ui/composer/BodyEdit.h"

#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPeople = 6;
constexpr int personHeight = 28;
}

BodyEdit::BodyEdit(FindPeople findPeople, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_findPeople(std::move(findPeople))
    , m_people(new QListWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(Theme::current().font(TextSize::Body));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_people->setWindowFlags(Qt::ToolTip);
    m_people->setFocusPolicy(Qt::NoFocus);
    m_people->setAttribute(Qt::WA_ShowWithoutActivating);
    m_people->setObjectName(u"mentionList"_s);
    m_people->hide();
    connect(m_people, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choosePerson(m_people->row(item)); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        offerPeople();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_people->isVisible())
            offerPeople();
    });
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

void BodyEdit::insertCode()
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (!text.isEmpty() && !text.contains(u'\n'))
        return surround(u"`"_s);
    cursor.beginEditBlock();
    const bool lineStart = cursor.block().text().first(cursor.selectionStart() >= cursor.block().position() ? cursor.selectionStart() - cursor.block().position() : 0).trimmed().isEmpty();
    cursor.insertText((lineStart ? u""_s : u"\n"_s) + u"```\n"_s + text + u"\n```\n"_s);
    cursor.setPosition(cursor.position() - 5);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_people->isVisible() && keyForPeople(event))
        return;
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT submitted();
    else if (control && event->key() == Qt::Key_B)
        surround(u"**"_s);
    else if (control && event->key() == Qt::Key_I)
        surround(u"*"_s);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool BodyEdit::keyForPeople(QKeyEvent *event)
{
    const int row = m_people->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_people->setCurrentRow((row + 1) % m_people->count());
        return true;
    case Qt::Key_Up:
        m_people->setCurrentRow((row + m_people->count() - 1) % m_people->count());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choosePerson(row);
        return true;
    case Qt::Key_Escape:
        m_people->hide();
        return true;
    default:
        return false;
    }
}

QTextCursor BodyEdit::mentionBeingTyped() const
{
    static const QRegularExpression typed(uR"((?:^|[\s(])(@([\w.'-]+(?: [\w.'-]*)?))$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const QRegularExpressionMatch match = typed.match(before);
    cursor.clearSelection();
    if (match.hasMatch())
        cursor.setPosition(cursor.position() - static_cast<int>(match.captured(1).size()), QTextCursor::KeepAnchor);
    return cursor;
}

void BodyEdit::offerPeople()
{
    const QTextCursor typed = mentionBeingTyped();
    const QList<Member> people = typed.hasSelection() && hasFocus() ? m_findPeople(typed.selectedText().sliced(1)) : QList<Member>();
    m_people->clear();
    for (const Member &member : people.first(std::min<qsizetype>(people.size(), mostPeople))) {
        auto *item = new QListWidgetItem(member.title.isEmpty() ? member.name : tr("%1 · %2", "a person's name and title").arg(member.name, member.title), m_people);
        item->setData(Qt::UserRole, member.id);
        item->setData(Qt::UserRole + 1, member.name);
        item->setSizeHint({ 0, personHeight });
    }
    if (m_people->count() == 0 || (people.size() == 1 && typed.selectedText().sliced(1) == people.constFirst().name)) {
        m_people->hide();
        return;
    }
    m_people->setCurrentRow(0);
    m_people->resize(320, m_people->count() * personHeight + 2 * m_people->frameWidth() + 2);
    m_people->move(viewport()->mapToGlobal(cursorRect(typed).bottomLeft() + QPoint(0, 4)));
    m_people->show();
}

void BodyEdit::choosePerson(int row)
{
    const QListWidgetItem *item = m_people->item(row);
    if (!item)
        return;
    const QString name = item->data(Qt::UserRole + 1).toString();
    const Id id = item->data(Qt::UserRole).toString();
    QTextCursor typed = mentionBeingTyped();
    m_people->hide();
    typed.insertText(u'@' + name + u' ');
    m_people->hide();
    Q_EMIT mentioned(id, name);
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    m_people->hide();
    QPlainTextEdit::focusOutEvent(event);
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
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace atrium
