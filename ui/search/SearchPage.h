#pragma once

#include "ui/shell/Page.h"

#include <QTimer>

class QLineEdit;
class QListView;

namespace atrium {

class EmptyState;
class PlainLabel;
class SearchFilters;
class SearchModel;

// Finds posts in everything that is on this computer, while one types. The filters write into the
// field, so that there is one way to say what is searched.
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showCount();
    void openHit(int row);

    QLineEdit *m_field;
    SearchFilters *m_filters;
    PlainLabel *m_count;
    QListView *m_list;
    SearchModel *m_model;
    EmptyState *m_empty;
    QTimer m_pause;
};

} // namespace atrium
