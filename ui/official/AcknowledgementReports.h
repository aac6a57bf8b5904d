#pragma once

#include "sync/store/Reader.h"
#include "ui/official/AcknowledgementReport.h"

#include <QHash>
#include <QObject>

namespace atrium {

class Client;

// What was last heard about who has confirmed which post; kept as long as the program runs. One for each
// workspace.
class AcknowledgementReports : public QObject {
    Q_OBJECT
public:
    static AcknowledgementReports &of(Client &client); // made on first use, dies with the client

    // Of the post as it is now; null when nothing was heard.
    const AcknowledgementReport *find(const Post &post) const;
    void fetch(const Post &post); // ready() or failed() follows
    // The same, once for each version of a post, and only while there is a connection.
    void fetchOnce(const Post &post);

Q_SIGNALS:
    void ready(const atrium::Id &postId);
    void failed(const atrium::Id &postId, const QString &reason);

private:
    explicit AcknowledgementReports(Client &client);

    Client &m_client;
    QHash<Id, AcknowledgementReport> m_reports;
    QHash<Id, QDateTime> m_fetched; // which version was asked for once
};

} // namespace atrium
