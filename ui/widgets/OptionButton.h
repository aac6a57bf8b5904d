#pragma once

#include <QAbstractButton>

namespace atrium {

// One of a few answers that needs a sentence to be understood: an icon, a title, and what it means.
// Put into an exclusive QButtonGroup, they are a choice; the arrow keys go between them.
class OptionButton : public QAbstractButton {
    Q_OBJECT
public:
    OptionButton(const QString &iconName, const QString &title, const QString &meaning, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_meaning;
};

} // namespace atrium
