#pragma once

#include "ui/widgets/Card.h"

namespace atrium {

// Which version this is, and whose work it stands on.
class AboutCard : public Card {
    Q_OBJECT
public:
    explicit AboutCard(QWidget *parent = nullptr);
};

} // namespace atrium
