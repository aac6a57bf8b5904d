#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Uploads the next file of a command that waits for it.
class UploadTask : public Task {
    Q_OBJECT
public:
    UploadTask(const TaskTools &tools, const Store::Queued &item, QObject *parent);
    void start() override;
    const Id &localId() const { return m_file.localId; }
    qint64 sequence() const { return m_sequence; } // of the command

Q_SIGNALS:
    void progressed(qint64 sent, qint64 total); // bytes

private:
    void refuse(const QString &reason);

    qint64 m_sequence;
    Id m_accountId;
    Command::File m_file;
};

} // namespace atrium
