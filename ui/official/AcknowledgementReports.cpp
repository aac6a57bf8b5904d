#include "ui/official/AcknowledgementReports.h"

#include "sync/Client.h"

namespace atrium {

AcknowledgementReports &AcknowledgementReports::of(Client &client)
{
    auto *reports = client.findChild<AcknowledgementReports *>(Qt::FindDirectChildrenOnly);
    return reports ? *reports : *new AcknowledgementReports(client);
}

AcknowledgementReports::AcknowledgementReports(Client &client)
    : QObject(&client)
    , m_client(client)
{
    connect(&client, &Client::acknowledgementsReady, this, [this](const Id &postId, const QJsonObject &report) {
        m_reports.insert(postId, AcknowledgementReport::fromJson(report));
        Q_EMIT ready(postId);
    });
    connect(&client, &Client::acknowledgementsFailed, this, &AcknowledgementReports::failed);
}

const AcknowledgementReport *AcknowledgementReports::find(const Post &post) const
{
    const auto found = m_reports.constFind(post.id);
    return found != m_reports.cend() && post.seal && found->signedAt == post.seal->signedAt ? &*found : nullptr;
}

void AcknowledgementReports::fetch(const Post &post) { m_client.fetchAcknowledgements(post.accountId, post.id); }

void AcknowledgementReports::fetchOnce(const Post &post)
{
    const QDateTime version = post.seal.value_or(Seal()).signedAt;
    if (m_client.connectionState().connection != Connection::Live || m_fetched.value(post.id) == version)
        return;
    m_fetched.insert(post.id, version);
    fetch(post);
}

} // namespace atrium
