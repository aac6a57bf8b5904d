#pragma once

#include "ui/feed/ReadTracker.h"

#include <QPointer>
#include <QWidget>

namespace atrium {

class Client;

// Marks the notifications about a thread read once its page has really been looked at: on the
// screen for a moment, in the active window (ReadTracker). Watches the page that owns it.
class ThreadNotices : public QObject {
    Q_OBJECT
public:
    ThreadNotices(Client &client, QWidget *page, ReadTracker::Clock clock = {});
    void setThread(const Id &threadId); // empty: none
    ReadTracker &tracker() { return m_tracker; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    Client &m_client;
    QWidget *m_page;
    Id m_threadId;
    ReadTracker m_tracker;
};

} // namespace atrium
