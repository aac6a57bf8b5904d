#pragma once

#include "ui/onboarding/ReadingPage.h"

namespace atrium {

// What one does here, and so which first steps are one's own. The directory's role stays as it is.
class RolePage : public ReadingPage {
    Q_OBJECT
public:
    RolePage(Client &client, const Charter &charter, QWidget *parent = nullptr);
    bool goesOnFrom(const QWidget *widget) const override;

    // Whose path a member follows: what they chose, else the directory's role, as far as it has one.
    static QString roleOf(const Enrolment &enrolment, const Member &member);
    static QStringList roles(); // that one can choose
    static QString titleOf(const QString &role);

private:
    void choose(const QString &role);
    void showTasks();

    const QHash<QString, QStringList> m_paths;
    QString m_role;
    QWidget *m_tasks;
};

} // namespace atrium
