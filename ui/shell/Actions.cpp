#include "ui/shell/Actions.h"

#include "ui/composer/BodyEdit.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Row {
    Actions::Id id;
    const char *text;
    QKeySequence keys;
    const char16_t *icon = nullptr; // of resources/icons: the palette offers it
};

const QList<Row> &table()
{
    using Id = Actions::Id;
    static const QList<Row> rows {
        { Id::Search, QT_TRANSLATE_NOOP("atrium::Actions", "Search"), Qt::CTRL | Qt::Key_K },
        { Id::NewPost, QT_TRANSLATE_NOOP("atrium::Actions", "Write a post"), Qt::CTRL | Qt::Key_N, u"pencil" },
        { Id::Back, QT_TRANSLATE_NOOP("atrium::Actions", "Back"), Qt::ALT | Qt::Key_Left },
        { Id::Forward, QT_TRANSLATE_NOOP("atrium::Actions", "Forward"), Qt::ALT | Qt::Key_Right },
        { Id::Explanation, QT_TRANSLATE_NOOP("atrium::Actions", "Show or hide the right column"), Qt::Key_F9,
            u"panel-right" },
        { Id::NextColumn, QT_TRANSLATE_NOOP("atrium::Actions", "Go to the next column"), Qt::Key_F6 },
        { Id::GoTo1, nullptr, Qt::CTRL | Qt::Key_1 },
        { Id::GoTo2, nullptr, Qt::CTRL | Qt::Key_2 },
        { Id::GoTo3, nullptr, Qt::CTRL | Qt::Key_3 },
        { Id::GoTo4, nullptr, Qt::CTRL | Qt::Key_4 },
        { Id::GoTo5, nullptr, Qt::CTRL | Qt::Key_5 },
        { Id::GoTo6, nullptr, Qt::CTRL | Qt::Key_6 },
        { Id::GoTo7, nullptr, Qt::CTRL | Qt::Key_7 },
        { Id::GoTo8, nullptr, Qt::CTRL | Qt::Key_8 },
        { Id::GoTo9, nullptr, Qt::CTRL | Qt::Key_9 },
        { Id::MarkAllRead, QT_TRANSLATE_NOOP("atrium::Actions", "Mark all as read"), {}, u"check" },
        { Id::NewGroup, QT_TRANSLATE_NOOP("atrium::Actions", "Create a group"), {}, u"plus" },
        { Id::EditProfile, QT_TRANSLATE_NOOP("atrium::Actions", "Edit my profile"), {}, u"user" },
        { Id::Print, QT_TRANSLATE_NOOP("atrium::Actions", "Print the thread"), Qt::CTRL | Qt::Key_P, u"printer" },
        { Id::Routes, QT_TRANSLATE_NOOP("atrium::Actions", "See what belongs where"), {}, u"map" },
        { Id::Charter, QT_TRANSLATE_NOOP("atrium::Actions", "Read our charter"), {}, u"file-text" },
        { Id::EditCharter, QT_TRANSLATE_NOOP("atrium::Actions", "Edit our charter"), {}, u"pencil" },
        { Id::Settings, QT_TRANSLATE_NOOP("atrium::Actions", "Settings"), Qt::CTRL | Qt::Key_Comma, u"settings" },
        { Id::Shortcuts, QT_TRANSLATE_NOOP("atrium::Actions", "Show the shortcuts"), Qt::Key_F1, u"keyboard" },
        { Id::Introduction, QT_TRANSLATE_NOOP("atrium::Actions", "Show the introduction again"), {}, u"compass" },
        { Id::About, QT_TRANSLATE_NOOP("atrium::Actions", "About Atrium"), {}, u"info" },
        { Id::Quit, QT_TRANSLATE_NOOP("atrium::Actions", "Quit"), Qt::CTRL | Qt::Key_Q, u"log-out" },
    };
    return rows;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : table()) {
        auto *action = new QAction(row.text ? tr(row.text) : QString(), this);
        action->setShortcut(row.keys);
        window->addAction(action);
        m_actions.insert(row.id, action);
    }
}

QAction *Actions::operator[](Id id) const { return m_actions.value(id); }

QList<Actions::Line> Actions::lines() const
{
    QList<Line> lines;
    for (const Row &row : table()) {
        if (row.text && !row.keys.isEmpty())
            lines.append({ row.keys.toString(QKeySequence::NativeText), tr(row.text) });
        else if (row.id == Id::GoTo1) // the nine are one line
            lines.append(
                { row.keys.toString(QKeySequence::NativeText) + u" – 9"_s, tr("Go to a place in the left column") });
    }
    for (const BodyEdit::Shortcut &shortcut : BodyEdit::shortcuts())
        lines.append({ shortcut.keys.toString(QKeySequence::NativeText), shortcut.text });
    return lines;
}

QList<Actions::Entry> Actions::entries() const
{
    QList<Entry> entries;
    for (const Row &row : table()) {
        QAction *action = m_actions.value(row.id);
        if (row.icon && action->isEnabled())
            entries.append(
                { action, tr(row.text), row.keys.toString(QKeySequence::NativeText), QString::fromUtf16(row.icon) });
    }
    return entries;
}

} // namespace atrium
