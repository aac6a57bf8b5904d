#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace atrium {

class Banner;
class Chip;
class EmptyState;
class NotificationRow;
class PlainLabel;
class QuietButton;
struct ChangeSet;

// What concerns the member, newest first, under the headings Today, Yesterday, This week and
// Earlier. What is dismissed can be brought back until something else is done.
class NotificationsPage : public Page {
    Q_OBJECT
public:
    explicit NotificationsPage(Client &client, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void arrange();
    NotificationRow *makeRow();
    void fill(NotificationRow *row, const NotificationDetails &details);
    bool canDecide(const Notification &notification) const;
    void go(const NotificationDetails &details);
    void decide(const NotificationDetails &details, bool admit);
    void markRead(const Notification &notification);
    void markAllRead();
    void dismiss(NotificationRow *row);
    void undo();
    void finishDismissing();
    void step(NotificationRow *from, int by);
    void fetchMore();

    QList<NotificationRow *> m_rows;
    QList<PlainLabel *> m_headings;
    QStringList m_dismissed; // off the screen, and still in the cache
    QSet<Id> m_gone; // dismissed for good; the cache lets go of them a moment later
    QSet<Id> m_decided; // requests that were answered here
    bool m_unreadOnly = false;
    bool m_more = false; // than is shown
    int m_wanted = 0; // how many rows
    QTimer m_undoTime;
    QTimer m_minute; // times grow old
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    Chip *m_unread;
    QuietButton *m_allRead;
    QuietButton *m_missed;
    EmptyState *m_empty;
    Banner *m_undo;
};

} // namespace atrium
