#include "sync/outbox/UploadTask.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium {

UploadTask::UploadTask(const TaskTools &tools, const Store::Queued &item, QObject *parent)
    : Task(tools, parent)
    , m_sequence(item.sequence)
    , m_accountId(item.filesAccount)
    , m_file(item.command.files.first())
{
}

void UploadTask::start()
{
    const jmap::Session &session = tools().channel->session();
    const auto bytes = tools().store.file(m_file.localId);
    if (!bytes)
        return refuse(tr("An attachment is missing. Please attach it again."));
    if (bytes->size() > session.maxSizeUpload)
        return refuse(tr("An attachment is larger than the server takes (%1).")
                .arg(QLocale().formattedDataSize(session.maxSizeUpload)));

    const QUrl url = jmap::Session::expand(session.uploadUrl, { { u"accountId"_s, m_accountId } });
    const auto progress = [this](qint64 sent, qint64 total) { Q_EMIT progressed(sent, total); };
    tools().network.upload(url, *bytes, m_file.type, this, progress, [this](const Network::Answer &answer) {
        if (!answer && answer.error().kind == TransportError::Kind::Rejected)
            return refuse(answer.error().message);
        if (!answer)
            return fail(answer.error());
        const Id blobId = QJsonDocument::fromJson(*answer).object().value("blobId"_L1).toString();
        if (blobId.isEmpty())
            return fail(TransportError::notJmap());
        if (const auto stored = tools().store.uploaded(m_file.localId, blobId); !stored)
            return fail(stored.error());
        finish();
    });
}

// Only this command fails; the outbox goes on.
void UploadTask::refuse(const QString &reason)
{
    if (const auto stored = tools().store.markFailed(m_sequence, reason); !stored)
        return fail(stored.error());
    finish();
}

} // namespace atrium
