#include "ui/feed/LeaveOut.h"

#include "sync/Client.h"
#include "ui/widgets/Confirm.h"

#include <QCoreApplication>
#include <QPointer>

namespace atrium {

namespace {
struct LeaveOutWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::LeaveOut)
};
} // namespace

void askToLeaveOut(Client &client, QWidget *parent, const Attachment &file)
{
    confirm(parent, LeaveOutWords::tr("Send without “%1”?", "%1: a file's name").arg(file.name),
        LeaveOutWords::tr(
            "The rest of the post goes out as you wrote it. If there is nothing else in it, it is discarded."),
        LeaveOutWords::tr("Leave it out"), [client = QPointer(&client), id = file.localId] {
            if (client)
                client->leaveOut(id);
        });
}

} // namespace atrium
