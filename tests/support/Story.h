#pragma once

#include "Truth.h"

#include "sync/outbox/Command.h"
#include "sync/types/ConnectionState.h"

#include <QRandomGenerator>

#include <memory>

namespace atrium::test {

// One member at one computer, as a story moves them.
class Desk {
public:
    virtual ~Desk() = default;
    virtual Id member() const = 0;
    virtual const Reader *reader() const = 0; // nullptr: the program does not run, or was signed out
    virtual ConnectionState state() const = 0;
    virtual QString cachePath() const = 0;
    virtual QByteArray cacheKey() const = 0;
    virtual bool wasSignedOut() const = 0; // by the server: the cache was erased

    virtual bool submit(const Command &command) = 0; // true: what it was told is on the disk
    virtual void discard(qint64 sequence) = 0;
    virtual void start() = 0; // the program if need be, and connecting
    virtual void goOffline() = 0;
    virtual void sleep(QRandomGenerator &random) = 0; // the lid is closed; until the next of these
    virtual void kill() = 0; // the program ends at this very moment; start() goes on from the disk
    virtual void signIn() = 0; // anew, with an empty cache
    // All that came from the server since the last time this was asked.
    virtual QByteArray received() = 0;
};

// Where stories happen: a server with two groups that two members at their desks, and one who writes
// elsewhere, are in.
class StoryWorld {
public:
    virtual ~StoryWorld() = default;
    virtual QDateTime now() const = 0;
    virtual QJsonObject call(const Id &member, const QString &method, const QJsonObject &arguments) = 0;
    virtual QJsonObject session(const Id &member) = 0;
    virtual QDateTime laterTime(QRandomGenerator &random) const = 0; // for what is written now, to be sent later
    virtual void sendWhatIsDue(const Id &member) = 0;
    virtual void pass(qint64 milliseconds) = 0; // time, in which things happen
    virtual void goWrong(QRandomGenerator &random) = 0; // one of the faults that this world has
    virtual void calmDown() = 0; // nothing more goes wrong; until all is quiet
    virtual void shutOut(const Id &member) = 0; // deactivated, or their device revoked
    virtual void letIn(const Id &member) = 0;
    virtual QString problem() = 0; // with the server's own files
    virtual bool isPatient() const = 0; // something may still be on its way when all seems quiet

    Truth truth(const Id &member);

    Id elsewhere; // the owner of both groups
    QList<Id> groups;
    std::vector<std::unique_ptr<Desk>> desks;
};

using MakeWorld = std::function<std::unique_ptr<StoryWorld>(quint32 seed)>;
using Steps = QList<int>;

// Tells the story of a seed in a world of its own. Returns the first invariant of docs/reliability.md
// that does not hold, or nothing. Each step has its own chance, so that one can be left out and the
// others stay what they are.
QString problemOf(quint32 seed, const Steps &steps, const MakeWorld &makeWorld);

// The same as a test: the seeds are `usual` many, those that ATRIUM_SEEDS says, or the one in
// ATRIUM_SEED; ATRIUM_STEPS (3,9,40) tells only these steps of it. A story that fails is told again
// with ever fewer steps, at most so many times, as long as it still fails.
void storyData(int usual);
void tellStory(quint32 seed, int length, int retellings, const MakeWorld &makeWorld);

} // namespace atrium::test
