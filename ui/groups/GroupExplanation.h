#pragma once

#include "ui/groups/ExplainCard.h"
#include "ui/shell/Place.h"

namespace atrium {

class Client;

// What a group is for, who answers, who can see it, and who knows: the right column beside a group
// and its threads.
class GroupExplanation : public QWidget {
    Q_OBJECT
public:
    explicit GroupExplanation(Client &client, QWidget *parent = nullptr);
    void setGroup(const Id &groupId);
    void preview(const Group &group);

Q_SIGNALS:
    void navigate(const atrium::Place &place);

private:
    void refresh();
    void show(const Group &group);

    Client &m_client;
    Id m_groupId;
    ExplainCard *m_about;
    ExplainCard *m_good;
    ExplainCard *m_charter;
    ExplainCard *m_knows;
};

} // namespace atrium
