#pragma once

#include "sync/store/Reader.h"

#include <QTextDocument>

class QPagedPaintDevice;
class QPainter;
class QTextCursor;

namespace atrium {

// A thread as it goes on paper or into a PDF: who wrote what, as what, where and when, with every
// reply, code whole, and the pictures that are in the cache. Black on white whatever the theme.
class ThreadDocument : public QTextDocument {
    Q_OBJECT
public:
    ThreadDocument(const Reader &reader, const Id &rootId, QObject *parent = nullptr);

    QString title() const { return m_title; }
    QString fileName() const; // for a file of it, without a suffix; good on every system
    // Every page with a line above (title, workspace) and below (date, number). False: the device
    // could not be painted on.
    bool paintOn(QPagedPaintDevice &device);
    int pages() const { return m_pages; } // of the last paintOn()

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; } // nothing is fetched for paper

private:
    void write(const PostDetails &post, QTextCursor &cursor, const PostDetails &root);
    void writeBody(const Post &post, QTextCursor &cursor);
    void writePoll(const PostDetails &post, QTextCursor &cursor);
    void writeFiles(const Post &post, QTextCursor &cursor);
    void paintFrame(QPainter &painter, const QSizeF &page, int number) const;

    const Reader &m_reader;
    QString m_title;
    QString m_workspace;
    int m_pages = 0;
};

} // namespace atrium
