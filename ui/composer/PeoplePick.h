#pragma once

#include "sync/types/Types.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace atrium {

// Chooses people by name: to whom a thank-you goes.
class PeoplePick : public QWidget {
    Q_OBJECT
public:
    using FindPeople = std::function<QList<Member>(const QString &prefix)>;
    using NameOf = std::function<QString(const Id &id)>;
    PeoplePick(FindPeople findPeople, NameOf nameOf, QWidget *parent = nullptr);
    QStringList people() const { return m_people; }
    void set(const QStringList &people);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void offer(const QString &typed);

    FindPeople m_findPeople;
    NameOf m_nameOf;
    QStringList m_people;
    QWidget *m_chips;
    QLineEdit *m_field;
};

} // namespace atrium
