#pragma once

#include "ui/groups/ExplainCard.h"
#include "ui/shell/Place.h"

namespace atrium {

class Client;

// Beside a person: whom they work with, and the groups that one shares with them.
class PersonExplanation : public QWidget {
    Q_OBJECT
public:
    explicit PersonExplanation(Client &client, QWidget *parent = nullptr);
    void setPerson(const Id &memberId);
    void refresh();

Q_SIGNALS:
    void navigate(const atrium::Place &place);

private:
    Client &m_client;
    Id m_id;
    ExplainCard *m_manager;
    ExplainCard *m_reports;
    ExplainCard *m_groups;
};

} // namespace atrium
