#pragma once

#include "ui/onboarding/WizardSteps.h"

#include <QWidget>

namespace atrium {

class NavigationRow;

// The left column of the introduction: where one is, and the pages with a tick on those done. Those
// that have been reached can be gone back to.
class WizardList : public QWidget {
    Q_OBJECT
public:
    WizardList(const QString &workspace, const QString &person, const QList<WizardStep> &steps, const QString &note,
        QWidget *parent = nullptr);
    void setCurrent(qsizetype current, qsizetype reached);

Q_SIGNALS:
    void chosen(qsizetype step);

private:
    QList<WizardStep> m_steps;
    QList<NavigationRow *> m_rows;
};

} // namespace atrium
