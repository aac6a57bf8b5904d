#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/CardButton.h"

namespace atrium {

// A thread in short: what it is called, who began it where, and what has happened since.
class MissedCard : public CardButton {
    Q_OBJECT
public:
    MissedCard(const MissedThread &missed, const PostDetails &post, QWidget *parent = nullptr);
};

} // namespace atrium
