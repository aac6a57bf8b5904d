#pragma once

#include "sync/types/ConnectionState.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace atrium {

class IconButton;
class PlainLabel;

// The top of the left column: which company this is, and where the connection stands.
class WorkspaceHeader : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHeader(QWidget *parent = nullptr);
    void setWorkspace(const QString &name);
    void setConnection(const ConnectionState &state);

Q_SIGNALS:
    void retry();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_name;
    PlainLabel *m_words;
    IconButton *m_retry;
    Token m_dot = Token::Text3;
};

} // namespace atrium
