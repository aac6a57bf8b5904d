#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

namespace atrium {

class Chip;
class Composer;
class EmptyState;
class FeedView;
class GroupExplanation;
class HomeExplanation;
class JoinCard;
class OlderPosts;
class PageHeader;
class PinnedPosts;
class PostActions;

// Home and the groups: threads, newest activity first, with the composer on top.
class FeedPage : public Page {
    Q_OBJECT
public:
    explicit FeedPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;
    bool compose() override;
    bool isIdle() const override;
    // On Home, a way to what moved most since then. Invalid: none.
    void offerMissed(const QDateTime &since);

private:
    void chooseFilter(Feed::Filter filter);
    void refreshGroup();
    void showEmptiness();
    void groupMenu();

    Place m_place;
    Feed m_feed;
    PageHeader *m_header;
    QWidget *m_filters;
    Chip *m_members;
    Chip *m_level;
    QWidget *m_top; // scrolls with the list
    QWidget *m_groupFilters; // where the filters are in a group
    JoinCard *m_joinCard;
    Composer *m_composer;
    EmptyState *m_empty;
    FeedView *m_view;
    OlderPosts *m_older;
    PostActions *m_actions;
    PinnedPosts *m_pinned;
    QDateTime m_missedSince;
    HomeExplanation *m_home = nullptr;
    GroupExplanation *m_group = nullptr;
};

} // namespace atrium
