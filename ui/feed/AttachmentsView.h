#pragma once

#include "sync/types/Types.h"

#include <QAbstractButton>

namespace atrium {

class ThumbnailCache;

// What is attached to a post: pictures as thumbnails, other files as rows with name and size. What
// has still to be sent has a clock, and shows how much of it has been. The menu of each (right button,
// or the menu key) also saves it, or leaves it out.
class AttachmentsView : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentsView(ThumbnailCache &thumbnails, QWidget *parent = nullptr);
    void bind(const Id &accountId, const QList<Attachment> &attachments);
    int layOut(int width); // returns the height; 0 without attachments
    void showProgress(const Id &localId, double part); // of an upload, 0 to 1

Q_SIGNALS:
    void opened(int index);
    void saveWanted(int index);
    void leaveOutWanted(int index); // of what has still to be sent

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
    const Attachment &attachment() const { return m_attachment; }
    void setPart(double part);

Q_SIGNALS:
    void saveWanted();
    void leaveOutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintPicture(QPainter &painter);
    void paintRow(QPainter &painter);
    void paintProgress(QPainter &painter);
    void describe();
    bool waits() const; // its bytes are still to be sent

    ThumbnailCache &m_thumbnails;
    Id m_accountId;
    Attachment m_attachment;
    double m_part = 0; // of it has been sent
};

} // namespace atrium
