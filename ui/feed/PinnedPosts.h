#pragma once

#include "sync/store/ChangeSet.h"
#include "sync/store/Reader.h"
#include "ui/widgets/Card.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace atrium {

class Client;
class PostActions;

// What a group keeps at its top: a line for each pinned post, pinned last first, which unfolds to
// the post itself. Hidden while there are none.
class PinnedPosts : public Card {
    Q_OBJECT
public:
    PinnedPosts(Client &client, PostActions &actions, QWidget *parent = nullptr);
    void setGroup(const Id &groupId); // empty: none

private:
    class Line;
    void refresh();
    void cacheChanged(const ChangeSet &changes);

    Client &m_client;
    PostActions &m_actions;
    Id m_group;
    QStringList m_posts;
    QList<Line *> m_lines;
    QVBoxLayout *m_layout;
};

} // namespace atrium
