#pragma once

#include "ui/shell/Page.h"

namespace atrium {

class EmptyState;
class FeedView;
class PostActions;
class QuietButton;

// What the company says officially: the announcements of its official groups, newest activity
// first. Written in the groups, so there is no composer here.
class OfficialPage : public Page {
    Q_OBJECT
public:
    explicit OfficialPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;
    bool isIdle() const override;

private:
    void refresh();

    bool m_opened = false;
    QuietButton *m_allRead;
    EmptyState *m_empty;
    FeedView *m_view;
    PostActions *m_actions;
};

} // namespace atrium
