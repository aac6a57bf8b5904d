#include "ui/shell/WorkspaceMenu.h"

#include "ui/shell/Actions.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QString plain(QString name) // "R&D" has no shortcut
{
    return name.replace(u'&', "&&"_L1).replace(u'\t', u' ');
}

} // namespace

WorkspaceMenu::WorkspaceMenu(const QList<WorkspaceRow> &rows, const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"workspaceMenu"_s);
    auto *group = new QActionGroup(this);
    QString current;
    for (const WorkspaceRow &row : rows) {
        const QString name = row.name.isEmpty() ? tr("Workspace") : row.name;
        const QString count
            = row.unread > 0 ? u'\t' + tr("%n unread", nullptr, row.unread) : QString(); // at the end of the line
        QAction *action = addAction(plain(name) + count);
        action->setObjectName(u"workspace-"_s + row.id);
        action->setCheckable(true);
        action->setChecked(row.current);
        group->addAction(action);
        if (row.current)
            current = name;
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT chosen(id); });
    }
    QAction *add
        = addAction(Theme::current().icon(u"plus"_s), tr("Add a workspace…"), this, &WorkspaceMenu::addRequested);
    add->setObjectName(u"addWorkspace"_s);
    addSeparator();
    for (const auto id :
        { Actions::Id::Settings, Actions::Id::Shortcuts, Actions::Id::Introduction, Actions::Id::About })
        addAction(actions[id]);
    addSeparator();
    if (!current.isEmpty()) {
        QAction *signOut = addAction(Theme::current().icon(u"log-out"_s), tr("Sign out of %1…").arg(plain(current)),
            this, &WorkspaceMenu::signOutRequested);
        signOut->setObjectName(u"signOutOfWorkspace"_s);
    }
    addAction(actions[Actions::Id::Quit]);
}

} // namespace atrium
