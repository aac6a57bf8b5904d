#pragma once

#include "sync/outbox/Command.h"
#include "ui/feed/PostCard.h"
#include "ui/shell/Place.h"

#include <QObject>

class QMenu;

namespace atrium {

class FileOpener;

Place placeOf(const Post &post); // its thread, at the post
Place editPlaceOf(const Post &post); // the same, with the post in the composer

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

private:
    void toggleSaved(const PostDetails &post);
    void confirmRead(const PostDetails &post);
    void showReport(const PostDetails &post);
    void toggleReaction(const PostDetails &post, const QString &emoji);
    void vote(const PostDetails &post, const QString &option);
    void showMenu(const PostDetails &post, QWidget *origin);
    void fillMenu(QMenu *menu, const PostDetails &post, QWidget *origin);
    void fillUnsentMenu(QMenu *menu, const PostDetails &post);
    void showResponders(const PostDetails &post, QWidget *origin);
    void explainStanding(const PostDetails &post, QWidget *origin);
    void report(const PostDetails &post);
    void discard(const PostDetails &post);
    qint64 outboxSequence(const Id &postId) const; // 0: not there, or on its way
    bool moderates(const PostDetails &post) const;

    Client &m_client;
    QWidget *m_page;
    FileOpener *m_files;
};

} // namespace atrium
