#pragma once

#include <QAbstractButton>

namespace atrium {

// On a question: who answered it, in a list with the answer's first lines. A click leads to the
// answer.
class AnswerBox : public QAbstractButton {
    Q_OBJECT
public:
    explicit AnswerBox(QWidget *parent = nullptr);
    // Without an excerpt (above the replies) it says where a click leads.
    void bind(const QString &author, const QString &excerpt);
    int layOut(int width); // returns the height

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_excerpt;
    QString m_shown; // as much of it as there is room for
};

} // namespace atrium
