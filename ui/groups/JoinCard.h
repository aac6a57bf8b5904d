#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;

namespace atrium {

class Button;
class Client;
class LinkButton;
class PlainLabel;

// A group that one is not in: what it is for, who is in it, and the way in: at once where it is
// open, else with a request, whose state is shown until it has been answered.
class JoinCard : public Card {
    Q_OBJECT
public:
    explicit JoinCard(Client &client, QWidget *parent = nullptr);
    void setGroup(const Group &group);
    const Group &group() const { return m_group; }
    void setLeads(bool leads); // whether its name leads to the group; it does unless said otherwise

Q_SIGNALS:
    void opened(const atrium::Id &groupId);

private:
    void showState();
    void act(); // what the button says
    void showAsking(bool asking);
    void ask();

    Client &m_client;
    Group m_group;
    JoinState m_state;
    LinkButton *m_name;
    PlainLabel *m_purpose;
    PlainLabel *m_kind;
    PlainLabel *m_outside;
    PlainLabel *m_how;
    Button *m_join;
    Button *m_withdraw;
    QWidget *m_asking;
    QPlainTextEdit *m_message;
};

} // namespace atrium
