#pragma once

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

namespace atrium {

// A calm notice in the page: an icon, one or two sentences, perhaps something to do about it.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Attention, Failure, Success };
    explicit Banner(Kind kind = Kind::Info, QWidget *parent = nullptr);
    void setKind(Kind kind);
    void setText(const QString &text);
    QString text() const { return m_text->text(); }
    void setAction(const QString &text); // "" for none

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    PlainLabel *m_text;
    QuietButton *m_action;
};

} // namespace atrium
