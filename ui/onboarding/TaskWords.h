#pragma once

#include <QStringList>

namespace atrium {

// What a task of a role's path is called (docs/protocol.md, Charter), and the training card that goes
// with it: a page that one could print and hand out.
struct TaskWords {
    QString title;
    QString card; // Markdown
    QString action; // of the button that leads to where it is done

    // An unknown task, of a newer server, has no title and is left out.
    static TaskWords of(const QString &task);
    static QStringList names(); // those that this program knows
};

} // namespace atrium
