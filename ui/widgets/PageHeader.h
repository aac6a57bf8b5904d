#pragma once

#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

class QHBoxLayout;

namespace atrium {

// The top of a page, 56 high: perhaps a way back, the title, and at the end what the page offers.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setBackVisible(bool visible);
    void addWidget(QWidget *widget); // at the end

Q_SIGNALS:
    void back();

private:
    IconButton *m_back;
    PlainLabel *m_title;
    QHBoxLayout *m_layout;
};

} // namespace atrium
