#pragma once

#include "ui/shell/Place.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace atrium {

class Actions;
class Client;
class LinkButton;
class PaletteModel;
class PlainLabel;

// One field for everything: a popover in the middle of the window, over what is there. Results come
// as one types; the arrows choose, Enter goes there, Ctrl+Enter shows all posts on the search page,
// Escape or a click beside it closes. Covers its parent.
class Palette : public QWidget {
    Q_OBJECT
public:
    Palette(Client &client, const Actions &actions, QWidget *parent);

    // `recent`: where the person was, newest first. `places`: the fixed ones.
    void open(const QList<Place> &recent, const QList<Place> &places);
    void dismiss(); // the keyboard goes back to where it was

Q_SIGNALS:
    void navigate(const atrium::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void arrange();
    void step(int by);
    void chooseRow(int row);
    void showAll();
    bool key(QKeyEvent *event);

    Client &m_client;
    QWidget *m_card;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_count;
    LinkButton *m_all;
    PaletteModel *m_model;
    QTimer m_announce; // once one stops typing
    QPointer<QWidget> m_before; // who had the keyboard
};

} // namespace atrium
