#pragma once

#include "sync/types/Types.h"

#include <QDialog>

class QTextEdit;

namespace atrium {

// What an edited post said before: each version, newest first, with when it was written and what
// was changed to it, words that came marked and words that went struck out. Plain text, as typed.
// Gone when it is closed.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(const Post &post, QWidget *parent);

private:
    void write(const Post &post);
    QTextEdit *m_text;
};

} // namespace atrium
