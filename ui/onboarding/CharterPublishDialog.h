#pragma once

#include "ui/onboarding/CharterDraft.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QTextEdit;

namespace atrium {

// What a draft changes, in every language, and by when people are asked to accept it. Only then is it
// published.
class CharterPublishDialog : public QDialog {
    Q_OBJECT
public:
    // `before`: what applies now.
    CharterPublishDialog(const CharterDraft &before, const CharterDraft &draft, QWidget *parent);

Q_SIGNALS:
    void confirmed(const QDateTime &acceptBy, bool mayPostpone); // invalid: whenever they come

private:
    void write();

    const CharterDraft m_before;
    const CharterDraft m_draft;
    QTextEdit *m_summary;
    QCheckBox *m_asks;
    QDateEdit *m_day;
    QCheckBox *m_postpone;
};

} // namespace atrium
