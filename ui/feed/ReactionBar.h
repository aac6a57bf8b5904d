#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Chip.h"

namespace atrium {

// The reactions to a post, the own ones in the accent. A click gives or takes back one's own.
class ReactionBar : public QWidget {
    Q_OBJECT
public:
    explicit ReactionBar(QWidget *parent = nullptr);
    void bind(const QList<ReactionCount> &reactions);
    int layOut(int width); // returns the height; 0 without reactions

Q_SIGNALS:
    void toggled(const QString &emoji);

private:
    QList<Chip *> m_chips; // reused; the ones not needed are hidden
    QList<ReactionCount> m_shown;
};

} // namespace atrium
