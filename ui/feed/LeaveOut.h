#pragma once

#include "sync/types/Types.h"

class QWidget;

namespace atrium {

class Client;

// Asks, and takes a file that still waits to be sent out of its post (Client::leaveOut()).
void askToLeaveOut(Client &client, QWidget *parent, const Attachment &file);

} // namespace atrium
