#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace atrium {

// Asks before something that cannot be undone. Returns at once; `then` runs if the person says so.
// `action` is a verb, for the button. Everything is plain text.
void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &action,
    std::function<void()> then);

} // namespace atrium
