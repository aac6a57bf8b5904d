#include "sync/outbox/UploadTask.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium {

UploadTask::UploadTask(const TaskTools &tools, const Store::Queued &item, QObject *parent)
    : Task(tools, parent)
    , m_sequence(item.sequence)
    , m_accountId(item.command.accountId)
    , m_file(item.command.files.first())
{
    // Where the post will be, so will its files.
    if (item.command.type == Type::ScheduledPost)
        m_accountId = item.command.properties.value("groupId"_L1).toString();
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
    tools().network.upload(url, *bytes, m_file.type, this, {}, [this](const Network::Answer &answer) {
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
