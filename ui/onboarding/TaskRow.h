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

// How much of something is done, as a line. The words beside it say the same.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(double part); // 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

} // namespace atrium
