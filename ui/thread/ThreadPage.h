#pragma once

#include "sync/store/Reader.h"
#include "ui/feed/PostCard.h"
#include "ui/shell/Page.h"

namespace atrium {

class Chip;
class Composer;
class EmptyState;
class FeedView;
class GroupExplanation;
class IconButton;
class PageHeader;
class PostActions;
class ThreadHeader;
class ThreadNotices;
struct ChangeSet;

// One thread: what it is about, its replies, oldest first, and the field to write another.
class ThreadPage : public Page {
    Q_OBJECT
public:
    explicit ThreadPage(Client &client, QWidget *parent = nullptr);

    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;
    bool compose() override;
    bool isPrintable() const override { return true; }
    void print() override;
    bool isIdle() const override;

private:
    void refreshRoot();
    bool findFirstNew();
    void perform(const PostDetails &post, PostCard::Act act, const QString &value, QWidget *origin);
    void cacheChanged(const ChangeSet &changes);
    void fitView();
    void showMenu();

    std::optional<PostDetails> m_root;
    Id m_rootId;
    Id m_awaited; // a reply that is on its way into the list
    Id m_firstNew; // where the line "New" is, as it was on opening
    PageHeader *m_header;
    Chip *m_members;
    IconButton *m_menu;
    ThreadHeader *m_top;
    FeedView *m_view;
    Composer *m_composer;
    EmptyState *m_gone;
    PostActions *m_actions;
    ThreadNotices *m_notices;
    GroupExplanation *m_explanation = nullptr;
};

} // namespace atrium
