#pragma once

#include "ui/feed/PostCard.h"

namespace atrium {

// The post that a thread is about, whole: above its replies, and where a group has it pinned.
class ThreadHeader : public QWidget {
    Q_OBJECT
public:
    explicit ThreadHeader(Client &client, QWidget *parent = nullptr);
    void setPost(const PostDetails &post);
    PostCard &card() { return *m_card; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PostCard *m_card;
    PostCard::Shown m_shown;
    mutable int m_width = -1; // for which the card is laid out
    mutable int m_height = 0;
};

} // namespace atrium
