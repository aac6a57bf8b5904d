#pragma once

#include "ui/shell/Page.h"

class QLineEdit;
class QListView;

namespace atrium {

class EmptyState;
class PeopleModel;

// Everybody one works with.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPerson(int row);

    QLineEdit *m_field;
    QListView *m_list;
    PeopleModel *m_model;
    EmptyState *m_empty;
};

} // namespace atrium
