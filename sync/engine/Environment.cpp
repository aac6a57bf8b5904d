#include "sync/engine/Environment.h"

#include <QRandomGenerator>
#include <QTimer>

namespace atrium {

namespace {

class SystemTimer : public Timer {
public:
    SystemTimer()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto fire = std::exchange(m_fire, {}); // it may destroy us
            fire();
        });
    }
    void start(qint64 milliseconds, std::function<void()> fire) override
    {
        m_fire = std::move(fire);
        m_timer.start(std::chrono::milliseconds(milliseconds));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_fire;
};

} // namespace

QDateTime SystemEnvironment::now() const { return QDateTime::currentDateTimeUtc(); }

double SystemEnvironment::random() { return QRandomGenerator::global()->generateDouble(); }

std::unique_ptr<Timer> SystemEnvironment::timer() { return std::make_unique<SystemTimer>(); }

} // namespace atrium
