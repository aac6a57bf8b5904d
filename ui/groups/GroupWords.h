#pragma once

#include "ui/feed/PostWords.h"

// What several places say about groups, and who may do what in one.

namespace atrium {

QString groupKindText(const QString &kind); // "Team"
QString groupKindMeaning(const QString &kind); // a sentence: what such a group is for
QString groupJoinText(const QString &join); // "Anybody can join"
QString groupJoinMeaning(const QString &join);
QString roleText(const QString &membershipRole); // "Moderator"; empty for a plain member
QString membersText(const Group &group, const Viewer &viewer); // "64 colleagues, nobody from outside"

// Of a guest: "Invited by Mette Halvorsen, until 3 May 2026"; empty for everybody else.
QString guestText(const Membership &membership, const Reader &reader);
// To whoever manages the group: "Sees posts since 2 February 2026"; empty: everything.
QString historyText(const Membership &membership);

// What the person who is signed in may do (docs/protocol.md, Access).
struct GroupRights {
    bool member = false;
    bool owner = false;
    bool manages = false; // owner, moderator, or who administers the workspace: members and what the group says
    bool mayJoin = false; // an employee
};
GroupRights rightsIn(const Group &group, const Reader &reader);
bool isReviewDue(const Group &group, const QDateTime &now);

} // namespace atrium
