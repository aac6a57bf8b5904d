#pragma once

#include "sync/types/Types.h"
#include "ui/shell/Place.h"
#include "ui/widgets/Card.h"

namespace atrium {

class Client;
class PlainLabel;

// Asks the owner of a group whose review is due whether it is still needed. Hidden at all other times.
class ReviewCard : public Card {
    Q_OBJECT
public:
    explicit ReviewCard(Client &client, QWidget *parent = nullptr);
    void setGroup(const Group &group, bool isOwner);

Q_SIGNALS:
    void navigate(const atrium::Place &place);

private:
    void keep();
    void closeGroup();

    Client &m_client;
    Group m_group;
    PlainLabel *m_words;
};

} // namespace atrium
