#pragma once

#include "ui/widgets/Button.h"

namespace atrium {

// Something else that can be done here.
class QuietButton : public Button {
    Q_OBJECT
public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr)
        : Button(Kind::Quiet, text, parent)
    {
    }
};

} // namespace atrium
