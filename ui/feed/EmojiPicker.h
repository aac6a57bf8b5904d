#pragma once

#include <QFrame>

class QLineEdit;

namespace atrium {

// A popover to choose a reaction: two dozen that are used at work, and a field that finds them by
// name or takes any other emoji. Closes itself, and is gone then.
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

private:
    void filter(const QString &words);
    void pick(const QString &emoji);

    QLineEdit *m_field;
    QWidget *m_grid;
};

} // namespace atrium
