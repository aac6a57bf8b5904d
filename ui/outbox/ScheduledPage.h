#pragma once

#include "sync/outbox/Command.h"
#include "ui/shell/Page.h"

namespace atrium {

class Banner;
class CardColumn;
class Composer;
class EmptyState;

// Posts that go out later, the next one first. Their time and text can be changed until then; one
// that was discarded can be brought back while the page says so.
class ScheduledPage : public Page {
    Q_OBJECT
public:
    explicit ScheduledPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    void read();
    void edit(const ScheduledPost &post);
    void discard(const ScheduledPost &post);
    void offerTimes(const ScheduledPost &post, QWidget *origin);
    void move(const ScheduledPost &post, const QDateTime &at);

    Composer *m_composer;
    Banner *m_undo;
    CardColumn *m_cards;
    EmptyState *m_empty;
    struct Shown {
        ScheduledPost post;
        bool waits = false; // see ScheduledCard
        bool operator==(const Shown &) const = default;
    };
    std::optional<QList<Shown>> m_shown; // what the cards say
    std::optional<Command> m_again; // makes what was discarded last once more
};

} // namespace atrium
