#pragma once

#include "sync/types/Types.h"

#include <QWidget>

class QProgressBar;

namespace atrium {

// A file of a post that waits: its name, its size, how much of it has been sent, and a way to send
// the post without it.
class UploadRow : public QWidget {
    Q_OBJECT
public:
    UploadRow(const Attachment &file, bool canBeLeftOut, QWidget *parent = nullptr);
    void setPart(double part); // sent, 0 to 1

Q_SIGNALS:
    void leaveOut();

private:
    QProgressBar *m_progress;
};

} // namespace atrium
