#pragma once

#include "sync/types/Types.h"

#include <QJsonObject>

namespace atrium {

struct CharterEntry;

// A charter that is being written: a value, with the texts and paths of docs/protocol.md as they were
// typed. It knows what may be sent and why not.
struct CharterDraft {
    QJsonObject texts; // by language
    QJsonObject paths; // by role
    int basedOn = 0; // the version that it began from

    static CharterDraft of(const std::optional<Charter> &charter);
    static CharterDraft fromJson(const QString &json);
    QString toJson() const;

    // Texts and paths without what nobody filled in: what is sent.
    QJsonObject properties() const;
    Charter charter() const; // as it will be read
    bool saysWhat(const CharterDraft &other) const; // `other` may be what became of this one

    QJsonValue value(const CharterEntry &entry, const QString &language) const; // no language: of the paths
    void setValue(const CharterEntry &entry, const QString &language, const QJsonValue &value);
    bool isEmpty(const CharterEntry &entry, const QString &language) const;

    struct Problem {
        QString language; // empty: in every one
        QString part;
        QString what; // a sentence
    };
    QList<Problem> problems() const;
};

} // namespace atrium
