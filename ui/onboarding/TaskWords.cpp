#include "ui/onboarding/TaskWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct TaskTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::TaskWords)
};

struct TaskRow {
    QLatin1StringView task;
    const char *title;
    const char *card;
};

constexpr TaskRow taskRows[] {
    { "profile"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Complete your profile"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "What you do and what you know: so others find you.") },
    { "joinGroup"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Join a group"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Under “Discover groups” are those that you are not in.") },
    { "charter"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Accept the charter"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "It is at the end of the introduction's explanation.") },
    { "post"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Write a post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Two sentences about what you work on are enough.") },
    { "ask"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Ask a question"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Choose Question above what you write.") },
    { "answer"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Answer a question"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Home can show only questions: one is for you.") },
    { "accept"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Accept an answer"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "So others see at once what helped you.") },
    { "thank"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Thank somebody"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Choose Thanks above what you write, and say what for.") },
    { "react"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "React to a post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "A thumb instead of a mail that says thank you.") },
    { "groupCharter"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Say what your group is for"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Its purpose, good examples, and when one gets an answer.") },
    { "answerAsLeader"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Answer a question in public"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "People write where their leaders read and answer.") },
    { "acknowledge"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Confirm an official post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Read it, and say that you have.") },
    { "search"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Search for something"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "Perhaps somebody has asked before.") },
    { "bookmark"_L1, QT_TRANSLATE_NOOP("atrium::TaskWords", "Save a post"),
        QT_TRANSLATE_NOOP("atrium::TaskWords", "You find it again under Saved.") },
};

} // namespace

TaskWords TaskWords::of(const QString &task)
{
    for (const TaskRow &row : taskRows)
        if (row.task == task)
            return { TaskTr::tr(row.title), TaskTr::tr(row.card) };
    return { task, {} }; // of a newer server
}

} // namespace atrium
