#pragma once

#include <QString>

namespace atrium {

// What a task of a role's path (docs/protocol.md, Charter) is called, and the card that teaches it.
struct TaskWords {
    QString title, card;
    static TaskWords of(const QString &task);
};

} // namespace atrium
