#pragma once

#include "sync/store/Reader.h"

#include <QAbstractButton>

namespace atrium {

// A poll on a card: an option is a button with its share as a bar behind it.
class PollView : public QWidget {
    Q_OBJECT
public:
    explicit PollView(QWidget *parent = nullptr);
    void bind(const PostDetails &post, const QDateTime &now);
    int layOut(int width); // returns the height
    static QString closingText(const QDateTime &closes, const QDateTime &now);

Q_SIGNALS:
    void voted(const QString &optionId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Option;
    QList<Option *> m_options; // reused; the ones not needed are hidden
    int m_shown = 0;
    QString m_summary; // also read aloud: the view's accessible name
};

// One option. Checkable: what one has voted for.
class PollView::Option : public QAbstractButton {
    Q_OBJECT
public:
    explicit Option(QWidget *parent);
    void bind(const PollOption &option, int votes, int all, bool mine, bool open);
    const QString &id() const { return m_id; }
    bool isMine() const { return m_mine; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    int m_votes = 0;
    int m_all = 0;
    bool m_mine = false;
};

} // namespace atrium
