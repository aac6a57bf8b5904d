#pragma once

#include "ui/shell/Place.h"

#include <QUrl>

#include <optional>

namespace atrium {

// A place as a link that can be pasted into a mail: atrium:thread/ID?post=ID, atrium:group/ID,
// atrium:about/ID (the group's own page), atrium:member/ID, atrium:topic/WORD, atrium:search/WORDS,
// atrium:official, atrium:charter, atrium:routes. Whether the place exists is found out on going there.
QUrl linkTo(const Place &place); // invalid for places that are one's own: settings, outbox, notifications …
std::optional<Place> placeOf(const QUrl &link); // nothing: not a link of this kind

} // namespace atrium
