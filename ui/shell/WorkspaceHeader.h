#pragma once

#include "sync/types/ConnectionState.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace atrium {

class IconButton;
class PlainLabel;

// The top of the left column: which company this is, where the connection stands, and a menu of the
// workspaces and of the program, which the window makes.
class WorkspaceHeader : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHeader(QWidget *parent = nullptr);
    void setWorkspace(const QString &name);
    void setConnection(const ConnectionState &state);
    void setElsewhere(bool unread); // something is unread in another workspace

Q_SIGNALS:
    void retry();
    void menuRequested(const QPoint &at); // on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    PlainLabel *m_name;
    PlainLabel *m_words;
    IconButton *m_retry;
    IconButton *m_menu;
    bool m_elsewhere = false;
    Token m_dot = Token::Text3;
};

} // namespace atrium
