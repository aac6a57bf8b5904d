#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Card.h"

namespace atrium {

// One post that goes out later: when, where, what it says, and what can be done about it.
class ScheduledCard : public Card {
    Q_OBJECT
public:
    // `waits`: this computer has not told the server about it yet.
    ScheduledCard(const ScheduledPost &post, const Reader &reader, bool waits, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeTime(QWidget *origin);
    void sendNow();
    void edit();
    void discard();
};

} // namespace atrium
