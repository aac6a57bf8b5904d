#pragma once

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

namespace atrium {

// What a page shows instead of nothing: an icon, what this is, and what a person can do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void show(const QString &iconName, const QString &title, const QString &text, const QString &action = {});
    QString title() const { return m_title->text(); }

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QuietButton *m_action;
};

} // namespace atrium
