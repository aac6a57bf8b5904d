#pragma once

#include <QFrame>
#include <QListView>

class QLineEdit;

namespace atrium {

class EmojiList;
class PlainLabel;

// A popover to choose an emoji: those used last first, a field that finds the others by name or
// takes any that is typed, arrow keys in the grid. Closes itself, and is gone then.
class EmojiPicker : public QFrame {
    Q_OBJECT
public:
    explicit EmojiPicker(QWidget *parent);
    void popUpAt(QWidget *origin);

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void pick(const QString &emoji);
    void showName();
    bool fieldKey(int key);
    bool gridKey(const QKeyEvent &event);

    QLineEdit *m_field;
    QListView *m_grid;
    PlainLabel *m_name;
    EmojiList *m_list;
};

} // namespace atrium
