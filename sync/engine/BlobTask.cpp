#include "sync/engine/BlobTask.h"

using namespace Qt::StringLiterals;

namespace atrium {

BlobTask::BlobTask(const TaskTools &tools, const Blob &blob, QObject *parent)
    : Task(tools, parent)
    , m_blob(blob)
{
}

void BlobTask::start()
{
    const jmap::Session &session = tools().channel->session();
    const QUrl url = jmap::Session::expand(session.downloadUrl,
        { { u"accountId"_s, m_blob.accountId }, { u"blobId"_s, m_blob.blobId },
            { u"name"_s, m_blob.name.isEmpty() ? u"file"_s : m_blob.name }, { u"type"_s, m_blob.type } });
    tools().network.download(url, session.maxSizeUpload, this, {}, [this](const Network::Answer &answer) {
        if (!answer)
            return fail(answer.error());
        if (!tools().inbox.knows(m_blob.accountId)) // access ended while it came
            return fail(TransportError::rejected({}, tr("You can no longer see this.")));
        if (const auto stored = tools().store.putBlob(m_blob.accountId, m_blob.blobId, *answer); !stored)
            return fail(stored.error());
        finish();
    });
}

} // namespace atrium
