#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Card.h"

namespace atrium {

// One outbox item: what it is, how far it has come, and what can be done about it.
class OutboxCard : public Card {
    Q_OBJECT
public:
    OutboxCard(const OutboxItem &item, const Reader &reader, QWidget *parent = nullptr);
    static QString textOf(const OutboxItem &item); // what a person wrote in it

Q_SIGNALS:
    void retry();
    void edit();
    void discard();
    void leaveOut(const atrium::Attachment &file);
};

} // namespace atrium
