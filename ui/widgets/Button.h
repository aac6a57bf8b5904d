#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace atrium {

// The one button, in three kinds: Primary (the thing to do here; at most one in sight), Quiet (a
// line around it) and Flat (text and icon only, until the pointer is over it).
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Quiet, Flat };
    explicit Button(Kind kind, const QString &text, QWidget *parent = nullptr);
    void setKind(Kind kind); // an answer that is chosen, for instance
    void setIconName(const QString &name); // of resources/icons, in the colour of the text
    void setIconAtEnd(bool atEnd); // it says where the button leads
    void setTextToken(Token token); // for what is not the usual: danger, a chosen reaction
    void setFillToken(Token token); // Primary only: the official colour, for instance
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token textToken() const;

    Kind m_kind;
    QString m_iconName;
    bool m_iconAtEnd = false;
    std::optional<Token> m_text;
    Token m_fill = Token::Accent;
};

} // namespace atrium
