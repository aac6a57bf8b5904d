#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

class QTextLayout;

namespace atrium {

// Text that is never taken for markup: every label that shows what somebody wrote is one of these.
// On one line it is cut with an ellipsis where room ends (the whole text becomes the tip); with
// setWordWrap(true) its lines are 1.5 high.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setLook(TextSize size, Weight weight = Weight::Regular, Token token = Token::Text);
    void setToken(Token token);
    // On one line: take as little room as there is, down to a letter or two.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineStep() const;
    QSizeF layOut(QTextLayout &layout, int width) const;

    Token m_token = Token::Text;
    bool m_elided = false;
};

} // namespace atrium
