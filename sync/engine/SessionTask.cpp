#include "sync/engine/SessionTask.h"

#include <QJsonDocument>

namespace atrium {

void SessionTask::start()
{
    tools().network.fetchSession(this, [this](const Network::Answer &answer) {
        if (!answer)
            return fail(answer.error());
        const QJsonDocument document = QJsonDocument::fromJson(*answer);
        if (!document.isObject())
            return fail(TransportError::notJmap());
        const auto session = jmap::Session::parse(document.object(), tools().network.server());
        if (!session)
            return fail(session.error());
        m_session = *session;
        if (const auto stored = tools().inbox.setAccounts(session->info); !stored)
            return fail(stored.error());
        finish();
    });
}

} // namespace atrium
