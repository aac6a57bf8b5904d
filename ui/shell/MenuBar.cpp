#include "ui/shell/MenuBar.h"

#include "ui/shell/Actions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace atrium {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::MenuBar)
};
} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &actions)
{
    using Id = Actions::Id;
    bar.clear();
    const auto menu = [&](const QString &title, std::initializer_list<Id> ids) {
        QMenu *result = bar.addMenu(title);
        for (const Id id : ids)
            result->addAction(actions[id]);
    };
    // The system moves these three to where it has them.
    actions[Id::Settings]->setMenuRole(QAction::PreferencesRole);
    actions[Id::About]->setMenuRole(QAction::AboutRole);
    actions[Id::Quit]->setMenuRole(QAction::QuitRole);
    menu(Words::tr("File"), { Id::NewPost, Id::Print, Id::Settings, Id::Quit });
    menu(Words::tr("Go"), { Id::Back, Id::Forward, Id::Search });
    menu(Words::tr("View"), { Id::Explanation, Id::NextColumn });
    menu(Words::tr("Help"), { Id::Charter, Id::Routes, Id::Introduction, Id::Shortcuts, Id::About });
}

} // namespace atrium
