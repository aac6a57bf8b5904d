#pragma once

#include "ui/onboarding/ReadingPage.h"

namespace atrium {

class Avatar;
class Button;
class JoinCard;
class PlainLabel;
class ProfileForm;
class Reader;

// Who one is to the others, in brief, and groups that fit, with the way in.
class GroupsPage : public ReadingPage {
    Q_OBJECT
public:
    explicit GroupsPage(Client &client, QWidget *parent = nullptr);
    void open() override;

    // Groups to join: those first whose name or purpose has a word of the member's department, place,
    // title, role or skills; then what the company says officially; then the large ones.
    static QList<Group> suggestions(const Reader &reader);

private:
    QWidget *buildProfile();
    void refresh();
    void refreshProfile();
    void editProfile(bool editing);

    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_work;
    PlainLabel *m_skills;
    Button *m_edit;
    QWidget *m_brief;
    ProfileForm *m_form;
    PlainLabel *m_joined;
    PlainLabel *m_none;
    QHash<Id, JoinCard *> m_cards;
};

} // namespace atrium
