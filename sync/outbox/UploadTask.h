#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Uploads the next file of a command that waits for it.
class UploadTask : public Task {
    Q_OBJECT
public:
    UploadTask(const TaskTools &tools, const Store::Queued &item, QObject *parent);
    void start() override;

private:
    void refuse(const QString &reason);

    qint64 m_sequence;
    Id m_accountId;
    Command::File m_file;
};

} // namespace atrium
