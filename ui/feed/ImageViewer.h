#pragma once

#include "sync/types/Types.h"

#include <QDialog>

namespace atrium {

class Client;
class IconButton;
class ImageCanvas;
class PlainLabel;

// The pictures of a post, one at a time and as large as the window allows. Arrow keys go from one
// to the next, with Shift they move a picture that is larger than the window, + - 0 1 change the
// scale, Ctrl+S saves, Esc closes. Fetches what is not here yet.
class ImageViewer : public QDialog {
    Q_OBJECT
public:
    ImageViewer(Client &client, const Id &accountId, const QList<Attachment> &attachments, const Attachment &first,
        QWidget *parent);
    static bool canShow(const QByteArray &bytes); // a picture, and not of an absurd size
    Attachment shown() const { return m_pictures.value(m_at); }

Q_SIGNALS:
    void saveWanted(const atrium::Attachment &attachment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void go(qsizetype to);
    void display(const QByteArray &bytes);
    void refresh();

    Client &m_client;
    const Id m_accountId;
    QList<Attachment> m_pictures;
    qsizetype m_at = 0;
    ImageCanvas *m_canvas;
    PlainLabel *m_name;
    PlainLabel *m_scale;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_smaller;
    IconButton *m_larger;
    IconButton *m_fit;
};

} // namespace atrium
