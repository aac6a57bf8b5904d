#pragma once

#include <QAction>
#include <QObject>

namespace atrium {

// The one table of shortcuts. The window makes it, connects what each does, and the sheet of
// shortcuts lists it.
class Actions : public QObject {
    Q_OBJECT
public:
    enum class Id {
        Search,
        NewPost,
        Back,
        Forward,
        Explanation,
        NextColumn,
        GoTo1,
        GoTo2,
        GoTo3,
        GoTo4,
        GoTo5,
        GoTo6,
        GoTo7,
        GoTo8,
        GoTo9,
        MarkAllRead,
        NewGroup,
        EditProfile,
        Print,
        Routes,
        Charter,
        EditCharter, // for stewards
        Settings,
        Shortcuts,
        Introduction,
        About,
        Quit,
    };
    explicit Actions(QWidget *window); // owned by the window, which hears the keys

    QAction *operator[](Id id) const;

    struct Line {
        QString keys;
        QString text;
    };
    QList<Line> lines() const; // for people: the nine "go to" are one line

    struct Entry {
        QAction *action;
        QString text;
        QString keys; // may be empty
        QString iconName;
    };
    QList<Entry> entries() const; // what the palette offers

private:
    QHash<Id, QAction *> m_actions;
};

} // namespace atrium
