#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace atrium {

class EmptyState;
class PlainLabel;

// What somebody who was away should see first: the few threads that moved most, as short cards.
// Since the time in the place's text (ISO 8601), or in the last week.
class MissedPage : public Page {
    Q_OBJECT
public:
    explicit MissedPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    void focusFirst() override;

private:
    void read(const QDateTime &since);

    PlainLabel *m_intro;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
};

// The place that shows what happened since then.
Place missedSince(const QDateTime &since);
// Since when somebody who is here now and was here last at `lastUse` is offered to catch up: on
// the first start of a week, or after five days. Invalid: no need.
QDateTime catchUpSince(const QDateTime &lastUse, const QDateTime &now);

} // namespace atrium
