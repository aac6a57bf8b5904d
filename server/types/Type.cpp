#include "server/types/Type.h"

#include "server/types/AcknowledgementType.h"
#include "server/types/BookmarkType.h"
#include "server/types/CharterType.h"
#include "server/types/DeviceType.h"
#include "server/types/EnrolmentType.h"
#include "server/types/GroupType.h"
#include "server/types/JoinRequestType.h"
#include "server/types/MandateType.h"
#include "server/types/MemberType.h"
#include "server/types/MembershipType.h"
#include "server/types/NotificationType.h"
#include "server/types/PostType.h"
#include "server/types/PreferenceType.h"
#include "server/types/ReadMarkType.h"
#include "server/types/ReportType.h"
#include "server/types/ResponseType.h"
#include "server/types/RouteType.h"
#include "server/types/ScheduledPostType.h"
#include "server/types/SigningKeyType.h"

#include <algorithm>

namespace atriumd {

Type::Type(std::string name, AccountKind home, char idPrefix, PropertyTable properties)
    : name(std::move(name))
    , home(home)
    , idPrefix(idPrefix)
    , properties(std::move(properties))
    , hasToken(findProperty(this->properties, "token"))
{
}

Type::~Type() = default;

who::Set Type::relation(ReadTransaction &, const Actor &, const Object &) const { return who::nobody; }
std::optional<SetError> Type::beforeCreate(Context &, Draft &) const { return std::nullopt; }
void Type::afterCreate(Context &, Draft &) const { }
std::optional<SetError> Type::beforeUpdate(Context &, Draft &) const { return std::nullopt; }
void Type::afterUpdate(Context &, Draft &) const { }
std::optional<SetError> Type::beforeDestroy(Context &, const Draft &) const { return std::nullopt; }
void Type::afterDestroy(Context &, const Draft &) const { }

const std::vector<const Type *> &allTypes()
{
    static const MemberType member;
    static const GroupType group;
    static const MembershipType membership;
    static const PostType post;
    static const ResponseType response;
    static const ReadMarkType readMark;
    static const PreferenceType preference;
    static const DeviceType device;
    static const JoinRequestType joinRequest;
    static const BookmarkType bookmark;
    static const NotificationType notification;
    static const ScheduledPostType scheduledPost;
    static const ReportType report;
    static const MandateType mandate;
    static const SigningKeyType signingKey;
    static const CharterType charter;
    static const RouteType route;
    static const EnrolmentType enrolment;
    static const AcknowledgementType acknowledgement;
    static const std::vector<const Type *> types { &member, &group, &membership, &joinRequest, &post, &response,
        &readMark, &preference, &device, &bookmark, &notification, &scheduledPost, &report, &mandate, &charter, &route,
        &enrolment, &signingKey, &acknowledgement };
    return types;
}

const Type *findType(std::string_view name)
{
    const auto found = std::ranges::find(allTypes(), name, &Type::name);
    return found == allTypes().end() ? nullptr : *found;
}

} // namespace atriumd
