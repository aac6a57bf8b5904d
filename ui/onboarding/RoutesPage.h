#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

class QLineEdit;
class QVBoxLayout;

namespace atrium {

class Banner;
class EmptyState;
class QuietButton;

// What belongs where: the process map, row by row. Who keeps it adds, changes and removes rows.
class RoutesPage : public Page {
    Q_OBJECT
public:
    explicit RoutesPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    void read();
    void remove(const Route &route);

    QuietButton *m_add;
    Banner *m_undo;
    std::optional<Route> m_removed;
    QLineEdit *m_filter;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
};

} // namespace atrium
