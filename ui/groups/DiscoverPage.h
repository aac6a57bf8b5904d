#pragma once

#include "ui/shell/Page.h"

class QLineEdit;
class QVBoxLayout;

namespace atrium {

class EmptyState;
class JoinCard;

// The groups that one is not in, and the way in.
class DiscoverPage : public Page {
    Q_OBJECT
public:
    explicit DiscoverPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    void refresh();

    QLineEdit *m_field;
    QVBoxLayout *m_list;
    QList<JoinCard *> m_cards; // reused; the ones not needed are hidden
    EmptyState *m_empty;
};

} // namespace atrium
