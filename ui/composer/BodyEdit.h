#pragma once

#include "sync/types/Types.h"

#include <QPlainTextEdit>

#include <functional>

class QListWidget;

namespace atrium {

// Where a post's text is written: plain Markdown that grows with what is in it. Ctrl+B, Ctrl+I and
// the code button put the marks; "@" offers people; files and pictures can be pasted and dropped.
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    using FindPeople = std::function<QList<Member>(const QString &prefix)>;
    explicit BodyEdit(FindPeople findPeople, QWidget *parent = nullptr);
    void setHeights(int lowest, int highest); // in lines
    void surround(const QString &mark); // the selection, or where the next word goes; again: takes it away
    void insertCode(); // a fence around the selection, or `one word`
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void submitted(); // Ctrl+Enter
    void escaped();
    void mentioned(const atrium::Id &memberId, const QString &name);
    void filesDropped(const QList<QUrl> &files);
    void picturePasted(const QImage &picture);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool keyForPeople(QKeyEvent *event);
    void offerPeople();
    void choosePerson(int row);
    QTextCursor mentionBeingTyped() const; // selects "@Le"; nothing selected otherwise

    FindPeople m_findPeople;
    QListWidget *m_people;
    int m_lowest = 3;
    int m_highest = 16;
};

} // namespace atrium
