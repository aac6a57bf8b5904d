#pragma once

#include "ui/shell/Page.h"

class QLineEdit;
class QListView;

namespace atrium {

class ChoiceChip;
class EmptyState;
class PeopleModel;
class PlainLabel;

// Everybody one works with: by name, title or skill, department, place and firm.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showState();
    void openPerson(int row);

    QLineEdit *m_field;
    ChoiceChip *m_department;
    ChoiceChip *m_place;
    ChoiceChip *m_firm;
    PlainLabel *m_count;
    QListView *m_list;
    PeopleModel *m_model;
    EmptyState *m_empty;
};

} // namespace atrium
