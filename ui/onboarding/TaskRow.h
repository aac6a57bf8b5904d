#pragma once

#include <QAbstractButton>

namespace atrium {

class IconLabel;
class PlainLabel;

// A task of the first week: a tick or an open circle, and what to do. Pressed, it says how.
class TaskRow : public QAbstractButton {
    Q_OBJECT
public:
    TaskRow(const QString &task, const QString &title, QWidget *parent = nullptr);
    void setDone(bool done);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    IconLabel *m_mark;
    PlainLabel *m_text;
};

} // namespace atrium
