#pragma once

#include <QWidget>

namespace atrium {

class LinkButton;
class PlainLabel;

// A quiet line below what is being written: "Project status belongs in Design office. Move it there".
// It never stops anybody.
class RouteHint : public QWidget {
    Q_OBJECT
public:
    explicit RouteHint(QWidget *parent = nullptr);
    void say(const QString &what, const QString &group); // and shown

Q_SIGNALS:
    void moveWanted();
    void dismissed();

private:
    PlainLabel *m_text;
    LinkButton *m_move;
};

} // namespace atrium
