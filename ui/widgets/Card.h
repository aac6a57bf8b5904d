#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace atrium {

// A white box with round corners and a thin line, which paints itself. What it holds keeps
// metrics::cardPadding away from its edge if its layout is made by the caller with defaultMargins().
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    // A 3 px coloured edge at the leading side, as official posts have it; nothing removes it.
    void setEdge(std::optional<Token> token);
    void setFill(Token token); // Surface unless said otherwise
    static QMargins defaultMargins();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Token> m_edge;
    Token m_fill = Token::Surface;
};

} // namespace atrium
