#pragma once

#include "sync/outbox/Command.h"
#include "ui/feed/PostCard.h"
#include "ui/shell/Place.h"

#include <QObject>

namespace atrium {

// Does what a person asks of a post on any page: turns it into commands, places to go to, and
// requests that the page answers (write a reply, edit).
class PostActions : public QObject {
    Q_OBJECT
public:
    explicit PostActions(Client &client, QWidget *page);

    void perform(const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin);
    // The way of a link in a text: within the program, or to the browser.
    void follow(const QString &link);

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void replyWanted(const atrium::PostDetails &post);
    void editWanted(const atrium::PostDetails &post);
    // A post that could not be sent goes back to being written; it is out of the outbox.
    void rewriteWanted(const atrium::PostDetails &post, const QList<atrium::Command::File> &files);

private:
    void toggleReaction(const PostDetails &post, const QString &emoji);
    void vote(const PostDetails &post, const QString &option);
    void showMenu(const PostDetails &post, QWidget *origin);
    void openAttachment(const PostDetails &post, int index);
    void save(const QString &name, const QByteArray &bytes);
    qint64 outboxSequence(const Id &postId) const; // 0: not there
    bool moderates(const PostDetails &post) const;

    Client &m_client;
    QWidget *m_page;
};

} // namespace atrium
