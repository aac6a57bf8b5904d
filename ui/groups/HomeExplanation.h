#pragma once

#include "ui/groups/ExplainCard.h"
#include "ui/shell/Place.h"

namespace atrium {

class Client;

// What is waiting for somebody who comes Home: groups with unread posts, and what could not be sent.
class HomeExplanation : public QWidget {
    Q_OBJECT
public:
    explicit HomeExplanation(Client &client, QWidget *parent = nullptr);
    void offerMissed(const QDateTime &since); // somebody was away; invalid: no

Q_SIGNALS:
    void navigate(const atrium::Place &place);

private:
    void refresh();

    Client &m_client;
    QDateTime m_missedSince;
    ExplainCard *m_missed;
    ExplainCard *m_waiting;
    ExplainCard *m_groups;
};

} // namespace atrium
