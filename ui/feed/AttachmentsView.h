#pragma once

#include "sync/types/Types.h"

#include <QAbstractButton>

namespace atrium {

class ThumbnailCache;

// What is attached to a post: pictures as thumbnails, other files as rows with name and size. What
// has still to be sent has a clock. The menu of each (right button, or the menu key) also saves it.
class AttachmentsView : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentsView(ThumbnailCache &thumbnails, QWidget *parent = nullptr);
    void bind(const Id &accountId, const QList<Attachment> &attachments);
    int layOut(int width); // returns the height; 0 without attachments

Q_SIGNALS:
    void opened(int index);
    void saveWanted(int index);

private:
    class Item;
    ThumbnailCache &m_thumbnails;
    QList<Item *> m_items; // reused; the ones not needed are hidden
    int m_shown = 0;
    int m_pictures = 0;
};

// One attachment, as a picture or as a row. The picture is asked for when it is painted, so what
// nobody scrolls to is not fetched.
class AttachmentsView::Item : public QAbstractButton {
    Q_OBJECT
public:
    Item(ThumbnailCache &thumbnails, QWidget *parent);
    void bind(const Id &accountId, const Attachment &attachment);
    bool isPicture() const;

Q_SIGNALS:
    void saveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintPicture(QPainter &painter);
    void paintRow(QPainter &painter);
    bool waits() const; // its bytes are still to be sent

    ThumbnailCache &m_thumbnails;
    Id m_accountId;
    Attachment m_attachment;
};

} // namespace atrium
