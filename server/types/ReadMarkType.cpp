#include "server/types/ReadMarkType.h"

namespace atriumd {

ReadMarkType::ReadMarkType()
    : Type("ReadMark", AccountKind::Member, 'r',
          {
              { .name = "upTo", .shape = Shape::UtcDate, .who = who::author, .required = true },
              // More than this is not a list of exceptions any more: the client moves `upTo`.
              { .name = "seen",
                  .shape = Shape::IdBooleans,
                  .who = who::author,
                  .initial = nlohmann::json::object(),
                  .max = 500 },
          })
{
}

} // namespace atriumd
