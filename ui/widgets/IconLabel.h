#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace atrium {

// One icon, in a colour that follows the theme. It only accompanies text: screen readers skip it.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(
        const QString &iconName, Token token = Token::Text2, int size = metrics::icon, QWidget *parent = nullptr);
    void setIcon(const QString &iconName, Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Token m_token;
};

} // namespace atrium
