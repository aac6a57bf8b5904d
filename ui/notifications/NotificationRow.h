#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/CardButton.h"

namespace atrium {

class Avatar;
class IconButton;
class IconLabel;
class PlainLabel;
class QuietButton;

// One notification: who did what, in which group, when, and the words that it is about. Enter
// opens it, Delete dismisses it. A request to join can be answered here.
class NotificationRow : public CardButton {
    Q_OBJECT
public:
    explicit NotificationRow(QWidget *parent = nullptr);

    // `excerpt` is plain text. `canDecide`: the request still waits for somebody.
    void show(const NotificationDetails &details, const QString &excerpt, bool canDecide);
    void refreshTime();
    const NotificationDetails &details() const { return m_details; }

Q_SIGNALS:
    void dismissed();
    void admitted();
    void declined();
    void step(int by); // up or down the list

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showDismiss();

    NotificationDetails m_details;
    Avatar *m_avatar;
    QWidget *m_badge; // the kind, or the emoji, at the avatar's corner
    PlainLabel *m_sentence;
    PlainLabel *m_excerpt;
    IconLabel *m_groupIcon;
    PlainLabel *m_meta;
    QWidget *m_decision;
    QuietButton *m_admit;
    QuietButton *m_decline;
    IconButton *m_dismiss;
};

} // namespace atrium
