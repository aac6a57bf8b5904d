#include "FakeEnvironment.h"

namespace atrium::test {

class FakeEnvironment::FakeTimer : public Timer {
public:
    explicit FakeTimer(FakeEnvironment &world)
        : m_world(world)
    {
    }
    ~FakeTimer() override { m_world.m_due.remove(this); }
    void start(qint64 milliseconds, std::function<void()> fire) override
    {
        m_world.m_due.insert(this, { m_world.m_now.addMSecs(milliseconds), std::move(fire) });
    }
    void stop() override { m_world.m_due.remove(this); }
    bool isActive() const override { return m_world.m_due.contains(this); }

private:
    FakeEnvironment &m_world;
};

class FakeEnvironment::View : public Environment {
public:
    explicit View(FakeEnvironment &world)
        : m_world(world)
    {
    }
    QDateTime now() const override { return m_world.m_now; }
    double random() override { return m_world.m_random.generateDouble(); }
    std::unique_ptr<Timer> timer() override { return std::make_unique<FakeTimer>(m_world); }

private:
    FakeEnvironment &m_world;
};

std::unique_ptr<Environment> FakeEnvironment::environment() { return std::make_unique<View>(*this); }

void FakeEnvironment::jump(qint64 milliseconds)
{
    m_now = m_now.addMSecs(milliseconds);
    for (Due &due : m_due)
        due.at = due.at.addMSecs(milliseconds);
}

bool FakeEnvironment::step(qint64 &milliseconds)
{
    auto next = m_due.end();
    for (auto it = m_due.begin(); it != m_due.end(); ++it) {
        if (next == m_due.end() || it->at < next->at)
            next = it;
    }
    if (next == m_due.end() || m_now.msecsTo(next->at) > milliseconds) {
        m_now = m_now.addMSecs(milliseconds);
        milliseconds = 0;
        return false;
    }
    if (next->at > m_now) {
        milliseconds -= m_now.msecsTo(next->at);
        m_now = next->at;
    }
    const Due due = *next;
    m_due.erase(next);
    due.fire();
    return true;
}

} // namespace atrium::test
