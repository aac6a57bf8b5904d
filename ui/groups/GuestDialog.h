#pragma once

#include "sync/types/Types.h"

#include <QDialog>

#include <optional>

class QButtonGroup;

namespace atrium {

// How far back a guest sees into a group: asked before they are added, and to change it. Gone when it is
// closed.
class GuestDialog : public QDialog {
    Q_OBJECT
public:
    // `membership`: as it is now; nothing: they are added. `note`: what else whoever adds them should know.
    GuestDialog(const Member &guest, const std::optional<Membership> &membership, const QString &note, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDateTime &historyFrom); // invalid: everything

private:
    QButtonGroup *m_choices;
    QList<QDateTime> m_moments; // by the choices' ids
};

} // namespace atrium
