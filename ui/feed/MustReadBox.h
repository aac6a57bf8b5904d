#pragma once

#include "sync/store/Reader.h"

#include <QWidget>

namespace atrium {

class Button;
class Client;
class PlainLabel;

// Under the text of an official post that asks to be confirmed: the question to whom it asks, later the
// quiet line that it is done, and how many have confirmed to its author and who keeps the workspace.
class MustReadBox : public QWidget {
    Q_OBJECT
public:
    explicit MustReadBox(Client &client, QWidget *parent = nullptr);
    static bool isFor(const Reader &reader, const PostDetails &post); // there is something to show
    void bind(const PostDetails &post);
    int layOut(int width); // returns the height; 0: there is nothing to show
    Button *button() const { return m_button; }

Q_SIGNALS:
    void confirmed(); // the person says so
    void reportWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Nothing, Question, Numbers, Done };
    void fill();

    Client &m_client;
    PostDetails m_post;
    Look m_look = Look::Nothing;
    bool m_reports = false; // this person may see who has confirmed
    PlainLabel *m_title;
    PlainLabel *m_note;
    Button *m_button;
};

} // namespace atrium
