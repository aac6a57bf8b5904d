#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace atrium {

// One part of the right column: a small heading over a card of lines. All text is plain.
class ExplainCard : public QWidget {
    Q_OBJECT
public:
    explicit ExplainCard(const QString &heading, QWidget *parent = nullptr);
    void clear(); // and hidden until a line is added
    void addText(const QString &text);
    // An icon, a line, and perhaps a smaller one below. With `go` the line leads somewhere.
    void addLine(const QString &icon, const QString &text, const QString &below = {}, std::function<void()> go = {});
    void addPerson(const QString &id, const QString &name, const QString &below, std::function<void()> go);

private:
    void add(QWidget *mark, const QString &text, const QString &below, std::function<void()> go, bool strong);

    QWidget *m_card;
    QVBoxLayout *m_lines;
};

} // namespace atrium
