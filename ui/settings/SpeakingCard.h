#pragma once

#include "ui/widgets/Card.h"

#include "sync/types/Types.h"

class QVBoxLayout;

namespace atrium {

class Client;

// Speaking officially: one's signing key, what one may speak about, the company's key to compare, and,
// for who looks after the workspace, everybody's mandates.
class SpeakingCard : public Card {
    Q_OBJECT
public:
    explicit SpeakingCard(Client &client, QWidget *parent = nullptr);
    void read();

private:
    void addKey();
    void addMandates();
    void addOrganisation();
    void addEverybody();
    QWidget *mandateLine(const Mandate &mandate, bool withPerson);
    void makeKey();
    void replaceKey();

    Client &m_client;
    QVBoxLayout *m_lines;
};

} // namespace atrium
