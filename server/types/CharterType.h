#pragma once

#include "server/types/Type.h"

namespace atriumd {

// One version of the charter, in every language that it was published in. The newest is the one
// that counts; versions stay as they are, because people have accepted them.
class CharterType final : public Type {
public:
    CharterType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
};

// What is wrong in the charter's text in one language, and where: "rules/2/good".
struct CharterProblem {
    std::string where;
    std::string what;
};
std::optional<CharterProblem> problemWithCharterText(const nlohmann::json &text);

// "en", "pt-BR": the beginning of RFC 5646.
bool isLanguageTag(std::string_view text);

} // namespace atriumd
