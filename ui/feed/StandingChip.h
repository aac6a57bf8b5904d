#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace atrium {

// What a post is, as a button that explains why: a filled mark, or plain words for what is nobody's but the
// author's.
class StandingChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit StandingChip(QWidget *parent = nullptr);
    void setLook(const QString &iconName, Token text, std::optional<Token> fill); // without fill: words alone
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Token m_text = Token::Text3;
    std::optional<Token> m_fill;
};

} // namespace atrium
