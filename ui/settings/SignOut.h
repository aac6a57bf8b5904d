#pragma once

#include "sync/types/Result.h"

class QString;
class QWidget;

namespace atrium {

class Client;
class Reader;

// Asks, and signs out of the workspace of `client`, which erases what this device has of it. Where
// something was not sent yet, it says so and offers to save that to a file first. Returns at once.
void askToSignOut(Client &client, const QString &workspaceName, QWidget *parent);

// What waits in the outbox, as Markdown to read; attached files go into a folder beside it. Error:
// unwritable.
Result<> saveUnsent(const Reader &reader, const QString &path);

} // namespace atrium
