#pragma once

#include "sync/types/ConnectionState.h"

#include <QObject>
#include <QSet>

namespace atrium {

class Client;
struct ChangeSet;

// Tells a screen reader what happens without anything having been pressed: a post has come, one's
// own was sent or could not be, the connection went or is back. Silent when nothing listens. Speaks
// for `window`, which owns it.
class Announcer : public QObject {
    Q_OBJECT
public:
    Announcer(Client &client, QWidget *window);

Q_SIGNALS:
    void said(const QString &text);

private:
    void hear(const ChangeSet &changes);
    void hearConnection(const ConnectionState &state);
    void say(const QString &text, bool important = false);

    Client &m_client;
    QWidget *m_window;
    ConnectionState m_state;
    Connection m_settled; // what was said last
    QSet<QString> m_said; // posts: one that is liked is not new again
};

} // namespace atrium
