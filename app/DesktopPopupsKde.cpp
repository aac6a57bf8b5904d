#include "app/DesktopPopups.h"

#include <KNotification>
#include <KNotificationReplyAction>

#include <QSystemTrayIcon>

namespace atrium {

using namespace Qt::StringLiterals;

DesktopPopups::DesktopPopups(QSystemTrayIcon *tray, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
{
}

void DesktopPopups::show(const Popup &popup)
{
    // The event is described in resources/atrium.notifyrc. It deletes itself when it is closed.
    auto *notification = new KNotification(u"concernsMe"_s, KNotification::CloseOnTimeout, this);
    notification->setComponentName(u"atrium"_s);
    notification->setTitle(popup.title);
    // Desktops read a little markup in the text: what people wrote is never any.
    notification->setText(popup.text.toHtmlEscaped());
    notification->setIconName(u"atrium"_s);
    connect(notification->addDefaultAction(tr("Open")), &KNotificationAction::activated, this,
        [this, popup] { Q_EMIT activated(popup); });
    if (popup.canReply) {
        auto reply = std::make_unique<KNotificationReplyAction>(tr("Reply"));
        reply->setPlaceholderText(tr("Write a reply…"));
        reply->setSubmitButtonText(tr("Send"));
        reply->setFallbackBehavior(KNotificationReplyAction::FallbackBehavior::HideAction);
        connect(reply.get(), &KNotificationReplyAction::replied, this,
            [this, popup](const QString &text) { Q_EMIT replied(popup, text); });
        notification->setReplyAction(std::move(reply));
    }
    notification->sendEvent();
}

} // namespace atrium
