#include "server/charter/DefaultCharter.h"

#include "server/charter/CharterFile.h"

namespace atriumd {

namespace {

struct EmbeddedCharter {
    const char *name;
    const char *markdown;
};

constexpr EmbeddedCharter embeddedCharters[] = {
#include "Charters.inc"
};

} // namespace

Result<nlohmann::json> defaultCharterTexts()
{
    auto texts = nlohmann::json::object();
    for (const auto &embedded : embeddedCharters) {
        auto file = CharterFile::parse(embedded.name, embedded.markdown);
        if (!file)
            return std::unexpected(file.error());
        texts[file->language] = std::move(file->text);
    }
    return texts;
}

} // namespace atriumd
