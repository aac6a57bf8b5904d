#pragma once

#include "sync/types/Types.h"
#include "ui/shell/Place.h"

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Client;
class EmptyState;

// Who asks to join, oldest first; for those who may let them in.
class GroupRequestsTab : public QWidget {
    Q_OBJECT
public:
    explicit GroupRequestsTab(Client &client, QWidget *parent = nullptr);
    void setGroup(const Id &groupId);
    void refresh();
    int count() const { return static_cast<int>(m_requests.size()); }
    void focusFirst();

Q_SIGNALS:
    void navigate(const atrium::Place &place);

private:
    QWidget *makeCard(const JoinRequest &request);

    Client &m_client;
    Id m_groupId;
    QList<JoinRequest> m_requests;
    QList<QWidget *> m_cards;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
};

} // namespace atrium
