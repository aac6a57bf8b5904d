#pragma once

#include "ui/groups/GroupWords.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Banner;
class Button;
class Card;
class Client;
class LinkButton;
class MarkdownBox;
class PlainLabel;
class ReviewCard;

// What a group says about itself, and what a member can do about it: mute, leave; edit and close
// for those who manage it.
class GroupAboutTab : public QWidget {
    Q_OBJECT
public:
    explicit GroupAboutTab(Client &client, QWidget *parent = nullptr);
    void setGroup(const Group &group);
    void focusFirst();

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void linkActivated(const QUrl &url);

private:
    struct Fact { // an icon and a line
        QWidget *row;
        PlainLabel *text;
    };
    Fact addFact(QVBoxLayout *layout, const QString &icon);
    Card *addSection(QVBoxLayout *column, const QString &heading, QWidget **whole);
    void showList(QWidget *holder, const QStringList &lines, const QString &icon, Token token);
    void leave();
    void archive();
    void seeAsFirm();

    Client &m_client;
    Group m_group;
    GroupRights m_rights;
    Banner *m_closed;
    ReviewCard *m_reviewDue;
    PlainLabel *m_purpose;
    Fact m_kind;
    Fact m_join;
    Fact m_people;
    Fact m_promise;
    Fact m_review;
    QWidget *m_ownerRow;
    LinkButton *m_owner;
    QWidget *m_charterSection;
    MarkdownBox *m_charter;
    QWidget *m_goodSection;
    QWidget *m_good;
    QWidget *m_elsewhereSection;
    QWidget *m_elsewhere;
    Button *m_edit;
    Button *m_mute;
    Button *m_leave;
    Button *m_seeAs;
    Button *m_archive;
};

} // namespace atrium
