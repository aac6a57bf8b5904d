#pragma once

#include "sync/store/Reader.h"

// What several places say about a post or a group, in words.

namespace atrium {

enum class Standing { GroupNotice, PersonalView };
// What a post is. Nothing is called official here: that needs a mandate and a signature.
Standing standingOf(const PostDetails &post);
QString standingText(Standing standing);

QString groupIcon(const Group &group); // of resources/icons
QString kindText(const QString &kind); // "Question"; empty for an update
QString kindIcon(const QString &kind);
// "Brandt Seals", "Brandt Seals and two other firms"
QString firmsText(const Group &group);
// "3 people at Brandt Seals can see this"; empty when nobody from outside can.
QString perimeterText(const Group &group);
// "64 colleagues will see this"
QString audienceText(const Group &group);
QString repliesText(int count);
QString nameOf(const Member &member); // "Somebody" when the person is not known here

} // namespace atrium
