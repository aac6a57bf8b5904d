#pragma once

#include "sync/store/Reader.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace atrium {

// Whom an official post asks, of those in its group: by department, place and role. Of each one must
// fit; where none is chosen, all do.
class AudienceDialog : public QDialog {
    Q_OBJECT
public:
    AudienceDialog(const Reader &reader, const MustRead &now, QWidget *parent); // deletes itself
    static QString roleText(const QString &role);

Q_SIGNALS:
    void chosen(const atrium::MustRead &audience); // all else of it is as it was

private:
    struct Choice {
        QString value;
        QCheckBox *box;
    };
    QList<Choice> add(QVBoxLayout *layout, const QString &heading, const QStringList &values, const QStringList &marked,
        bool roles = false);
    MustRead audience() const;

    MustRead m_now;
    QList<Choice> m_departments;
    QList<Choice> m_places;
    QList<Choice> m_roles;
};

} // namespace atrium
