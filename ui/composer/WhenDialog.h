#pragma once

#include <QDialog>

class QDateEdit;
class QTimeEdit;

namespace atrium {

class Button;
class PlainLabel;

// Asks for the day and the time when a post goes out: from a few minutes ahead to a year.
class WhenDialog : public QDialog {
    Q_OBJECT
public:
    WhenDialog(const QDateTime &proposed, QWidget *parent); // deletes itself
    QDateTime when() const; // local

Q_SIGNALS:
    void chosen(const QDateTime &when);

private:
    void refresh();

    QDateEdit *m_day;
    QTimeEdit *m_time;
    PlainLabel *m_words;
    Button *m_schedule;
};

} // namespace atrium
