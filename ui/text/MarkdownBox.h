#pragma once

#include "ui/text/MarkdownSource.h"

#include <QWidget>

namespace atrium {

class MarkdownView;

// A Markdown text in a layout: as wide as there is room, as high as it then is.
class MarkdownBox : public QWidget {
    Q_OBJECT
public:
    explicit MarkdownBox(QObject &owner, QWidget *parent = nullptr); // of the TextCache: the Client
    void setBody(const QString &markdown); // hidden while it is empty
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    QObject &m_owner;
    MarkdownSource m_source;
    MarkdownView *m_view;
};

} // namespace atrium
