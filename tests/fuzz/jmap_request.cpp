#include "tests/fuzz/Fuzz.h"
#include "tests/support/GoldenWorkspace.h"

using namespace atriumd::test;
using nlohmann::json;

namespace {

struct Scene : GoldenWorkspace {
    bool written = false;
    Scene()
    {
        store->onCommit([this](const auto &) { written = true; });
    }
};

} // namespace

// The text of a Request, from a member who is signed in, through the Dispatcher to the store.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // An input that wrote something must not decide what comes of the next.
    static std::unique_ptr<Scene> scene;
    if (!scene || scene->written)
        scene = std::make_unique<Scene>();

    const std::string request(reinterpret_cast<const char *>(data), size);
    const auto reply = scene->send(scene->members.at("Jonas"), request, true);
    fuzz::require(reply.status < 500, "no request is more than the server can answer");
    const auto body = json::parse(reply.body, nullptr, false);
    fuzz::require(body.is_object(), "the answer is JSON");
    for (const auto &answer : body.value("methodResponses", json::array()))
        fuzz::require(
            answer[1].value("type", "") != "serverFail", "what is wrong with a call is said to be the call's");
    return 0;
}
