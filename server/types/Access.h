#pragma once

#include <string_view>

namespace atriumd {

enum class AccountKind { Workspace, Group, Member };
enum class Operation { Read, Create, Update, Destroy };

// Who somebody is to an account, or to one object in it, as bits. Tables of access and of
// properties say which of them is needed.
namespace who {
using Set = unsigned;
inline constexpr Set nobody = 0;
inline constexpr Set reader = 1; // has the account: it is in their Session
inline constexpr Set employee = 2; // any role but guest and advisor
inline constexpr Set author = 4; // wrote the object, or is the person that it is about
inline constexpr Set moderator = 8; // owner or moderator of the group
inline constexpr Set steward = 16; // admin or community manager
inline constexpr Set joiner = 32; // an employee outside an open group
inline constexpr Set creator = 64; // is creating the object
inline constexpr Set server = 128; // atriumd's own code: imports, sign-in, command line
inline constexpr Set asker = 256; // an employee outside a group that is joined by request
inline constexpr Set sponsor = 512; // answers for the guest that the membership is of
} // namespace who

// What a role brings with it in the workspace.
who::Set roleBits(std::string_view role);

// The one table of who may do what to objects of a type. Everything that it does not allow is
// refused. What further depends on values (an official group, a closed poll) is in the types.
bool isAllowed(std::string_view type, Operation operation, who::Set who);

} // namespace atriumd
