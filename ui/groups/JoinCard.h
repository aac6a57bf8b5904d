#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Card.h"

namespace atrium {

class Button;
class Client;
class LinkButton;
class PlainLabel;

// A group that one is not in: what it is for, how many are in it, and the way in. Only open groups
// can be joined from here; of the others it says whom to ask.
class JoinCard : public Card {
    Q_OBJECT
public:
    explicit JoinCard(Client &client, QWidget *parent = nullptr);
    void setGroup(const Group &group);
    const Group &group() const { return m_group; }

Q_SIGNALS:
    void opened(const atrium::Id &groupId);

private:
    void join();

    Client &m_client;
    Group m_group;
    LinkButton *m_name;
    PlainLabel *m_purpose;
    PlainLabel *m_counts;
    PlainLabel *m_how;
    Button *m_join;
};

} // namespace atrium
