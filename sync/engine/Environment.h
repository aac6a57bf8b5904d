#pragma once

#include <QDateTime>

#include <functional>
#include <memory>

namespace atrium {

// Calls back once, after a while. Stops when destroyed. `fire` may start or destroy the timer.
class Timer {
public:
    virtual ~Timer() = default;
    virtual void start(qint64 milliseconds, std::function<void()> fire) = 0; // again: replaces
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

// The clock and the random source of the engine and the outbox, so that tests have their own.
class Environment {
public:
    virtual ~Environment() = default;
    virtual QDateTime now() const = 0; // UTC
    virtual double random() = 0; // 0 to 1, 1 excluded
    virtual std::unique_ptr<Timer> timer() = 0;
};

// The real one. Its timers fire in the thread that made them.
class SystemEnvironment : public Environment {
public:
    QDateTime now() const override;
    double random() override;
    std::unique_ptr<Timer> timer() override;
};

} // namespace atrium
