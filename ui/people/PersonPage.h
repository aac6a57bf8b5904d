#pragma once

#include "ui/shell/Page.h"

class QScrollArea;
class QStackedWidget;

namespace atrium {

class EmptyState;
class FeedView;
class PageHeader;
class PersonExplanation;
class PostActions;
class ProfileCard;
class ProfileForm;

// One person: who they are, what they know, and what they wrote in the groups one shares. With the
// place's text "edit" one's own profile can be changed here.
class PersonPage : public Page {
    Q_OBJECT
public:
    explicit PersonPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;
    bool isIdle() const override;

private:
    void refresh();

    Id m_id;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QWidget *m_top;
    ProfileCard *m_profile;
    EmptyState *m_empty;
    FeedView *m_view;
    PostActions *m_actions;
    QScrollArea *m_formArea;
    ProfileForm *m_form;
    PersonExplanation *m_explanation = nullptr;
};

} // namespace atrium
