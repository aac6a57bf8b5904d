#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>

class QObject;

namespace atrium {

// The system's password store: an entry of bytes for each name. Asynchronous, UI thread.
class Keychain {
public:
    enum class Problem {
        NoEntry, // it answered. A locked one, too, may say so when nobody unlocks it
        Absent, // this system has none
        Denied, // the person, or the system, said no
        Failing, // locked, or out of order: perhaps only for a moment
    };
    using Answer = std::function<void(const std::expected<QByteArray, Problem> &)>;

    virtual ~Keychain() = default;
    // `then` is not called any more once `asker` is gone. Written: an answer without bytes.
    virtual void read(const QString &entry, QObject *asker, const Answer &then) = 0;
    virtual void write(const QString &entry, const QByteArray &bytes, QObject *asker, const Answer &then) = 0;
    virtual void erase(const QString &entry) = 0;

    static Keychain &system();
};

} // namespace atrium
