#pragma once

#include "ui/groups/ExplainCard.h"
#include "ui/shell/Place.h"

namespace atrium {

class Client;
class FirstWeekCard;

// What is waiting for somebody who comes Home: the first week, what asks to be confirmed, groups with
// unread posts, what could not be sent, and what belongs where.
class HomeExplanation : public QWidget {
    Q_OBJECT
public:
    explicit HomeExplanation(Client &client, QWidget *parent = nullptr);
    void offerMissed(const QDateTime &since); // somebody was away; invalid: no

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void composeWanted(const QString &kind);

private:
    void refresh();
    bool showMustReads();
    void showRoutes();

    Client &m_client;
    QDateTime m_missedSince;
    FirstWeekCard *m_firstWeek;
    ExplainCard *m_missed;
    ExplainCard *m_waiting;
    ExplainCard *m_routes;
    ExplainCard *m_groups;
};

} // namespace atrium
