#pragma once

#include "sync/store/Reader.h"

#include <QFrame>

class QVBoxLayout;

namespace atrium {

// Who reacted to a post, by emoji, most used first. A name leads to the person. Closes itself, and
// is gone then.
class RespondersPopover : public QFrame {
    Q_OBJECT
public:
    RespondersPopover(const Reader &reader, const Id &postId, QWidget *parent);
    void popUpAt(QWidget *origin);

Q_SIGNALS:
    void opened(const atrium::Id &memberId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPeople(QVBoxLayout *layout, const QString &emoji, const QList<Member> &people);
};

} // namespace atrium
