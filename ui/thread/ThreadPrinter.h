#pragma once

#include "sync/types/Result.h"
#include "sync/types/Types.h"

class QWidget;

namespace atrium {

class Client;

// What a thread's page offers with paper. Each returns at once; `parent` is the page.
namespace threadPrinter {

void print(
    Client &client, const Id &threadId, QWidget *parent); // the pages as they will be, and from there to a printer
void saveAsPdf(Client &client, const Id &threadId, QWidget *parent); // asks where
Result<int> writePdf(const Client &client, const Id &threadId, const QString &path); // how many pages

} // namespace threadPrinter

} // namespace atrium
