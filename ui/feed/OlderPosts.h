#pragma once

#include "sync/types/Types.h"

#include <QWidget>

namespace atrium {

class Client;
class FeedView;
class PlainLabel;
class QuietButton;

// The end of a feed of which the server may have more: who scrolls there gets older posts, page by
// page; where there is nothing to scroll they are offered. Says why when it does not work.
class OlderPosts : public QWidget {
    Q_OBJECT
public:
    OlderPosts(Client &client, FeedView &view, QWidget *parent = nullptr); // `view` outlives this
    void setGroup(const Id &groupId); // "": all groups

private:
    void look();
    void ask();
    void offer(const QString &text, const QString &action);

    Client &m_client;
    FeedView &m_view;
    Id m_group;
    enum class State { Idle, Asked, Failed };
    State m_state = State::Idle;
    PlainLabel *m_text;
    QuietButton *m_action;
};

} // namespace atrium
