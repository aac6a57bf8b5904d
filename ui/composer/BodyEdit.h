#pragma once

#include "sync/types/Types.h"
#include "ui/composer/Completion.h"

#include <QPlainTextEdit>

namespace atrium {

class CompletionPopup;
class SpellCheck;
class Speller;

// Where a post's text is written: plain Markdown that grows with what is in it. "@" offers people,
// "#" topics; files and pictures can be pasted and dropped. Its own keys are in shortcuts().
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BodyEdit(FindCompletions find, QWidget *parent = nullptr);
    void setHeights(int lowest, int highest); // in lines
    void surround(const QString &mark); // the selection, or where the next word goes; again: takes it away
    void insertLink(); // around the selection, which may be an address
    // A fence around the selection, with the language's name on it; without one, `one word`.
    void insertCode(const QString &language = {});
    void selectPasted(); // what codePasted() told of, as far as it is still there
    void checkSpelling(Speller &speller); // from now on
    SpellCheck *spelling() const { return m_spelling; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    struct Shortcut {
        QKeySequence keys;
        QString text;
    };
    static QList<Shortcut> shortcuts(); // for people

Q_SIGNALS:
    void submitted(); // Ctrl+Enter
    void escaped();
    void codeWanted(); // Ctrl+Shift+C
    void entered(); // the keyboard is here
    void left();
    void mentioned(const atrium::Id &memberId, const QString &name);
    void filesDropped(const QList<QUrl> &files);
    void picturePasted(const QImage &picture);
    void codePasted(); // into plain text; selectPasted() knows where

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insertText(const QMimeData *source);
    void offerCompletions();
    void complete(const Completion &completion);
    QTextCursor wordBeingTyped() const; // selects "@Le" or "#pu"; nothing selected otherwise

    FindCompletions m_find;
    CompletionPopup *m_completions;
    SpellCheck *m_spelling = nullptr;
    QTextCursor m_pasted;
    int m_lowest = 3;
    int m_highest = 16;
};

} // namespace atrium
