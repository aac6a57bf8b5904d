#pragma once

#include "sync/outbox/Command.h"

namespace atrium {

// What somebody is writing: a post, a reply, or the change of one. A value; it knows when it can
// be sent, and why not.
struct Draft {
    Id groupId;
    Id parentId; // empty: starts a thread
    QString kind = QStringLiteral("update");
    QString title;
    QString body;
    QStringList praised;
    QStringList options; // of a poll
    bool multiple = false;
    int openDays = 0; // of a poll; 0: for ever
    QHash<Id, QString> mentioned; // chosen while writing; those whose "@Name" is still there count
    Id mandateId; // it is said officially, with this one
    std::optional<MustRead> mustRead; // whom it asks to confirm it, while it is said officially
    Id supersedesId; // the official post that it replaces
    QList<Attachment> attachments; // of a post that is changed: those that stay
    QList<Command::File> files; // new ones; not in the JSON: a draft is words

    QJsonObject known = {}; // of a post that is changed: title and body when that began

    static constexpr int mostOptions = 12; // of a poll
    struct Limits {
        int title = 200;
        int body = 20'000;
        qsizetype files = 20;
    };

    bool isEmpty() const;
    void keepBelow(const Draft &begun); // the words of what had been begun where this one comes
    // Everything that a post of this kind needs is there, and no limit is passed.
    bool canBeSent(const Limits &limits) const;
    // What a person must change, in a sentence. Empty when there is nothing wrong, though something
    // may be missing still.
    QString problem(const Limits &limits) const;

    QStringList usedOptions() const; // of a poll: those with words in them
    QStringList topics() const; // "#words" in the body, lower case, each once
    QStringList mentions() const; // of `mentioned`, those whose "@Name" is in the body
    commands::NewPost toPost(const QDateTime &sentAt) const; // a poll's time runs from then
    Command toCommand(const QDateTime &now) const { return commands::createPost(toPost(now)); }
    QString toJson() const; // empty for an empty draft
    static Draft fromJson(const QString &json);
};

} // namespace atrium
