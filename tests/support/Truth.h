#pragma once

#include "sync/store/Reader.h"

#include <QMap>

#include <functional>

namespace atrium::test {

// One JMAP method as a member calls it: its arguments in, its answer out. An error is an answer with
// the name "error" under "@name".
using Asking = std::function<QJsonObject(const QString &method, const QJsonObject &arguments)>;

// Everything that a member may see on a server, fetched in full without any of the client core.
struct Truth {
    using Objects = QMap<Id, QJsonObject>;
    struct Table {
        QString state; // of the objects, or older than some of them
        Objects objects;
    };
    Id member, workspace;
    QMap<Id, QMap<Type, Table>> accounts; // those in the Session

    static Truth fetched(const QJsonObject &session, const Asking &ask);
    bool canSee(const Id &account) const { return accounts.contains(account); }
    Objects of(const Id &account, Type type) const { return accounts.value(account).value(type).objects; }
};

// What /changes says since a state, all of it.
struct Changed {
    bool cannotBeCalculated = false;
    QSet<Id> changed, destroyed;
};
Changed changesSince(const QString &state, const Id &account, Type type, const Asking &ask);

// What the screens of a member would show that is not so; empty: nothing. Everything that they may
// see is there, and nothing else.
QString difference(const Reader &reader, const Truth &truth);

} // namespace atrium::test
