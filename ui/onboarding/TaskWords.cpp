#include "ui/onboarding/TaskWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(atrium::TaskWords)
};

struct TaskEntry {
    QLatin1StringView name;
    const char *title;
    const char *card;
    const char *action;
};

constexpr TaskEntry tasks[] {
    { "profile"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Say what you work on"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "Colleagues look for people by what they know, and most of them do not know your name yet.\n\n"
            "- **One sentence is enough:** what you work on this month, and what one can ask you.\n"
            "- **Name three skills** in the words that others would type: a machine, a language, a tool.\n"
            "- **A picture helps** people to greet you in the corridor. It need not be a good one.\n\n"
            "Nobody marks it, and you can change it whenever you like. Your department and your manager are already "
            "there."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Edit my profile") },
    { "joinGroup"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Join your team's group"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "A group is a place with a purpose: what is written there reaches the people who need it, and nobody "
            "else.\n\n"
            "- **Begin with your own team's group.** That is where your colleagues ask and tell.\n"
            "- **Look at the right column:** it says what belongs there, who looks after it, and how soon somebody "
            "answers.\n"
            "- **Add one group about a subject that you like**, even if it is not your job.\n\n"
            "If a group becomes too loud, mute it. You can leave it again at any time."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Find a group") },
    { "charter"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Read our charter"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "The charter says why we talk here, and what you can rely on. Reading it takes a few minutes.\n\n"
            "- **What is official:** only what carries the shield. Anything else is somebody's personal view, also "
            "when a manager writes it.\n"
            "- **Who sees what:** before you write, the line below the text says who will read it.\n"
            "- **What is measured**, and what never is.\n\n"
            "If something in it seems wrong or unclear, ask the person who stands behind it. A charter that nobody "
            "questions is one that nobody has read."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Read the charter") },
    { "post"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Write a first post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "A good first post is short, and useful to somebody. You need not introduce yourself at length.\n\n"
            "- **Say one thing:** what you finished, found out or need.\n"
            "- **Give it a title** that somebody would search for in a year.\n"
            "- **Choose the group** where people work on it. The line below the text says who will read it.\n"
            "- **Add the picture or the log:** it says more than a paragraph.\n\n"
            "It need not be perfect. You can change it afterwards, and everybody can see that you did."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Write a post") },
    { "ask"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Ask one real question"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "A real question helps more people than you: whoever has it next finds the answer.\n\n"
            "- **Ask for one thing**, and let the title be the question: “Which torque for the M8 bolts on the "
            "X200?”\n"
            "- **Say what you have tried**, with the numbers, the log or a picture.\n"
            "- **Say by when you need it**, and what happens until then.\n"
            "- **Ask the group, not one person.** You can still mention who might know.\n\n"
            "No question is too simple. If you wonder, somebody else does too."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Ask a question") },
    { "answer"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Answer a colleague"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "An answer is worth more in the open than in a mail: the next ten people read it too.\n\n"
            "- **Answer what was asked**, first. What you would rather say comes after.\n"
            "- **Say how sure you are:** “measured”, “I think so”, “ask Lena”. All three help.\n"
            "- **Half an answer is welcome.** So is the name of somebody who knows.\n"
            "- **Link to the source** rather than copying it.\n\n"
            "If the question has been asked before, give the link, not a lecture."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Show open questions") },
    { "accept"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Close a question of yours"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "A question without an end makes everybody read the whole thread. Closing it takes one click.\n\n"
            "- **Choose “Accept as answer”** at the reply that solved it. The question then says who answered it, "
            "and whoever finds it later goes straight there.\n"
            "- **Say what came of it:** “It was the valve; it runs again.”\n"
            "- **Found it yourself?** Write the answer below your question and accept that.\n"
            "- **Not needed any more?** Say so, in one line.\n\n"
            "The person who helped you is told, and others learn what they know."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Show my questions") },
    { "thank"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Thank somebody in the open"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "Thanks in the open reach two people: the one who helped, and everybody who wonders what is valued "
            "here.\n\n"
            "- **Say what they did and what it changed:** “You stayed until the bench ran, and so we delivered on "
            "Monday.”\n"
            "- **Choose “Thanks”** when you write, and name the person.\n"
            "- **Thank for quiet work too:** the drawing that was right, the question that saved a week.\n"
            "- **Do it soon.** Soon is better than well worded.\n\n"
            "One honest sentence is worth more than a paragraph of praise."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Thank somebody") },
    { "react"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "React to a post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "A reaction is the smallest way to say: I have read it, and it helps.\n\n"
            "- **Use it instead of a reply** that would only say “thanks” or “me too”. The thread stays short.\n"
            "- **Choose what you mean.** A thumb agrees, a heart thanks, and a pair of eyes says that you are "
            "looking into it.\n"
            "- **It is not a vote.** For a decision, make a poll.\n"
            "- **Silence looks like indifference.** Those who write most often hear the least.\n\n"
            "Press a reaction once more to take it back."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Go to Home") },
    { "groupCharter"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Say how your group works"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "People write in a group when they know what it is for. Five lines are enough, and its owner writes "
            "them.\n\n"
            "- **Purpose:** one sentence that a newcomer understands.\n"
            "- **Good here:** two or three real examples. They do more than rules.\n"
            "- **Better elsewhere:** what does not belong here, and where it does.\n"
            "- **Your promise:** how soon somebody answers. Promise only what you can keep.\n"
            "- **How we do it here:** who decides what, and where things are kept.\n\n"
            "Read it aloud to a colleague before you save it."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Write it down") },
    { "answerAsLeader"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Answer a hard question"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "The hardest question is the one that everybody has and one person asks. How you answer it decides "
            "whether there will be a second.\n\n"
            "- **Answer within a day**, even with “I do not know yet; you will hear from me on Friday.”\n"
            "- **Repeat the question fairly** before you answer. Leave its tone alone.\n"
            "- **Say what is decided, what is open, and what you cannot say**, and why.\n"
            "- **Thank the person by name** for asking.\n"
            "- **Answer where it was asked**, not in private.\n\n"
            "Then do what you said, and come back to write that you did."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Go to Official") },
    { "acknowledge"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Confirm what you must read"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "Some official posts ask you to confirm that you have read them: safety, travel, rules that changed.\n\n"
            "- **Read first.** Confirming says “I know this now”. It does not say “I agree”.\n"
            "- **Ask below the post** if something is unclear. Others have the same question, and the answer stays "
            "where it belongs.\n"
            "- **Under Official** you find what still waits for you.\n"
            "- **Does it not concern you?** Say so in a reply, rather than confirm without reading.\n\n"
            "It takes a minute, and somebody may rely on it."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Go to Official") },
    { "search"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Find an old answer"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "Somebody has probably asked it before. Searching takes ten seconds, and works offline too.\n\n"
            "- **Press Ctrl+K** anywhere and type the beginning of a word.\n"
            "- **Narrow it down** with the filters: from whom, in which group, answered or not.\n"
            "- **Look for people the same way:** a machine or a skill finds who knows it.\n"
            "- **Is what you found wrong by now?** Reply to it. So it becomes right for the next one.\n\n"
            "If there is nothing, you have a question worth asking."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Go to Search") },
    { "bookmark"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Save a post for later"),
        QT_TRANSLATE_NOOP("atrium::TaskWords",
            "What you will need again should not depend on your memory.\n\n"
            "- **Press Save** below a post or a reply. You find it under Saved, the last one first.\n"
            "- **Save the answer rather than the thread**, if that is what you will look for.\n"
            "- **Only you see** what you have saved.\n"
            "- **Take it out** when it is done. A short list is one that you read.\n\n"
            "If many people need it, tell the group's owner, who can pin it for everybody."),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Go to Home") },
};

} // namespace

TaskWords TaskWords::of(const QString &task)
{
    for (const TaskEntry &known : tasks)
        if (task == known.name)
            return { TaskText::tr(known.title), TaskText::tr(known.card), TaskText::tr(known.action) };
    return {};
}

QStringList TaskWords::names()
{
    QStringList names;
    for (const TaskEntry &known : tasks)
        names += known.name;
    return names;
}

} // namespace atrium
