#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/Chip.h"

#include <functional>

namespace atrium {

// The reactions to a post, the own ones in the accent. A click gives or takes back one's own. Where
// the pointer rests or the keyboard is, a tip says who; the context menu asks for the whole list.
class ReactionBar : public QWidget {
    Q_OBJECT
public:
    using Who = std::function<QString(const QString &emoji)>; // "Lena, Jonas and 3 others"
    explicit ReactionBar(Who who, QWidget *parent = nullptr);
    void bind(const QList<ReactionCount> &reactions);
    int layOut(int width); // returns the height; 0 without reactions

Q_SIGNALS:
    void toggled(const QString &emoji);
    void whoWanted(QWidget *origin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(Chip *chip);
    Who m_who; // asked only when somebody wants to know
    QList<Chip *> m_chips; // reused; the ones not needed are hidden
    QList<ReactionCount> m_shown;
};

} // namespace atrium
