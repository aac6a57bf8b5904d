#pragma once

#include <QPushButton>

namespace atrium {

// One line of the left column: an icon (or a face), a name, perhaps a count.
class NavigationRow : public QPushButton {
    Q_OBJECT
public:
    explicit NavigationRow(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    void setPerson(const QString &id); // the initials of the text instead of the icon
    void setIconName(const QString &name);
    void setCount(int count); // unread: the name becomes strong
    void setFailed(bool failed); // something needs a look: icon and count in the failure colour
    void setOfficial(bool official); // the count is a pill in the official colour
    void setMuted(bool muted); // grey: nothing is heard of it
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe(); // for screen readers

    QString m_iconName;
    QString m_personId;
    int m_count = 0;
    bool m_failed = false;
    bool m_official = false;
    bool m_muted = false;
    bool m_current = false;
};

} // namespace atrium
