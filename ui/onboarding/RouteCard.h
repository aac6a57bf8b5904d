#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"
#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace atrium {

// A row of the process map: what, where it belongs, who looks after it, since when not by e-mail, and
// what is excepted. Who keeps the map can change it here.
class RouteCard : public Card {
    Q_OBJECT
public:
    RouteCard(const Route &route, const Reader &reader, QWidget *parent = nullptr);

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void removed();

private:
    void addTop(QVBoxLayout *layout, const Route &route, bool keeps);
    void addWhere(QVBoxLayout *layout, const Route &route, const Reader &reader);
};

} // namespace atrium
