#include "ui/feed/PostWords.h"

#include "sync/store/PlainText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNamed = 2;
constexpr qsizetype excerptRead = 1200; // characters, with marks
constexpr qsizetype excerptLength = 300;
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::PostWords)
};

// "Brandt Seals", "Brandt Seals and two other firms"
QString firmsText(const QStringList &firms)
{
    const int others = static_cast<int>(firms.size()) - 1;
    if (others == 0)
        return firms.constFirst();
    return others == 1 ? Words::tr("%1 and %2").arg(firms.at(0), firms.at(1))
                       : Words::tr("%1 and %n other firms", nullptr, others).arg(firms.constFirst());
}

QString peopleOf(int count, const QString &firm)
{
    return count == 1 ? Words::tr("1 person of %1").arg(firm) : Words::tr("%n people of %1", nullptr, count).arg(firm);
}
} // namespace

Standing standingOf(const PostDetails &post)
{
    if (post.proof != Proof::None)
        return post.proof == Proof::Official ? Standing::Official : Standing::NotOfficial;
    const bool byOwner = post.group.kind == "official"_L1 && post.post.startsThread() && !post.group.ownerId.isEmpty()
        && post.group.ownerId == post.post.authorId;
    return post.post.voice == "group"_L1 || byOwner ? Standing::GroupNotice : Standing::PersonalView;
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return Words::tr("Official");
    case Standing::NotOfficial:
        return Words::tr("Not official");
    case Standing::GroupNotice:
        return Words::tr("Group notice");
    case Standing::PersonalView:
        break;
    }
    return Words::tr("Personal view");
}

QString standingReason(const PostDetails &post)
{
    switch (standingOf(post)) {
    case Standing::Official:
        return Words::tr("Signed for the company, and checked on this computer");
    case Standing::NotOfficial:
        return proofText(post.proof);
    case Standing::GroupNotice:
        return Words::tr("Written on behalf of %1").arg(post.group.name);
    case Standing::PersonalView:
        break;
    }
    return Words::tr("What %1 thinks").arg(nameOf(post.author));
}

QString proofText(Proof proof)
{
    switch (proof) {
    case Proof::None:
    case Proof::Official:
        break;
    case Proof::NoMandate:
        return Words::tr("It names a mandate that does not exist.");
    case Proof::Foreign:
        return Words::tr("Its mandate was not given by this company.");
    case Proof::OtherAuthor:
        return Words::tr("Its mandate belongs to somebody else.");
    case Proof::NotYet:
        return Words::tr("It was signed at a time when its mandate did not count yet.");
    case Proof::Ended:
        return Words::tr("Its mandate had ended when it was written.");
    case Proof::Withdrawn:
        return Words::tr("Its mandate had been withdrawn when it was written.");
    case Proof::Altered:
        return Words::tr("It was changed after it had been signed.");
    }
    return {};
}

QString groupIcon(const Group &group)
{
    return group.kind == "official"_L1                         ? u"megaphone"_s
        : group.kind == "partner"_L1 || !group.firms.isEmpty() ? u"handshake"_s
                                                               : u"hash"_s;
}

QString kindText(const QString &kind)
{
    return kind == "question"_L1    ? Words::tr("Question")
        : kind == "poll"_L1         ? Words::tr("Poll")
        : kind == "praise"_L1       ? Words::tr("Thanks")
        : kind == "announcement"_L1 ? Words::tr("Announcement")
                                    : QString();
}

QString kindIcon(const QString &kind)
{
    return kind == "question"_L1    ? u"circle-question-mark"_s
        : kind == "poll"_L1         ? u"chart-column"_s
        : kind == "praise"_L1       ? u"award"_s
        : kind == "announcement"_L1 ? u"megaphone"_s
                                    : u"message-circle"_s;
}

Viewer viewerOf(const Reader &reader)
{
    const Member me = reader.member(reader.memberId()).value_or(Member());
    return me.isGuest() ? Viewer { me.firm, reader.workspaceName() } : Viewer();
}

QString perimeterText(const Group &group, const Viewer &viewer)
{
    QStringList others = group.firms;
    others.removeAll(viewer.firm);
    if (others.isEmpty())
        return {};
    if (others.size() < group.firms.size()) // how many of these firms is not known
        return Words::tr("People at %1 can see this").arg(firmsText(others));
    return group.guestCount == 1
        ? Words::tr("1 person at %1 can see this").arg(firmsText(others))
        : Words::tr("%n people at %1 can see this", nullptr, group.guestCount).arg(firmsText(others));
}

QString peopleText(const Group &group, const Viewer &viewer)
{
    const QString colleagues = viewer.firm.isEmpty()
        ? (group.memberCount == 1 ? Words::tr("1 colleague") : Words::tr("%n colleagues", nullptr, group.memberCount))
        : peopleOf(group.memberCount, viewer.workspace);
    return group.firms.isEmpty()
        ? colleagues
        : Words::tr("%1 and %2").arg(colleagues, peopleOf(group.guestCount, firmsText(group.firms)));
}

QString audienceText(const Group &group, const Viewer &viewer)
{
    if (group.memberCount == 1 && group.firms.isEmpty()) // the one who writes
        return Words::tr("Nobody else is in this group yet");
    return Words::tr("%1 will see this", "%1: 64 colleagues").arg(peopleText(group, viewer));
}

QString repliesText(int count)
{
    return count == 0 ? Words::tr("Reply")
        : count == 1  ? Words::tr("1 reply")
                      : Words::tr("%n replies", nullptr, count);
}

QString respondersText(const Reader &reader, const Id &postId, const QString &emoji)
{
    QStringList names;
    for (const auto &[member, value] : reader.responders(postId, u"reaction"_s, emoji)) {
        if (member.id == reader.memberId())
            names.prepend(Words::tr("You"));
        else
            names += nameOf(member);
    }
    const int others = static_cast<int>(names.size()) - mostNamed;
    if (others <= 1) // "and 1 other" is longer than most names
        return names.isEmpty() ? QString() : QLocale().createSeparatedList(names);
    return Words::tr("%1, %2 and %n others", nullptr, others).arg(names.at(0), names.at(1));
}

QString wordsOf(const Post &post)
{
    return post.title.isEmpty() || post.body.isEmpty() ? post.title + post.body : post.title + u"\n\n"_s + post.body;
}

// In one line, so that what stood below each other has something between it.
QString excerptOf(const QString &body)
{
    static const QRegularExpression ruler(uR"(^[|:\s-]*-[|:\s-]*$)"_s); // between a table's head and its rows
    static const QRegularExpression item(uR"(^(\s*(?:[-*+]|\d+[.)])\s.*[^\s.,:;!?])\s*$)"_s,
        QRegularExpression::MultilineOption); // of a list, without a stop
    QStringList lines;
    for (const QString &line : plainText(body.left(excerptRead).replace(item, u"\\1;"_s)).split(u'\n')) {
        const QString text = line.simplified();
        if (text.isEmpty() || ruler.match(text).hasMatch())
            continue;
        if (!text.startsWith(u'|')) {
            lines += text;
            continue;
        }
        QStringList cells;
        for (const QString &cell : text.split(u'|', Qt::SkipEmptyParts))
            if (const QString words = cell.trimmed(); !words.isEmpty())
                cells += words;
        lines += cells.join(", "_L1) + u';';
    }
    QString excerpt = lines.join(u' ').left(excerptLength);
    if (excerpt.endsWith(u';'))
        excerpt.chop(1);
    return excerpt;
}

QString nameOf(const Member &member) { return member.name.isEmpty() ? Words::tr("Somebody") : member.name; }

} // namespace atrium
