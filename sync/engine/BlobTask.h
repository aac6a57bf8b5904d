#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Fetches the bytes of one attachment into the cache.
class BlobTask : public Task {
    Q_OBJECT
public:
    struct Blob {
        Id accountId;
        Id blobId;
        QString name;
        QString type;
    };
    BlobTask(const TaskTools &tools, const Blob &blob, QObject *parent);
    void start() override;
    const Id &blobId() const { return m_blob.blobId; }

private:
    Blob m_blob;
};

} // namespace atrium
