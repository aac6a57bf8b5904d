#pragma once

#include "sync/types/Types.h"

#include <functional>

namespace atrium {

// Something that a word being typed may become: a person after "@", a topic after "#".
struct Completion {
    Member person; // id is empty for a topic
    bool outside = false; // the person is not in the group, and will not see what is written
    QString topic;
    int count = 0; // of posts with the topic

    bool isPerson() const { return !person.id.isEmpty(); }
    QString text() const { return isPerson() ? person.name : topic; }
};

// What there is for the letters typed so far, best first. `mark` is '@' or '#'.
using FindCompletions = std::function<QList<Completion>(QChar mark, const QString &prefix)>;

} // namespace atrium
