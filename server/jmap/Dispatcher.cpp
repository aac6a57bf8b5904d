#include "server/jmap/Dispatcher.h"

#include "server/jmap/Limits.h"
#include "server/jmap/MethodTable.h"
#include "server/jmap/Session.h"
#include "server/types/Objects.h"
#include "server/types/Workspace.h"

#include <mutex>

namespace atriumd {

using nlohmann::json;

struct Dispatcher::Private {
    Store &store;
    const Environment environment;

    std::mutex mutex;
    std::string workspaceId; // once it is known it stays

    std::string findWorkspace(ReadTransaction &transaction);
    drogon::Task<Result<>> run(Exchange &exchange, const Caller &caller, std::string &sessionState);
    std::size_t runReads(ReadTransaction &transaction, Exchange &exchange, const Actor &actor, std::size_t next);
    template <typename Transaction>
    void runOne(Transaction &transaction, Exchange &exchange, const Actor &actor, const Method &method,
        const Invocation &invocation);
};

namespace {

Reply toReply(const RequestError &error, bool viaWebSocket, const json &requestId)
{
    auto body = error.toJson();
    if (viaWebSocket) {
        body["@type"] = "RequestError";
        body["requestId"] = requestId;
    }
    return { error.status, toText(body), {} };
}

RequestError toRequestError(const Error &error)
{
    if (error.code == "forbidden")
        return { "about:blank", 403, error.message };
    return { "about:blank", error.code == "diskFull" ? 507 : 500, "The server could not do this: " + error.message };
}

// Whether a method can be run with others that only read. Unknown ones are answered on the way.
bool onlyReads(const Exchange &exchange, std::size_t index)
{
    const auto *method = findMethod(exchange.request, exchange.request.calls[index].name);
    return !method || !method->writes();
}

std::size_t answered(const Exchange &exchange)
{
    std::size_t size = 0;
    for (const auto &response : exchange.responses)
        size += response.arguments.readySize();
    return size;
}

// Whether it is the store's affair, and may be over the next time.
bool isUnavailable(const Error &error)
{
    return error.code == "diskFull" || error.code == "io" || error.code == "unwritable" || error.code == "locked";
}

void addError(Exchange &exchange, const Invocation &invocation, const MethodError &error)
{
    exchange.responses.push_back({ "error", error.toJson(), invocation.callId });
}

} // namespace

Dispatcher::Dispatcher(Store &store, Environment environment)
    : d(new Private { store, std::move(environment), {}, {} })
{
}

Dispatcher::~Dispatcher() = default;

drogon::Task<Reply> Dispatcher::handle(std::string request, Caller caller, bool viaWebSocket)
{
    if (request.size() > std::size_t(limits::maxSizeRequest))
        co_return toReply({ "limit", 400, "The request is too large.", "maxSizeRequest" }, viaWebSocket, nullptr);
    auto parsed = parseJson(request);
    if (!parsed)
        co_return toReply(parsed.error(), viaWebSocket, nullptr);
    json requestId;
    if (viaWebSocket && parsed->is_object() && parsed->contains("id") && (*parsed)["id"].is_string())
        requestId = (*parsed)["id"];
    auto read = readRequest(std::move(*parsed));
    if (!read)
        co_return toReply(read.error(), viaWebSocket, requestId);

    Exchange exchange { std::move(*read), {} };
    std::string sessionState;
    if (const auto done = co_await d->run(exchange, caller, sessionState); !done)
        co_return toReply(toRequestError(done.error()), viaWebSocket, requestId);
    json envelope = json::object();
    if (viaWebSocket) {
        envelope["@type"] = "Response";
        if (!requestId.is_null())
            envelope["requestId"] = requestId;
    }
    co_return Reply { 200, exchange.toText(sessionState, envelope), sessionState };
}

// Calls that only read and follow each other share one view of the store; each that writes is a
// transaction of its own. Who asks is looked up once in each.
drogon::Task<Result<>> Dispatcher::Private::run(Exchange &exchange, const Caller &caller, std::string &sessionState)
{
    const auto &calls = exchange.request.calls;
    const auto actorIn = [&](ReadTransaction &transaction) {
        return loadActor(transaction, findWorkspace(transaction), caller.memberId);
    };
    const auto inactive = failure("forbidden", "This member cannot use the workspace any more.");
    std::size_t next = 0;
    do {
        if (next == calls.size() || onlyReads(exchange, next)) {
            const auto state
                = co_await store.read<std::string>([&](ReadTransaction &transaction) -> Result<std::string> {
                      const auto actor = actorIn(transaction);
                      if (!actor)
                          return inactive;
                      next = runReads(transaction, exchange, *actor, next);
                      return atriumd::sessionState(transaction, findWorkspace(transaction), caller.memberId);
                  });
            if (!state)
                co_return std::unexpected(state.error());
            sessionState = *state;
            continue;
        }
        const auto &invocation = calls[next++];
        const auto before = exchange.responses.size();
        const auto createdIds = exchange.request.createdIds;
        const auto state = co_await store.write<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
            const auto actor = actorIn(transaction);
            if (!actor)
                return inactive;
            try {
                runOne(transaction, exchange, *actor, *findMethod(exchange.request, invocation.name), invocation);
            } catch (const StoreFailure &) {
                throw;
            } catch (const std::exception &error) {
                return failure("serverFail", error.what());
            }
            return atriumd::sessionState(transaction, findWorkspace(transaction), caller.memberId);
        });
        if (state) {
            sessionState = *state;
        } else if (state.error().code == "forbidden") {
            co_return std::unexpected(state.error());
        } else { // nothing of it was saved
            exchange.responses.erase(exchange.responses.begin() + std::ptrdiff_t(before), exchange.responses.end());
            exchange.request.createdIds = createdIds;
            addError(exchange, invocation,
                { isUnavailable(state.error()) ? "serverUnavailable" : "serverFail", state.error().message });
        }
    } while (next < calls.size());
    co_return Result<> {};
}

std::size_t Dispatcher::Private::runReads(
    ReadTransaction &transaction, Exchange &exchange, const Actor &actor, std::size_t next)
{
    const auto &calls = exchange.request.calls;
    for (; next < calls.size() && onlyReads(exchange, next); ++next) {
        if (const auto *method = findMethod(exchange.request, calls[next].name))
            runOne(transaction, exchange, actor, *method, calls[next]);
        else
            addError(exchange, calls[next], { "unknownMethod", "" });
    }
    return next;
}

template <typename Transaction>
void Dispatcher::Private::runOne(Transaction &transaction, Exchange &exchange, const Actor &actor, const Method &method,
    const Invocation &invocation)
{
    try {
        if (std::is_same_v<Transaction, ReadTransaction> && answered(exchange) > std::size_t(limits::maxSizeAnswers))
            throw MethodError { "requestTooLarge", "The answers to this request are too large; ask for less at once" };
        Call<Transaction> call { transaction, environment, findWorkspace(transaction), actor, exchange, method.type,
            invocation.arguments };
        exchange.resolveReferences(call.arguments);
        auto answer = std::get<Answer (*)(Call<Transaction> &)>(method.function)(call);
        exchange.responses.push_back({ method.name, std::move(answer), invocation.callId });
    } catch (const MethodError &error) {
        addError(exchange, invocation, error);
    } catch (const std::exception &error) {
        if constexpr (std::is_same_v<Transaction, WriteTransaction>)
            throw; // the store undoes what was written
        addError(exchange, invocation, { "serverFail", error.what() });
    }
}

std::string Dispatcher::Private::findWorkspace(ReadTransaction &transaction)
{
    const std::lock_guard guard(mutex);
    if (workspaceId.empty())
        workspaceId = Workspace::id(transaction).value_or("");
    return workspaceId;
}

drogon::Task<Result<json>> Dispatcher::session(Caller caller, std::string baseUrl)
{
    auto session = co_await d->store.read<json>([&](ReadTransaction &transaction) -> Result<json> {
        return makeSession(transaction, d->findWorkspace(transaction), caller.memberId);
    });
    if (session)
        addUrls(*session, baseUrl);
    co_return session;
}

drogon::Task<Result<std::vector<std::string>>> Dispatcher::accounts(Caller caller)
{
    using Ids = std::vector<std::string>;
    co_return co_await d->store.read<Ids>([&](ReadTransaction &transaction) -> Result<Ids> {
        Ids ids;
        for (const auto &account : accountsOf(transaction, d->findWorkspace(transaction), caller.memberId))
            ids.push_back(account.id);
        return ids;
    });
}

} // namespace atriumd
