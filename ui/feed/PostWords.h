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
// From where somebody looks at a group: a guest has a firm, and is in somebody else's workspace.
struct Viewer {
    QString firm, workspace; // both empty for colleagues
};
Viewer viewerOf(const Reader &reader);
// "3 people at Brandt Seals can see this"; empty when nobody but the viewer's own people can.
QString perimeterText(const Group &group, const Viewer &viewer);
// "64 colleagues and 3 people of Brandt Seals"; to guests "64 people of Halvorsen Pumps and …"
QString peopleText(const Group &group, const Viewer &viewer);
// The same, "… will see this"
QString audienceText(const Group &group, const Viewer &viewer);
QString repliesText(int count);
// "You, Lena Thorup and 3 others": who chose this emoji, oneself first.
QString respondersText(const Reader &reader, const Id &postId, const QString &emoji);
QString wordsOf(const Post &post); // title and text, as typed
// The beginning of a text without its marks, on one line.
QString excerptOf(const QString &body);
QString nameOf(const Member &member); // "Somebody" when the person is not known here

} // namespace atrium
