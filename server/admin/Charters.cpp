#include "server/admin/Charters.h"

#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

// null: there is none yet.
Result<json> newestCharter(ReadTransaction &transaction)
{
    const auto workspaceId = Workspace::id(transaction);
    if (!workspaceId)
        return failure("noWorkspace", "There is no workspace in this directory yet. Make one with: atriumd init");
    json newest;
    for (const auto &object : transaction.all(*workspaceId, "Charter", -1)) {
        auto charter = json::parse(object.body);
        if (newest.is_null() || charter["version"] > newest["version"])
            newest = std::move(charter);
    }
    return newest;
}

// null: no date.
Result<json> dateFrom(const std::string &text)
{
    if (text.empty())
        return json();
    for (const auto &whole : { text, text + "T23:59:59Z" }) // a day is over at its end
        if (const auto time = parseUtcDate(whole))
            return formatUtcDate(*time);
    return failure("invalidDate", text + " is not a date such as 2026-03-31 or 2026-03-31T12:00:00Z.");
}

} // namespace

Charters::Charters(Store &store, Environment environment)
    : m_store(store)
    , m_environment(std::move(environment))
{
}

Result<CharterFile> Charters::newest(const std::string &language)
{
    return m_store.readNow<CharterFile>([&](ReadTransaction &transaction) -> Result<CharterFile> {
        const auto charter = newestCharter(transaction);
        if (!charter)
            return std::unexpected(charter.error());
        if (charter->is_null())
            return failure("noCharter", "There is no charter yet. Publish one with: atriumd charter import");
        const auto &texts = (*charter)["texts"];
        if (texts.contains(language))
            return CharterFile { language, texts[language] };
        std::string languages;
        for (const auto &[known, text] : texts.items())
            languages += (languages.empty() ? "" : ", ") + known;
        return failure("unknownLanguage", "The charter is not there in " + language + ", but in: " + languages + '.');
    });
}

Result<int> Charters::publish(const std::vector<CharterFile> &files, const std::string &acceptBy, bool mayPostpone)
{
    const auto date = dateFrom(acceptBy);
    if (!date)
        return std::unexpected(date.error());
    json charter { { "acceptBy", *date }, { "mayPostpone", mayPostpone } };
    for (const auto &file : files)
        charter["texts"][file.language] = file.text;
    return m_store.writeNow<int>([&](WriteTransaction &transaction) -> Result<int> {
        const auto before = newestCharter(transaction);
        if (!before)
            return std::unexpected(before.error());
        if (!before->is_null())
            charter["paths"] = (*before)["paths"];
        const auto workspaceId = *Workspace::id(transaction);
        const auto id = Workspace(transaction, m_environment).create(workspaceId, "Charter", "", charter);
        if (!id)
            return std::unexpected(id.error());
        return json::parse(transaction.find(workspaceId, "Charter", *id)->body)["version"].get<int>();
    });
}

} // namespace atriumd
