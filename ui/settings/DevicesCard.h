#pragma once

#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace atrium {

class Client;
struct Device;

// Where this person is signed in, this device first, and a way to sign the others out.
class DevicesCard : public Card {
    Q_OBJECT
public:
    explicit DevicesCard(Client &client, QWidget *parent = nullptr);
    void read();

private:
    QWidget *line(const Device &device);

    Client &m_client;
    QVBoxLayout *m_lines;
};

} // namespace atrium
