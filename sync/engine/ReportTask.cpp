#include "sync/engine/ReportTask.h"

using namespace Qt::StringLiterals;

namespace atrium {

ReportTask::ReportTask(const TaskTools &tools, const Id &groupId, const Id &postId, QObject *parent)
    : Task(tools, parent)
    , m_groupId(groupId)
    , m_postId(postId)
{
}

void ReportTask::start()
{
    jmap::Request request;
    const QString call
        = request.call(u"Acknowledgement/report"_s, { { u"accountId"_s, m_groupId }, { u"postId"_s, m_postId } });
    tools().channel->send(request, this, [this, call](const Channel::Answer &answer) {
        if (!answer)
            return fail(answer.error());
        const jmap::Response::Answer report = answer->answer(call);
        if (report.isRefusal() || report.errorType() == "notFound"_L1)
            return fail(TransportError::rejected(report.errorType(), tr("You cannot see who has confirmed this.")));
        if (report.isError())
            return fail(TransportError::server());
        m_report = report.arguments;
        finish();
    });
}

} // namespace atrium
