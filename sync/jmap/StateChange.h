#pragma once

#include "sync/store/Store.h"

#include <QJsonObject>

namespace atrium::jmap {

// A pushed StateChange (RFC 8620 section 7.1) with Atrium's inline changes (docs/protocol.md, "Push
// with what changed"), one entry for each account and type. Types unknown here are left out.
struct StateChange {
    struct Entry {
        ChangeSet::Key key;
        QString newState;
        QString oldState; // empty: a bare change, without what changed
        QJsonArray list;
        QStringList destroyed;
    };
    QList<Entry> entries;

    static StateChange parse(const QJsonObject &json);
};

} // namespace atrium::jmap
