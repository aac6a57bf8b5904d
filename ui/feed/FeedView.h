#pragma once

#include "ui/feed/FeedModel.h"
#include "ui/feed/HeightIndex.h"
#include "ui/feed/PostCard.h"
#include "ui/feed/ReadTracker.h"

#include <QAbstractScrollArea>

#include <functional>

namespace atrium {

class Button;

// A list of posts of any length. Only the cards on the screen (and a few beside it) exist, and are
// used again for other rows. A card's height is measured when it is first shown; the rest of the
// list is estimated. Whatever changes height or place, the card that is being read stays where it
// is: positions are counted from it, the anchor, and the scroll bar follows.
//
// May have a header above the first row and a footer below the last, which scroll with the rows.
class FeedView : public QAbstractScrollArea {
    Q_OBJECT
public:
    FeedView(Client &client, PostCard::Style style, QWidget *parent = nullptr);
    ~FeedView() override;

    FeedModel &model() { return m_model; }
    void setFeed(const Feed &feed);
    void setHeader(QWidget *header); // takes it
    void setFooter(QWidget *footer); // takes it; its owner shows and hides it
    QWidget *footer() const { return m_footer; }
    void setHeaderPost(const std::optional<ReadTracker::Seen> &unread); // what the header shows is read too
    void setReadClock(ReadTracker::Clock clock); // for tests
    ReadTracker &readTracker() { return *m_reads; }
    // Adds what the list's owner knows about a row: the accepted answer, whom a reply answers.
    void setDecorator(std::function<void(PostCard::Shown &)> decorate);
    void rebind(); // the decorator knows something else

    int contentHeight() const; // header, rows, footer and margins
    bool reveal(const Id &postId); // scrolls so that it can be read, and gives it the focus
    PostCard *card(const Id &postId) const; // nullptr when it is not on the screen
    QList<PostCard *> cards() const; // on the screen, as they are read
    // Which of how many a post is, from 1, as far as the list has been read.
    std::pair<int, int> placeOf(const Id &postId) const;
    bool isAtTop() const;
    void scrollToTop();
    // Goes where this feed was read last (ReadingPlaces), and marks what is new since. False when
    // that is not known, or was the top: then it is at the top.
    bool restorePlace();
    bool scrollTo(const Id &postId); // begins with this post, as far as there is enough below it

Q_SIGNALS:
    void acted(const atrium::PostDetails &post, atrium::PostCard::Act act, const QString &value, QWidget *origin);
    void contentHeightChanged();
    void emptyChanged(bool empty);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override; // of the viewport
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(); // places cards around the anchor, and the scroll bar after them
    void arrangeCards();
    void arrangeSoon();
    void jumpTo(qint64 y); // content position at the top of the viewport
    void pickAnchor();
    qint64 position() const;
    qint64 maximum() const;
    PostCard *cardFor(int row);
    int bind(PostCard *card, int row); // returns the height
    void recycle(const QSet<Id> &keep);
    void orderFocus(); // Tab goes through the cards as they are read
    void stepFocus(int by);
    void setCurrent(int row);
    void rowsChanged(int first, int last);
    void keepTop(bool wasAtTop);
    void keepPlace();
    void findSeen();
    bool remembersPlace() const;
    bool isFirstSeen(int row) const;
    void updatePill();
    void trackReading();
    void prepareAhead();
    int columnLeft() const;
    int columnWidth() const;
    int heightOf(const QWidget *part) const; // of the header or the footer
    int gap() const;

    Client &m_client;
    const PostCard::Style m_style;
    FeedModel m_model;
    HeightIndex m_heights; // each row with the gap after it
    std::unique_ptr<ReadTracker> m_reads;
    std::function<void(PostCard::Shown &)> m_decorate;
    QWidget *m_header = nullptr;
    int m_headerHeight = 0;
    QWidget *m_footer = nullptr;
    int m_footerHeight = 0; // while it is shown
    std::optional<ReadTracker::Seen> m_headerPost;

    int m_anchor = 0; // a row
    qint64 m_anchorTop = 0; // where it is in the viewport
    QHash<Id, PostCard *> m_cards; // on the screen
    QSet<Id> m_stale; // on the screen, and to be shown again
    QList<PostCard *> m_free;
    QSet<Id> m_expanded;
    std::optional<FeedKey> m_seen; // the newest row of the last visit, when there are newer ones
    int m_newAbove = 0; // of those, how many are above what is read
    bool m_hasRing = false; // it has the keyboard, and got it by keyboard
    Id m_current; // the card that the keyboard is at
    Button *m_pill;
    QTimer m_arrangeTimer;
    QTimer m_minutes;
    QTimer m_ahead;
    bool m_arranging = false;
    int m_lastContentHeight = -1;
    bool m_wasEmpty = false;
};

} // namespace atrium
