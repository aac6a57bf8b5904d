#pragma once

#include "sync/types/Types.h"

#include <QWidget>

namespace atrium {

class LinkButton;
class PlainLabel;

// The rows of the process map that a text is about: one of their words is in it, whole, whatever its
// case and accents. Those with the most words first.
QList<Route> routesFor(const QString &text, const QList<Route> &routes);

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
