#include "server/http/EventSource.h"

#include "server/http/Problem.h"
#include "server/push/CurrentStates.h"

#include <drogon/HttpAppFramework.h>

#include <algorithm>
#include <charconv>

namespace atriumd {

namespace {

// Shorter than Drogon's idle timeout of 60 s, which would cut the connection.
constexpr int maxWait = 50; // seconds
constexpr int minWait = 5;

// Lets one coroutine wait for the first of several things. For one event loop; kept alive by
// those who may ring it.
class Bell : public std::enable_shared_from_this<Bell> {
public:
    enum class Reason { Changed, Timeout, Revoked };

    void ring(Reason reason)
    {
        if (m_reason)
            return;
        m_reason = reason;
        if (m_waiting)
            trantor::EventLoop::getEventLoopOfCurrentThread()->queueInLoop(
                [self = shared_from_this()] { self->m_waiting.resume(); });
    }
    bool await_ready() const { return m_reason.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    Reason await_resume() const { return *m_reason; }

private:
    std::optional<Reason> m_reason;
    std::coroutine_handle<> m_waiting;
};

struct Subscription {
    Hub &hub;
    Hub::Handle handle;
    ~Subscription() { hub.unsubscribe(handle); }
};

std::vector<std::string> split(const std::string &list)
{
    std::vector<std::string> items;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        items.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return items;
}

int waitFor(const std::string &ping)
{
    int seconds = 0;
    std::from_chars(ping.data(), ping.data() + ping.size(), seconds);
    return seconds <= 0 ? maxWait : std::clamp(seconds, minWait, maxWait);
}

drogon::HttpResponsePtr event(const std::string &text)
{
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setContentTypeCodeAndCustomString(drogon::CT_CUSTOM, std::string_view("text/event-stream"));
    response->addHeader("Cache-Control", "no-store");
    response->setBody("retry: 500\n" + text + "\n");
    return response;
}

std::string pingEvent(const std::string &id, int seconds)
{
    return "event: ping\nid: " + id + "\ndata: {\"interval\":" + std::to_string(seconds) + "}\n";
}

} // namespace

EventSource::EventSource(Services &services)
    : m_services(services)
{
}

void EventSource::addRoutes()
{
    drogon::app().registerHandler("/jmap/eventsource",
        [this](drogon::HttpRequestPtr request) { return listen(std::move(request)); }, { drogon::Get });
}

drogon::Task<drogon::HttpResponsePtr> EventSource::listen(drogon::HttpRequestPtr request)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    if (m_services.stopping)
        co_return unavailable();
    const std::string &asked = request->getParameter("types");
    const std::vector<std::string> types = asked.empty() || asked == "*" ? std::vector<std::string>() : split(asked);
    const int seconds = waitFor(request->getParameter("ping"));

    auto *loop = trantor::EventLoop::getEventLoopOfCurrentThread();
    const auto bell = std::make_shared<Bell>();
    const auto send = [bell](const Hub::Text &) {
        bell->ring(Bell::Reason::Changed);
        return true;
    };
    // Anything but a revoked token is a reason to come back, which a ping is enough for.
    const auto close = [bell](Hub::Closing why) {
        bell->ring(why == Hub::Closing::Revoked ? Bell::Reason::Revoked : Bell::Reason::Timeout);
    };
    const Subscription subscription { m_services.hub,
        m_services.hub.subscribe(
            { identity->caller.memberId, identity->caller.deviceId, identity->role, loop, send, close }) };
    m_services.hub.enablePush(subscription.handle, { types, false });
    const auto accounts = co_await m_services.dispatcher.accounts(identity->caller);
    if (!accounts)
        co_return unavailable();
    m_services.hub.setAccounts(subscription.handle, *accounts);
    // Whoever was signed out before the hub knew of this connection is noticed here.
    if (!co_await m_services.identify(request))
        co_return unauthorized();

    auto current = co_await currentStates(m_services.store, *accounts, types);
    if (!current)
        co_return unavailable();
    const std::string &lastId = request->getHeader("last-event-id");
    // Somebody new learns at once that the stream works and where everything stands.
    if (lastId.empty() && request->getParameter("closeafter") != "state")
        co_return event(pingEvent(current->token, seconds));
    if (lastId.empty() || lastId == current->token) {
        loop->runAfter(seconds, [weak = std::weak_ptr(bell)] {
            if (const auto waiting = weak.lock())
                waiting->ring(Bell::Reason::Timeout);
        });
        const auto reason = co_await *bell;
        if (reason == Bell::Reason::Revoked)
            co_return unauthorized();
        if (reason == Bell::Reason::Timeout)
            co_return event(pingEvent(current->token, seconds));
        const auto now = co_await m_services.dispatcher.accounts(identity->caller);
        if (!now)
            co_return unavailable();
        current = co_await currentStates(m_services.store, *now, types);
        if (!current)
            co_return unavailable();
    }
    co_return event(
        "event: state\nid: " + current->token + "\ndata: " + bareStateChange(current->states).text() + "\n");
}

} // namespace atriumd
