#pragma once

#include "ui/widgets/Card.h"

namespace atrium {

class Client;
class PlainLabel;

// What this device keeps of the workspace, and the way to erase it.
class StorageCard : public Card {
    Q_OBJECT
public:
    explicit StorageCard(Client &client, QWidget *parent = nullptr);
    void read();

private:
    void askToErase();

    Client &m_client;
    PlainLabel *m_size;
    PlainLabel *m_history;
};

} // namespace atrium
