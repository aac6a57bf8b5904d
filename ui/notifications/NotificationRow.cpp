#include "ui/notifications/NotificationRow.h"

#include "ui/feed/PostWords.h"
#include "ui/notifications/NotificationWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeSide = 20;
constexpr int dotSide = 8;
constexpr int padding = 14;

Token badgeToken(const QString &kind)
{
    return kind == "answer"_L1 || kind == "admitted"_L1 ? Token::Success
        : kind == "report"_L1                           ? Token::Danger
                                                        : Token::Accent;
}

// A small disc with the kind's icon, or with the emoji that somebody chose.
class KindBadge : public QWidget {
public:
    explicit KindBadge(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(badgeSide, badgeSide);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void show(const Notification &notification)
    {
        m_kind = notification.kind;
        m_emoji = notification.kind == "reaction"_L1 ? notification.text : QString();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        paintBox(painter, rect(), badgeSide / 2.0, theme.color(Token::Surface), theme.color(Token::Border));
        if (!m_emoji.isEmpty()) {
            painter.setFont(theme.emojiFont(metrics::metaIcon));
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, m_emoji);
            return;
        }
        const int inset = (badgeSide - metrics::metaIcon) / 2;
        theme.icon(notificationIcon(m_kind), badgeToken(m_kind))
            .paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
    }

private:
    QString m_kind;
    QString m_emoji;
};

QString wordsBelow(const NotificationDetails &of, const QString &excerpt)
{
    return of.notification.kind == "request"_L1 || of.notification.kind == "report"_L1
        ? of.notification.text.simplified()
        : excerpt;
}

} // namespace

NotificationRow::NotificationRow(QWidget *parent)
    : CardButton(parent)
    , m_avatar(new Avatar)
    , m_badge(new KindBadge(this))
    , m_sentence(new PlainLabel)
    , m_excerpt(new PlainLabel)
    , m_groupIcon(new IconLabel({}, Token::Text3, metrics::metaIcon))
    , m_meta(new PlainLabel)
    , m_decision(new QWidget)
    , m_admit(new QuietButton(tr("Admit")))
    , m_decline(new QuietButton(tr("Decline")))
    , m_dismiss(new IconButton(u"x"_s, tr("Dismiss")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding + 8, padding - 2, 8, padding - 2);
    layout->setSpacing(14);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    words->addWidget(m_sentence);
    m_excerpt->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_excerpt->setElided(true);
    m_excerpt->setObjectName(u"excerpt"_s);
    words->addWidget(m_excerpt);
    auto *meta = new QHBoxLayout;
    meta->setSpacing(6);
    meta->addWidget(m_groupIcon);
    m_meta->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_meta->setElided(true);
    meta->addWidget(m_meta, 1);
    words->addLayout(meta);
    auto *decision = new QHBoxLayout(m_decision);
    decision->setContentsMargins(0, 6, 0, 2);
    decision->setSpacing(8);
    m_admit->setObjectName(u"admit"_s);
    m_decline->setObjectName(u"decline"_s);
    decision->addWidget(m_admit);
    decision->addWidget(m_decline);
    decision->addStretch();
    words->addWidget(m_decision);
    layout->addLayout(words, 1);
    m_dismiss->setObjectName(u"dismiss"_s);
    QSizePolicy kept = m_dismiss->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the words stay where they are
    m_dismiss->setSizePolicy(kept);
    m_dismiss->hide();
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);

    connect(m_dismiss, &QToolButton::clicked, this, &NotificationRow::dismissed);
    connect(m_admit, &QPushButton::clicked, this, &NotificationRow::admitted);
    connect(m_decline, &QPushButton::clicked, this, &NotificationRow::declined);
}

void NotificationRow::show(const NotificationDetails &details, const QString &excerpt, bool canDecide)
{
    m_details = details;
    const bool unread = details.notification.isUnread();
    const Member who = details.members.value(0);
    const bool ofGroup = details.members.isEmpty();
    m_avatar->setPerson(ofGroup ? details.group.id : who.id, ofGroup ? details.group.name : nameOf(who));
    static_cast<KindBadge *>(m_badge)->show(details.notification);
    m_sentence->setText(notificationSentence(details));
    m_sentence->setLook(TextSize::Body, unread ? Weight::Strong : Weight::Regular, Token::Text);
    const QString words = wordsBelow(details, excerpt);
    m_excerpt->setText(words);
    m_excerpt->setVisible(!words.isEmpty());
    m_groupIcon->setIcon(groupIcon(details.group), Token::Text3);
    m_decision->setVisible(canDecide);
    m_admit->setAccessibleName(tr("Admit %1").arg(nameOf(who)));
    m_decline->setAccessibleName(tr("Decline %1").arg(nameOf(who)));
    refreshTime();
}

void NotificationRow::refreshTime()
{
    const QString when = relativeTime(m_details.notification.lastAt);
    const QString &group = m_details.group.name;
    m_groupIcon->setVisible(!group.isEmpty());
    m_meta->setText(group.isEmpty() ? when : tr("%1 · %2", "group, time").arg(group, when));
    // The whole of it, as it would be read aloud.
    QStringList spoken { m_sentence->text(), group, when, m_excerpt->text() };
    if (m_details.notification.isUnread())
        spoken.prepend(tr("Unread"));
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    update();
}

bool NotificationRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        const bool handled = CardButton::event(event);
        const QRect face = m_avatar->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? face.left() - 5 : face.right() - badgeSide + 6;
        m_badge->move(x, face.bottom() - badgeSide + 6);
        m_badge->raise();
        return handled;
    }
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        showDismiss();
    return CardButton::event(event);
}

void NotificationRow::showDismiss() { m_dismiss->setVisible(underMouse() || hasFocus() || m_dismiss->hasFocus()); }

void NotificationRow::focusInEvent(QFocusEvent *event)
{
    CardButton::focusInEvent(event);
    showDismiss();
}

void NotificationRow::focusOutEvent(QFocusEvent *event)
{
    CardButton::focusOutEvent(event);
    // Tab goes on to the button, so it stays until focus is somewhere else.
    QMetaObject::invokeMethod(this, &NotificationRow::showDismiss, Qt::QueuedConnection);
}

void NotificationRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT dismissed();
        return;
    case Qt::Key_Up:
        Q_EMIT step(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT step(1);
        return;
    default:
        CardButton::keyPressEvent(event);
    }
}

void NotificationRow::paintEvent(QPaintEvent *event)
{
    CardButton::paintEvent(event);
    if (!m_details.notification.isUnread())
        return;
    QPainter painter(this);
    const QRect face = m_avatar->geometry();
    const QRect dot(padding - dotSide + 2, face.center().y() - dotSide / 2 + 1, dotSide, dotSide);
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), dot), dotSide / 2.0,
        Theme::current().color(Token::Accent));
}

} // namespace atrium
