#pragma once

#include "sync/types/Types.h"

namespace atrium {

// Who has confirmed an official post as it is now, and who has not (docs/protocol.md,
// Acknowledgement/report).
struct AcknowledgementReport {
    struct Department {
        QString name; // may be empty
        int audience = 0;
        int acknowledged = 0;
    };
    struct Person {
        Id memberId;
        QString name;
        QString department;
        QDateTime acknowledgedAt; // invalid: not yet
    };
    Id postId;
    QDateTime signedAt; // of the version that it is about
    int audience = 0;
    int acknowledged = 0;
    QList<Department> departments;
    QList<Person> people;

    static AcknowledgementReport fromJson(const QJsonObject &json);
    // RFC 4180 in UTF-8, with a mark at the beginning by which spreadsheets know that. What a spreadsheet
    // would take for a formula does not begin like one.
    QByteArray toCsv() const;
};

} // namespace atrium
