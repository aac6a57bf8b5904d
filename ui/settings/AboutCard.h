#pragma once

#include "ui/widgets/Card.h"

namespace atrium {

// Which version this is, whose work it stands on, and what a report of a fault should say.
class AboutCard : public Card {
    Q_OBJECT
public:
    explicit AboutCard(QWidget *parent = nullptr);
    // Program, system and screens; nothing about the person or the company.
    static QString systemInformation();
};

} // namespace atrium
