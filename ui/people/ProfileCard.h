#pragma once

#include "ui/shell/Place.h"
#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace atrium {

class Avatar;
class Button;
class Client;
class LinkButton;
class MarkdownBox;
class PlainLabel;

// Who somebody is: picture, name, title, where they work, who leads them, what they know, and what
// they say about themselves.
class ProfileCard : public Card {
    Q_OBJECT
public:
    explicit ProfileCard(Client &client, QWidget *parent = nullptr);
    void setMember(const Member &member);

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void linkActivated(const QUrl &url);
    void mentionWanted();
    void editWanted();

private:
    QWidget *section(const QString &heading, QWidget *content);
    void showChips(QWidget *holder, const QList<std::pair<QString, Place>> &chips);

    Client &m_client;
    Member m_member;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_title;
    PlainLabel *m_work;
    LinkButton *m_manager;
    Button *m_mention;
    Button *m_email;
    Button *m_edit;
    MarkdownBox *m_about;
    QWidget *m_skillChips;
    QWidget *m_topicChips;
    QWidget *m_skills;
    QWidget *m_topics;
};

} // namespace atrium
