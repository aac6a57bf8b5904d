#pragma once

#include "ui/shell/Place.h"

#include <QWidget>

namespace atrium {

// One page of the introduction: what is between its title and the buttons. A page may have parts of
// its own, one after the other, through which Next and Back go first.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString lead() const { return {}; } // a sentence or two under the title
    virtual void open() { } // it is shown
    virtual bool forward() { return false; } // to the next part, if there is one
    virtual bool backward() { return false; }
    virtual bool hasEarlier() const { return false; } // a part before this one
    virtual bool isReady() const { return true; } // one may go on
    // An answer that is chosen already: Enter on it has nothing more to say to it, and goes on.
    virtual bool goesOnFrom(const QWidget *) const { return false; }
    virtual QString nextText() const { return {}; } // empty: as usual
    virtual QString count() const { return {}; } // "1 of 4 cases"

Q_SIGNALS:
    void changed(); // what the above say
    void navigate(const atrium::Place &place); // and leave the introduction for now
};

} // namespace atrium
