#pragma once

#include "ui/onboarding/ReadingPage.h"

namespace atrium {

class Banner;
class Composer;
class Reader;
struct PostDetails;

// A first post of one's own, or a first answer. It is a real one: it goes through the composer into
// the outbox, and what is begun and left is kept as a draft.
class FirstPostPage : public ReadingPage {
    Q_OBJECT
public:
    explicit FirstPostPage(Client &client, QWidget *parent = nullptr);
    void open() override;
    QString nextText() const override;

    // Questions by others that nobody has answered, newest first.
    static QList<PostDetails> openQuestions(const Reader &reader, int most);

private:
    void refresh();
    void answer(const PostDetails &question);
    void write();
    void posted();

    bool m_opened = false;
    bool m_posted = false;
    bool m_mayWrite = false; // in some group
    Banner *m_done;
    Banner *m_noGroup;
    QWidget *m_ideas;
    Composer *m_composer;
    QWidget *m_answering; // what is answered, and the way back
    QWidget *m_questions;
};

} // namespace atrium
