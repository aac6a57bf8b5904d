#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace atrium {

// A small fully round mark with text and perhaps an icon: a standing, a count, "Answered by …".
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setIconName(const QString &name); // "" for none
    void setTokens(Token text, Token fill);
    void setLook(TextSize size, Weight weight);
    void setRadius(int radius); // round ends unless said otherwise
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSize() const;

    QString m_text;
    QString m_iconName;
    Token m_textToken = Token::Text2;
    Token m_fill = Token::Surface2;
    int m_radius = -1;
};

} // namespace atrium
