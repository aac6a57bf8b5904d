#pragma once

#include <QWidget>

namespace atrium {

class IconLabel;
class PlainLabel;

// What became of an answer, and why: green when it was right, amber when it was not.
class AnswerNote : public QWidget {
    Q_OBJECT
public:
    explicit AnswerNote(QWidget *parent = nullptr);
    void show(bool right, const QString &title, const QString &why);
    bool isRight() const { return m_right; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_right = true;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_why;
};

} // namespace atrium
