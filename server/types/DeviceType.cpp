#include "server/types/DeviceType.h"

#include "server/store/Database.h"

namespace atriumd {

DeviceType::DeviceType()
    : Type("Device", AccountKind::Member, 'd',
          {
              { .name = "name", .who = who::author, .required = true, .min = 1, .max = 100 },
              { .name = "platform", .initial = "", .max = 100 },
              { .name = "createdAt", .shape = Shape::UtcDate },
              { .name = "lastSeenAt", .shape = Shape::UtcDate, .nullable = true },
          })
{
}

void DeviceType::afterDestroy(Context &context, const Draft &draft) const
{
    context.transaction.database().run("DELETE FROM device_token WHERE device_id = ?", draft.row.id);
}

} // namespace atriumd
