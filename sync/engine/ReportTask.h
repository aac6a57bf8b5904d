#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Asks who has confirmed that they have read an official post. The answer is kept nowhere: it is about
// other people, and old at once.
class ReportTask : public Task {
    Q_OBJECT
public:
    ReportTask(const TaskTools &tools, const Id &groupId, const Id &postId, QObject *parent);
    void start() override;
    const Id &postId() const { return m_postId; }
    const QJsonObject &report() const { return m_report; }

private:
    Id m_groupId;
    Id m_postId;
    QJsonObject m_report;
};

} // namespace atrium
