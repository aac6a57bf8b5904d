#pragma once

#include "ui/widgets/Completion.h"

#include <QFrame>

class QListWidget;

namespace atrium {

// Offers completions below what is being typed. The field keeps the keyboard: it passes its keys to
// take() first. Screen readers hear each offer as it becomes the current one.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *field);
    // An empty list hides it. `at` is the rectangle of what is being typed, in the field.
    void offer(const QList<Completion> &completions, const QRect &at);
    bool take(QKeyEvent *event); // Up, Down, Enter, Tab, Esc while it is shown
    int count() const { return static_cast<int>(m_completions.size()); }

Q_SIGNALS:
    void chosen(const atrium::Completion &completion);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setCurrent(int row);
    void choose(int row);

    QWidget *m_field;
    QListWidget *m_list;
    QList<Completion> m_completions;
};

} // namespace atrium
