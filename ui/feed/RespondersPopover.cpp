#include "ui/feed/RespondersPopover.h"

#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int respondersPopoverWide = 280;
constexpr int highest = 360;
constexpr int margin = 12;
} // namespace

RespondersPopover::RespondersPopover(const Reader &reader, const Id &postId, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"responders"_s);
    setAccessibleName(tr("Who reacted"));

    auto *list = new QWidget;
    list->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QStringList order;
    QHash<QString, QList<Member>> byEmoji;
    for (const auto &[member, emoji] : reader.responders(postId, u"reaction"_s, {})) {
        if (!byEmoji.contains(emoji))
            order += emoji;
        byEmoji[emoji] += member;
    }
    std::ranges::stable_sort(order, std::greater {}, [&](const QString &emoji) { return byEmoji.value(emoji).size(); });
    for (const QString &emoji : std::as_const(order))
        addPeople(layout, emoji, byEmoji.value(emoji));
    if (order.isEmpty())
        layout->addWidget(new PlainLabel(tr("Nobody has reacted yet")));
    layout->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    QPalette palette = scroll->palette();
    palette.setColor(QPalette::Window, Theme::current().color(Token::Surface));
    scroll->setPalette(palette);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(margin, margin, 4, margin);
    outer->addWidget(scroll);
    setFixedSize(respondersPopoverWide, std::min(highest, list->sizeHint().height() + 2 * margin + 2));
}

void RespondersPopover::addPeople(QVBoxLayout *layout, const QString &emoji, const QList<Member> &people)
{
    if (layout->count() > 0)
        layout->addSpacing(8);
    auto *head = new PlainLabel(tr("%1  %2", "an emoji and how many chose it").arg(emoji).arg(people.size()));
    head->setLook(TextSize::Body, Weight::Strong);
    layout->addWidget(head);
    for (const Member &member : people) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(leadingMargins(0, 2, 8, 2));
        row->setSpacing(8);
        auto *face = new Avatar(metrics::smallAvatar);
        face->setPerson(member.id, member.name);
        row->addWidget(face);
        auto *name = new LinkButton;
        name->setObjectName(u"responder"_s);
        name->setLook(TextSize::Body, Weight::Medium, Token::Text);
        name->setText(nameOf(member));
        connect(name, &QAbstractButton::clicked, this, [this, id = member.id] {
            Q_EMIT opened(id);
            close();
        });
        row->addWidget(name);
        row->addStretch();
        layout->addLayout(row);
    }
}

void RespondersPopover::popUpAt(QWidget *origin)
{
    QPoint at = origin->mapToGlobal(QPoint(0, origin->height() + 4));
    const QRect screen = origin->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), origin->mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    if (auto *first = findChild<QWidget *>(u"responder"_s))
        first->setFocus(Qt::PopupFocusReason);
}

void RespondersPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

void RespondersPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atrium
