#pragma once

#include "ui/widgets/Card.h"

namespace atrium {

// Which version this is, whose work it stands on, what a report of a fault should say, and a way to the
// charter.
class AboutCard : public Card {
    Q_OBJECT
public:
    explicit AboutCard(QWidget *parent = nullptr);
    // Program, system and screens; nothing about the person or the company.
    static QString systemInformation();

Q_SIGNALS:
    void charterWanted();
};

} // namespace atrium
