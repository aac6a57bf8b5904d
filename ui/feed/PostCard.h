#pragma once

#include "sync/store/Reader.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

namespace atrium {

class AnswerBox;
class AttachmentsView;
class Badge;
class StandingChip;
class Button;
class Client;
class IconButton;
class LinkButton;
class MarkdownView;
class MustReadBox;
class PollView;
class PraiseView;
class ReactionBar;
class TopicBar;

// One post. A real widget that is used again for other posts as a list scrolls, so showing another
// one is cheap: it paints its own text, lays out its few children itself, and the body comes from
// TextCache. It changes nothing: what a person asks for leaves with acted().
class PostCard : public QWidget {
    Q_OBJECT
public:
    enum class Style {
        Feed, // a card: the thread's first post in a list
        Root, // the same above its replies
        Reply, // without a box, a line at the side
    };
    enum class Act {
        Open,
        OpenPerson,
        OpenGroup,
        OpenTopic,
        OpenLink,
        OpenAttachment,
        SaveAttachment,
        LeaveOutAttachment, // value: member, group, topic, link, index
        OpenPost, // value: another post of the thread
        ToggleBody,
        React,
        PickReaction,
        WhoReacted,
        Vote,
        Accept, // value: emoji, option
        Reply,
        Save,
        Confirm,
        WhoConfirmed,
        ExplainStanding,
        Menu,
        Retry,
        EditUnsent,
        Discard,
    };
    Q_ENUM(Act)
    PostCard(Client &client, Style style, QWidget *parent = nullptr);

    struct Shown {
        PostDetails post;
        bool expanded = false; // the whole body
        bool accepted = false; // Reply: it is the accepted answer
        bool canAccept = false; // Reply: the question is one's own
        bool firstNew = false; // Reply: what follows has not been read
        bool firstSeen = false; // Feed: what is above is new since the last visit
        QString answers; // Reply: whom it answers, when that is not the first post
        QString answerText; // Feed: the first words of the accepted answer
        QString threadTitle; // Feed: what a reply is a reply to
        bool showGroup = true; // not inside the group itself
    };
    // Shows a post, `width` wide, and takes the height that it returns.
    int bind(const Shown &shown, int width);
    const Shown &shown() const { return m_shown; }
    const PostDetails &post() const { return m_shown.post; }
    const Id &postId() const { return m_shown.post.post.id; }
    const MarkdownView *body() const { return m_body; }
    void refreshTime(); // minutes pass
    QString spokenName() const; // for screen readers: who, where, when, what it is, and the title
    QString spokenBody() const; // the text under it

Q_SIGNALS:
    void acted(atrium::PostCard::Act act, const QString &value, QWidget *origin);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Text { // painted by the card itself
        QRect rect;
        QString text;
        TextSize size = TextSize::Body;
        Weight weight = Weight::Regular;
        Token token = Token::Text;
        bool wrap = false;
    };
    int layOut(int width);
    int layOutHeader(int x, int y, int right);
    int layOutStanding(int y, int right);
    int layOutPerimeter(int x, int y, int width);
    int layOutContext(int x, int y, int width);
    int layOutText(int x, int y, int width);
    int layOutExtras(int x, int y, int width);
    int layOutActions(int x, int y, int width);
    int layOutFailure(int x, int y, int width);
    QString metaText() const;
    QRect mirrored(const QRect &rect) const;
    void put(QWidget *child, const QRect &rect);
    void makeParts();
    bool isOfficial() const;
    void write(Text text) { m_texts += std::move(text); }
    int lineWidth(const QString &text, TextSize size, Weight weight = Weight::Regular) const;
    bool isReply() const { return m_style == Style::Reply; }

    Client &m_client;
    const Style m_style;
    Shown m_shown;
    int m_width = 0;
    QList<Text> m_texts;
    QRect m_avatar;
    QString m_perimeterText; // the amber line; empty: there is none
    QRect m_perimeter;
    QRect m_failure;
    QRect m_unreadDot;
    QRect m_newLine;
    int m_divider = 0; // y; 0: none
    int m_metaText = -1; // its index in m_texts

    LinkButton *m_name;
    LinkButton *m_group;
    LinkButton *m_more;
    LinkButton *m_accept;
    LinkButton *m_context = nullptr; // what a reply in a list is a reply to
    StandingChip *m_standing;
    Badge *m_accepted = nullptr;
    AnswerBox *m_answer = nullptr;
    MustReadBox *m_mustRead = nullptr;
    PraiseView *m_praise = nullptr;
    TopicBar *m_topics = nullptr;
    IconButton *m_menu;
    MarkdownView *m_body;
    PollView *m_poll = nullptr; // this and those above are made for the first post that has one
    AttachmentsView *m_attachments = nullptr;
    ReactionBar *m_reactions;
    Button *m_reply;
    Button *m_react;
    Button *m_save;
    std::array<Button *, 3> m_failureButtons {}; // retry, edit, discard
};

} // namespace atrium
