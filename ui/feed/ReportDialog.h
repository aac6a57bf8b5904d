#pragma once

#include "sync/outbox/Command.h"
#include "sync/store/Reader.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;

namespace atrium {

class Button;

// Asks what is wrong with a post, and says who will hear of it. Gone when it is closed.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const PostDetails &post, const Reader &reader, QWidget *parent);

Q_SIGNALS:
    void reported(atrium::commands::ReportReason reason, const QString &note);

private:
    void refresh();
    QButtonGroup *m_reasons;
    QPlainTextEdit *m_note;
    Button *m_send;
};

} // namespace atrium
