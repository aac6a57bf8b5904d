#pragma once

#include "sync/outbox/Command.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace atrium {

class Banner;
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
    void move(const ScheduledPost &post, const QDateTime &at);

    Composer *m_composer;
    Banner *m_undo;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
    std::optional<Command> m_again; // makes what was discarded last once more
};

} // namespace atrium
