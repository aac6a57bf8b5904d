#pragma once

#include "ui/widgets/Button.h"

namespace atrium {

// The thing to do here.
class PrimaryButton : public Button {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr)
        : Button(Kind::Primary, text, parent)
    {
    }
};

} // namespace atrium
