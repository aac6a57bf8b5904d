#include "server/http/Server.h"

#include "server/auth/Log.h"
#include "server/http/Api.h"
#include "server/http/Blobs.h"
#include "server/http/EventSource.h"
#include "server/http/ListenAddress.h"
#include "server/http/Problem.h"
#include "server/http/TlsFront.h"
#include "server/http/WebSocketEndpoint.h"
#include "server/jmap/Scheduler.h"
#include "server/types/Workspace.h"

#include <drogon/HttpAppFramework.h>
#include <trantor/net/Channel.h>

#include <csignal>
#include <cstring>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace atriumd {

namespace {

constexpr double requestPatience = 10; // seconds for what is running
constexpr double socketPatience = 2; // seconds for clients to close their side
constexpr double lookEvery = 0.02;

// SIGTERM and SIGINT as something to read, so that they are handled on the main loop and not in
// the middle of anything. Made before other threads are, which inherit the mask.
class StopSignals {
public:
    StopSignals()
    {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
        m_file = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    StopSignals(const StopSignals &) = delete;
    ~StopSignals()
    {
        if (m_channel) {
            m_channel->disableAll();
            m_channel->remove();
        }
        ::close(m_file);
    }

    void watch(trantor::EventLoop *loop, std::function<void()> stop)
    {
        m_channel = std::make_unique<trantor::Channel>(loop, m_file);
        m_channel->setReadCallback([this, stop = std::move(stop)] {
            signalfd_siginfo information;
            if (::read(m_file, &information, sizeof information) == sizeof information)
                stop();
        });
        m_channel->enableReading();
    }

private:
    int m_file = -1;
    std::unique_ptr<trantor::Channel> m_channel;
};

// Runs on the main loop, step by step, and ends with the framework's quit().
class GracefulStop {
public:
    GracefulStop(Services &services, TlsFront *front)
        : m_services(services)
        , m_front(front)
    {
    }

    void begin()
    {
        if (m_services.stopping.exchange(true))
            return;
        log(LogLevel::Info, "stopping");
        if (m_front)
            m_front->stopListening();
        waitFor(
            requestPatience, [this] { return m_services.requests.idle() && m_services.uploads.idle(); },
            [this] {
                m_services.hub.closeAll();
                waitFor(
                    socketPatience, [this] { return m_services.working == 0 && m_services.sockets == 0; },
                    [] { drogon::app().quit(); });
            });
    }

private:
    void waitFor(double seconds, std::function<bool()> condition, std::function<void()> then)
    {
        if (seconds <= 0 || condition()) {
            then();
            return;
        }
        drogon::app().getLoop()->runAfter(
            lookEvery, [this, seconds, condition = std::move(condition), then = std::move(then)] {
                waitFor(seconds - lookEvery, condition, then);
            });
    }

    Services &m_services;
    TlsFront *const m_front; // null: there is none
};

Result<> checkSecurity(const ServerOptions &options, const ListenAddress &address)
{
    if (options.certificate.empty() != options.key.empty())
        return failure("badCertificate", "Give both --certificate and --key, or neither.");
    if (options.certificate.empty() && !address.isLoopback())
        return failure("tlsNeeded",
            "Without a certificate atriumd listens on this machine only. Give --certificate and --key, or listen on "
            "127.0.0.1 behind a proxy that does TLS.");
    return {};
}

std::unexpected<Error> noWorkspace(const std::filesystem::path &directory)
{
    return failure("noWorkspace",
        "There is no workspace in " + directory.string() + " yet. Make one with: atriumd init --data "
            + directory.string());
}

// 5,000 members are more connections than most systems allow a process at first.
void allowManyFiles()
{
    rlimit files {};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

// What came in when a server was killed: large bodies that Drogon keeps there, and blobs.
void removeUnfinishedUploads(const std::filesystem::path &directory)
{
    std::error_code ignored;
    for (std::filesystem::recursive_directory_iterator entry(directory, ignored), end; entry != end;
        entry.increment(ignored)) {
        if (entry->is_regular_file(ignored))
            std::filesystem::remove(entry->path(), ignored);
    }
}

void configure(const ServerOptions &options, const ListenAddress &address)
{
    const bool tls = !options.certificate.empty();
    auto &app = drogon::app();
    app.disableSigtermHandling();
    app.setThreadNum(static_cast<std::size_t>(options.threads));
    app.enableServerHeader(false);
    app.enableReusePort(); // ReservedAddress has looked whether the port is free
    app.addListener(address.ip, address.port);
    app.setUploadPath(std::filesystem::absolute(BlobStore::incoming(options.dataDirectory)).string());
    // Drogon serves files of its document root; under a file that is no directory there are none.
    app.setDocumentRoot("/dev/null");
    app.setImplicitPageEnable(false);
    app.enableBrotli(true);
    app.setClientMaxBodySize(limits::maxSizeUpload);
    app.setClientMaxMemoryBodySize(256 * 1024); // larger ones go through a file
    app.setClientMaxWebSocketMessageSize(limits::maxSizeRequest);
    app.setCustomErrorHandler([](drogon::HttpStatusCode code) {
        return problem(code, code == drogon::k405MethodNotAllowed ? "Method not allowed" : "Not possible",
            "This is not something that the server does.");
    });
    app.setCustom404Page(problem(404, "Not found", "There is nothing at this address."), false);
    app.setExceptionHandler([](const std::exception &exception, const drogon::HttpRequestPtr &request,
                                std::function<void(const drogon::HttpResponsePtr &)> &&answer) {
        log(LogLevel::Error, "a request failed", { { "path", request->path() }, { "reason", exception.what() } });
        answer(problem(500, "Internal server error", "Something went wrong in the server."));
    });
    // Drogon would answer OPTIONS by itself and allow every origin.
    app.registerSyncAdvice([](const drogon::HttpRequestPtr &request) {
        return request->method() == drogon::Options
            ? problem(405, "Method not allowed", "This is not something that the server does.")
            : nullptr;
    });
    app.registerPreSendingAdvice([tls](const drogon::HttpRequestPtr &, const drogon::HttpResponsePtr &response) {
        response->addHeader("X-Content-Type-Options", "nosniff");
        if (tls)
            response->addHeader("Strict-Transport-Security", "max-age=31536000");
    });
}

// Calls `ready` when every event loop listens: each starts to in its own time.
void announce(int threads, std::function<void()> ready)
{
    drogon::app().registerBeginningAdvice([threads, ready = std::move(ready)] {
        drogon::app().getLoop()->queueInLoop([threads, ready] {
            auto left = std::make_shared<std::atomic<int>>(threads);
            for (int i = 0; i < threads; ++i) {
                drogon::app().getIOLoop(static_cast<std::size_t>(i))->queueInLoop([left, ready] {
                    if (--*left == 0)
                        ready();
                });
            }
        });
    });
}

} // namespace

Result<> serve(const ServerOptions &options, std::function<void(const std::string &url)> ready)
{
    StopSignals signals;
    allowManyFiles();
    ::mallopt(M_ARENA_MAX, 2); // an arena for each thread would cost memory that is not needed
    adoptFrameworkLog();

    const auto wanted = ListenAddress::parse(options.listen);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (auto secure = checkSecurity(options, *wanted); !secure)
        return secure;
    auto outer = ReservedAddress::reserve(*wanted);
    if (!outer)
        return std::unexpected(outer.error());
    const bool tls = !options.certificate.empty();
    const std::string url = outer->address().url(tls);
    std::unique_ptr<TlsFront> front;
    std::optional<ReservedAddress> inner; // where Drogon is, when it stands behind TLS
    if (tls) {
        auto made = TlsFront::create(options.certificate, options.key, options.threads);
        if (!made)
            return std::unexpected(made.error());
        front = std::move(*made);
        auto free = ReservedAddress::reserve({ "127.0.0.1", 0 });
        if (!free)
            return std::unexpected(free.error());
        inner.emplace(std::move(*free));
    }

    if (std::error_code ignored; !std::filesystem::exists(options.dataDirectory / "atrium.db", ignored))
        return noWorkspace(options.dataDirectory);
    auto store = Store::open(options.dataDirectory);
    if (!store)
        return std::unexpected(store.error());
    const auto name = (*store)->readNow<std::string>([&options](ReadTransaction &transaction) -> Result<std::string> {
        if (!Workspace::id(transaction))
            return noWorkspace(options.dataDirectory);
        return Workspace::name(transaction);
    });
    if (!name)
        return std::unexpected(name.error());

    const auto environment = Environment::system();
    BlobStore blobs(options.dataDirectory);
    Hub hub;
    Authenticator authenticator(**store, environment, std::chrono::steady_clock::now);
    Dispatcher dispatcher(**store, environment);
    auto *const mainLoop = drogon::app().getLoop();
    Scheduler scheduler(**store, environment, [mainLoop](double seconds, std::function<void()> function) {
        mainLoop->runAfter(seconds, std::move(function));
    });
    (*store)->onCommit([&authenticator, &hub, &scheduler, mainLoop](std::vector<Change> changes) {
        authenticator.forget(changes);
        hub.publish(changes);
        if (Scheduler::concerns(changes))
            mainLoop->queueInLoop([&scheduler] { scheduler.look(); });
    });
    PeerAddresses peers;
    Services services { **store, blobs, dispatcher, authenticator, hub, *name, peers, tls, options.publicUrl,
        options.allowedOrigins, options.trustedProxies };

    removeUnfinishedUploads(BlobStore::incoming(options.dataDirectory));
    configure(options, inner ? inner->address() : outer->address());
    Api api(services);
    api.addRoutes();
    Blobs blobRoutes(services);
    blobRoutes.addRoutes();
    EventSource events(services);
    events.addRoutes();
    WebSocketEndpoint::addRoutes(services);

    GracefulStop stop(services, front.get());
    signals.watch(drogon::app().getLoop(), [&stop] { stop.begin(); });
    mainLoop->queueInLoop([&scheduler] { scheduler.look(); });
    mainLoop->runEvery(EndlessMessages::lookEvery, [&services] { services.endlessMessages.look(); });
    announce(options.threads, [&] {
        (inner ? inner->address() : outer->address()).sendAtOnce();
        if (front)
            front->listen(std::move(*outer), inner->address().port, peers);
        ready(url);
    });
    drogon::app().run();
    front.reset();
    if (services.working != 0) {
        // A handler hangs, and would come back to what is gone. What was acknowledged is durable.
        log(LogLevel::Error, "stopped without waiting for everything");
        std::_Exit(0);
    }
    log(LogLevel::Info, "stopped");
    return {};
}

} // namespace atriumd
