#pragma once

#include "sync/types/Types.h"

#include <QWidget>

namespace atrium {

class Client;
class FeedView;
class PlainLabel;
class QuietButton;

// The end of a feed of which the server may have more, below its last card: who scrolls there gets
// one page of older posts; where there is nothing to scroll, or the page brought nothing to this list,
// the next is offered. Says why when it does not work.
class OlderPosts : public QWidget {
    Q_OBJECT
public:
    enum class State { Offered, Asked, Failed };
    OlderPosts(Client &client, FeedView &view, QWidget *parent = nullptr); // `view` outlives this
    void setGroup(const Id &groupId); // "": all groups
    void setState(State state, const QString &reason = {});

private:
    bool isThere() const;
    void look();
    void ask();

    Client &m_client;
    FeedView &m_view;
    Id m_group;
    State m_state = State::Offered;
    PlainLabel *m_text;
    QuietButton *m_action;
};

} // namespace atrium
