#pragma once

#include "sync/types/Result.h"
#include "sync/types/Types.h"

#include <QSet>

// Copies of attachments for the programs that open them. They are not encrypted: only this person can
// read them, and they go when their workspace is opened or closed, and when access to their account
// ends. They are in a folder beside the workspace's cache.
namespace atrium::opened {

// The path of the copy, which cannot be written to: what is changed in it would be lost.
Result<QString> copy(const QString &cachePath, const Id &accountId, const QString &name, const QByteArray &bytes);

void forget(const QString &cachePath);
void forgetOthers(const QString &cachePath, const QSet<Id> &accounts); // all but what is of these

} // namespace atrium::opened
