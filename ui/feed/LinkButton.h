#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace atrium {

// Words that lead somewhere: a name, a group, "Show more". Plain text, cut with an ellipsis where
// room ends, underlined under the pointer.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    void setLook(TextSize size, Weight weight, Token token);
    void setIconName(const QString &name);
    void setElided(bool elided); // may be cut: it is somebody's name, say
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token = Token::Text2;
    QString m_iconName;
    bool m_elided = false;
};

} // namespace atrium
