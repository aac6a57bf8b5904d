#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

namespace atrium {

class EmptyState;
class FeedView;
class PageHeader;
class PlainLabel;
class PostActions;

// Posts that belong together without being a group: those about a topic, those that one saved.
// Replies among them open in their thread, where they are also answered and changed.
class PostListPage : public Page {
    Q_OBJECT
public:
    explicit PostListPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    void focusFirst() override;
    bool isIdle() const override;

private:
    void refresh();

    Place m_place;
    bool m_opened = false;
    PageHeader *m_header;
    PlainLabel *m_count;
    EmptyState *m_empty;
    FeedView *m_view;
    PostActions *m_actions;
};

} // namespace atrium
