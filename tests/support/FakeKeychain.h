#pragma once

#include "app/Keychain.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace atrium::test {

// The keychain of a test: works, until it is told what to say instead.
class FakeKeychain : public Keychain {
public:
    QHash<QString, QByteArray> entries;
    std::optional<Problem> problem; // with everything
    int failures = 0; // so many more answers fail
    int reads = 0;

    void read(const QString &entry, QObject *asker, const Answer &then) override
    {
        ++reads;
        QTimer::singleShot(0, asker, [this, entry, then] {
            if (const auto wrong = wrongNow())
                return then(std::unexpected(*wrong));
            entries.contains(entry) ? then(entries.value(entry)) : then(std::unexpected(Problem::NoEntry));
        });
    }
    void write(const QString &entry, const QByteArray &bytes, QObject *asker, const Answer &then) override
    {
        QTimer::singleShot(0, asker, [this, entry, bytes, then] {
            if (const auto wrong = wrongNow())
                return then(std::unexpected(*wrong));
            entries.insert(entry, bytes);
            then(QByteArray());
        });
    }
    void erase(const QString &entry) override
    {
        if (!problem)
            entries.remove(entry);
    }

private:
    std::optional<Problem> wrongNow() { return failures > 0 ? (--failures, Problem::Failing) : problem; }
};

} // namespace atrium::test
