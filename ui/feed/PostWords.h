#pragma once

#include "sync/store/Reader.h"

// What several places say about a post or a group, in words.

namespace atrium {

// What a post is. Official is what is proved; NotOfficial claims to be, and is not.
enum class Standing { Official, NotOfficial, GroupNotice, PersonalView };
Standing standingOf(const PostDetails &post);
QString standingText(Standing standing);
QString standingReason(const PostDetails &post); // a sentence: why it is that
QString proofText(Proof proof); // a sentence: why what claims to be official is not; empty when it is

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
// "You, Lena Thorup and 3 others": who chose this emoji, oneself first.
QString respondersText(const Reader &reader, const Id &postId, const QString &emoji);
QString wordsOf(const Post &post); // title and text, as typed
// The beginning of a text without its marks, on one line.
QString excerptOf(const QString &body);
QString nameOf(const Member &member); // "Somebody" when the person is not known here

} // namespace atrium
