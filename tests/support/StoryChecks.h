#pragma once

#include "Story.h"

namespace atrium::test {

// What is known of one member's life at their desk, and whether the invariants hold for it. Each
// check begins with the number that the invariant has in docs/reliability.md, and says what is wrong.
class Life {
public:
    static inline const QString marker = QStringLiteral("Wagtail"); // in everything that is written

    Life(Desk &at, StoryWorld &in)
        : desk(at)
        , world(in)
    {
    }
    Desk &desk;
    StoryWorld &world;
    bool isOut = false; // deactivated, or the device revoked

    Truth truth() const { return world.truth(desk.member()); }

    // -- what happened
    void submitted(const Command &command, bool durable);
    void unsentMayBeLost(); // the device is revoked: what waits goes with it
    void accessEnded(const Id &group);
    void writtenElsewhere(const Id &group, const QString &body);
    void remember(const Id &account); // how the account is now, for changesLeadToNow()

    // -- 1 and 2
    QString onceOnTheServer() const;
    // Afterwards what has failed is discarded, so that the cache can be compared.
    QString waitsOrSaysWhy();
    // -- 3: what the screens show
    QString equalsTheServer() const;
    // -- 5
    QString changesLeadToNow();
    // -- 6
    QString nothingAfterAccessEnded();
    QString erased() const;
    // -- 4, 7 and 8, of the files of a program that does not run; 3 and 6, too, of what lies in them
    // when all is `settled`.
    QString onDisk(bool settled) const;

private:
    struct Written {
        QString token;
        bool durable; // it was told to be
        bool mayBeGone; // destroyed with what it was in, or with the cache
    };
    struct Memory {
        Id account;
        QMap<Type, Truth::Table> tables;
    };
    QJsonObject call(const QString &method, const QJsonObject &arguments) const
    {
        return world.call(desk.member(), method, arguments);
    }
    QList<Written> m_written;
    QList<Memory> m_memories;
    QSet<Id> m_without; // groups that access ended to
    QStringList m_hidden; // what was written in them since
};

} // namespace atrium::test
