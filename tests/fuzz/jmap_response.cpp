#include "sync/jmap/Answers.h"
#include "sync/jmap/Response.h"
#include "sync/jmap/Session.h"
#include "sync/jmap/StateChange.h"
#include "sync/store/Contents.h"
#include "sync/types/Json.h"
#include "sync/types/Types.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

void readObjects(const QJsonArray &list)
{
    for (const auto &value : list) {
        const QJsonObject json = value.toObject();
        (void)Post::fromJson(u"g1"_s, json);
        const auto read = [&]<typename... Types>() { ((void)Types::fromJson(json), ...); };
        read.operator()<Member, Group, Membership, Response, Preferences, Device, Bookmark, Notification, ScheduledPost,
            JoinRequest, Mandate, Acknowledgement, SigningKey, Charter, Route, Enrolment>();
        // What the cache takes from it, and reads there again.
        for (const Type type : { Type::Post, Type::Response }) {
            const Contents contents(type, json);
            fuzz::require(contents.isThere() != json.isEmpty(), "there is what says anything");
            // Qt 6.8 finds a key that ends with U+0000 by the one without it, here and there.
            if (type == Type::Post && contents.isThere() && !contents.stored->contains("\\u0000"))
                fuzz::require(Contents(type, json::parse(*contents.stored)).post().words == contents.post().words,
                    "what was stored is found by the same words");
        }
    }
}

void readResponse(const QJsonObject &json)
{
    const auto response = jmap::Response::parse(json);
    if (!response)
        return;
    for (const QString &callId : { u"c0"_s, u"c1"_s, u"c2"_s, u"none"_s }) {
        const auto answer = response->answer(callId);
        fuzz::require(!answer.isRefusal() || answer.isError(), "a refusal is an error");
        if (const auto get = jmap::GetAnswer::parse(answer.arguments))
            readObjects(get->list);
        (void)jmap::ChangesAnswer::parse(answer.arguments);
        (void)jmap::QueryAnswer::parse(answer.arguments);
        if (const auto set = jmap::SetAnswer::parse(answer.arguments))
            for (const auto &created : set->created)
                readObjects({ created });
    }
}

void readSession(const QJsonObject &json)
{
    const auto session = jmap::Session::parse(json, QUrl(u"https://atrium.halvorsen.example"_s));
    if (!session)
        return;
    // What stands in place of the names comes from the server as well.
    const QHash<QString, QString> values { { u"accountId"_s, u".evil.example"_s }, { u"blobId"_s, u"@evil.example"_s },
        { u"name"_s, u"/../"_s }, { u"type"_s, u"a/b"_s }, { u"types"_s, u"*"_s }, { u"closeafter"_s, u"no"_s },
        { u"ping"_s, u"30"_s } };
    for (const QUrl &url : { session->apiUrl, session->webSocketUrl, jmap::Session::expand(session->uploadUrl, values),
             jmap::Session::expand(session->downloadUrl, values),
             jmap::Session::expand(session->eventSourceUrl, values) })
        fuzz::require(url.isEmpty() || url.host() == "atrium.halvorsen.example"_L1,
            "a Session points to the server that it came from");
    fuzz::require(session->maxObjectsInGet > 0 && session->maxCallsInRequest > 0, "limits let something through");
}

} // namespace

// What a server, or what stands between, may answer and push.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    readResponse(json);
    readSession(json);
    const auto change = jmap::StateChange::parse(json);
    for (const auto &entry : change.entries) {
        fuzz::require(!entry.newState.isEmpty(), "a change has the state that it leads to");
        readObjects(entry.list);
    }
    return 0;
}
