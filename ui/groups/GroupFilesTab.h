#pragma once

#include "ui/shell/Place.h"

#include <QWidget>

class QListView;

namespace atrium {

class Client;
class EmptyState;
class GroupFilesModel;
class PostActions;

// What was attached in a group, newest first: opened, saved, or seen where it was posted.
class GroupFilesTab : public QWidget {
    Q_OBJECT
public:
    explicit GroupFilesTab(Client &client, QWidget *parent = nullptr);
    void setGroup(const Id &groupId);
    void focusFirst();

Q_SIGNALS:
    void navigate(const atrium::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openFile(int row);
    void showMenu(int row, const QPoint &at);
    void showEmptiness();

    Client &m_client;
    QListView *m_list;
    GroupFilesModel *m_model;
    EmptyState *m_empty;
    PostActions *m_actions;
};

} // namespace atrium
