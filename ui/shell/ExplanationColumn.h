#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace atrium {

class Page;

// The right column: what explains the middle. Each page gives its part once.
class ExplanationColumn : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationColumn(QWidget *parent = nullptr);
    bool showFor(Page *page); // false: the page has nothing to explain

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStackedWidget *m_stack;
    QHash<Page *, QWidget *> m_parts; // nullptr: asked, and nothing
};

} // namespace atrium
