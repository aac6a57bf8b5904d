#pragma once

#include "sync/store/Reader.h"

#include <QFrame>

class QGridLayout;

namespace atrium {

// Answers "is this official?" of one post, in words: who says so, on whose authority, on which subject,
// until when, and what it replaces. Closes itself, and is gone then.
class StandingPopover : public QFrame {
    Q_OBJECT
public:
    StandingPopover(const Reader &reader, const PostDetails &post, QWidget *parent);
    void popUpAt(QWidget *origin);
    // Whom to ask: the owner of the group, or else who has a mandate; never the author or oneself.
    static std::optional<Member> whomToAsk(const Reader &reader, const PostDetails &post);

Q_SIGNALS:
    void postWanted(const atrium::Post &post);
    void askWanted(const atrium::Member &whom);
    void meaningWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFacts(QGridLayout *grid, const PostDetails &post, const Reader::Standing &standing);
};

} // namespace atrium
