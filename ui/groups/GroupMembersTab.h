#pragma once

#include "ui/groups/GroupWords.h"
#include "ui/shell/Place.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;

namespace atrium {

class Button;
class Client;
class EmptyState;
class GroupMembersModel;
struct GroupMember;

// Who is in the group. Whoever manages it adds and removes people here and makes moderators.
class GroupMembersTab : public QWidget {
    Q_OBJECT
public:
    explicit GroupMembersTab(Client &client, QWidget *parent = nullptr);
    void setGroup(const Group &group);
    void focusFirst();

Q_SIGNALS:
    void navigate(const atrium::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEmptiness();
    void addSomebody();
    void openPerson(int row);
    void showMenu(int row, const QPoint &at);
    bool answersFor(const Membership &membership) const; // manages the group, or brought this guest in
    void addGuestActions(QMenu *menu, const GroupMember &guest);

    Client &m_client;
    Group m_group;
    GroupRights m_rights;
    QLineEdit *m_field;
    Button *m_add;
    QListView *m_list;
    GroupMembersModel *m_model;
    EmptyState *m_empty;
    bool m_onMenu = false; // the last press was on a row's menu
};

} // namespace atrium
