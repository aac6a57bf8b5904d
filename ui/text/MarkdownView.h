#pragma once

#include "ui/text/MarkdownDocument.h"

#include <QTextCursor>
#include <QWidget>

#include <memory>

namespace atrium {

// Shows a MarkdownDocument: text that can be selected and copied, links and code blocks that can
// be reached with Tab and used with Enter. Light enough for a list: it only paints, and the
// document is shared.
class MarkdownView : public QWidget {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const MarkdownDocument> document);
    const MarkdownDocument *document() const { return m_document.get(); }
    QString selectedText() const;
    void copy() const;

Q_SIGNALS:
    void linkActivated(const QUrl &url); // only what safeLink() lets through
    void clicked(); // the text itself, without a selection

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    // Something in the text that can be used: a link, or a code block's copy button.
    struct Spot {
        QRectF rect;
        QString href;
        int code = -1;
        int from = 0;
        int to = 0;
    };
    QList<Spot> spots() const;
    int spotAt(QPointF at) const;
    void use(const Spot &spot);
    int positionAt(QPointF at, Qt::HitTestAccuracy accuracy) const;
    QRectF copyRect(int code) const;
    void paintUnder(QPainter &painter) const;
    void paintCodeBars(QPainter &painter) const;

    std::shared_ptr<const MarkdownDocument> m_document;
    QTextCursor m_selection;
    int m_focused = -1; // index in spots()
    int m_copied = -1; // the code block that was just copied
    bool m_selecting = false;
};

} // namespace atrium
