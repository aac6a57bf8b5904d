#pragma once

#include <QString>

namespace atrium {

// Something that what is being typed may become.
struct Completion {
    QString text; // what it is called, and what is written
    QString detail = {}; // said beside it; may be empty
    QString iconName = {}; // of what is not a person
    QString personId = {};
    bool outside = false; // from elsewhere: the detail says so, and stands out

    bool isPerson() const { return !personId.isEmpty(); }
};

} // namespace atrium
