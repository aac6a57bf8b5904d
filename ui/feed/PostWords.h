#pragma once

#include "sync/store/Reader.h"

// What several places say about a post or a group, in words.

namespace atrium {

// What a post is. Official: an announcement in an official group, where only its owner and moderators
// can begin a thread.
enum class Standing { Official, GroupNotice, PersonalView };
Standing standingOf(const PostDetails &post);
QString standingText(Standing standing);
QString standingReason(const PostDetails &post); // a sentence: why it is that

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
