#pragma once

#include "ui/shell/Page.h"

namespace atrium {

class Avatar;
class EmptyState;
class FeedView;
class PageHeader;
class PlainLabel;
class PostActions;

// One person: who they are, what they know, and what they wrote in the groups one shares.
class PersonPage : public Page {
    Q_OBJECT
public:
    explicit PersonPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;
    bool isIdle() const override;

private:
    void refresh();

    Id m_id;
    PageHeader *m_header;
    QWidget *m_top;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_title;
    PlainLabel *m_work;
    PlainLabel *m_skills;
    PlainLabel *m_about;
    EmptyState *m_empty;
    FeedView *m_view;
    PostActions *m_actions;
};

} // namespace atrium
