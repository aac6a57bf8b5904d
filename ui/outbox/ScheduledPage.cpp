#include "ui/outbox/ScheduledPage.h"

#include "sync/Client.h"
#include "ui/composer/Composer.h"
#include "ui/composer/SendTimes.h"
#include "ui/composer/WhenDialog.h"
#include "ui/outbox/CardColumn.h"
#include "ui/outbox/ScheduledCard.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QJsonArray>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The command that schedules a post once more, as it was.
Command again(const ScheduledPost &scheduled, const Reader &reader)
{
    const Post &post = scheduled.post;
    commands::NewPost copy { .groupId = post.accountId,
        .parentId = post.parentId,
        .kind = post.kind,
        .voice = post.voice,
        .title = post.title,
        .body = post.body,
        .mentions = post.mentions,
        .topics = post.topics,
        .praised = post.praised,
        .poll = post.poll,
        .files = {} };
    QJsonArray kept; // what the server has need not be sent again
    for (const Attachment &attachment : post.attachments) {
        if (!attachment.blobId.isEmpty())
            kept += QJsonObject { { u"blobId"_s, attachment.blobId }, { u"name"_s, attachment.name },
                { u"type"_s, attachment.type }, { u"size"_s, attachment.size } };
        else if (const auto bytes = reader.blob(attachment.localId))
            copy.files += Command::File { attachment.localId, attachment.name, attachment.type, *bytes };
    }
    Command command = commands::schedulePost(reader.memberId(), copy, scheduled.sendAt);
    for (const QJsonValue &file : command.properties.value("attachments"_L1).toArray())
        kept += file;
    command.properties.insert("attachments"_L1, kept);
    return command;
}

} // namespace

ScheduledPage::ScheduledPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_composer(new Composer(client))
    , m_undo(new Banner(Banner::Kind::Info))
    , m_cards(new CardColumn(*this))
    , m_empty(new EmptyState)
{
    setObjectName(u"scheduledPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *middle = new CentredColumn;
    middle->column()->addWidget(new PageHeader(tr("Scheduled")));
    m_undo->setObjectName(u"undoDiscard"_s);
    m_undo->setAction(tr("Undo"));
    m_undo->hide();
    m_composer->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_undo);
    column->addWidget(m_composer);
    column->addLayout(m_cards);
    middle->column()->addLayout(column);
    middle->column()->addWidget(m_empty);
    middle->column()->addStretch();
    scroll->setWidget(middle);
    m_empty->show(u"calendar-clock"_s, tr("Nothing is scheduled"),
        tr("When you write, the calendar beside Post lets you choose when it goes out."));
    connect(m_undo, &Banner::actionTriggered, this, [this] {
        m_undo->hide();
        if (const auto command = std::exchange(m_again, {}))
            this->client().submit(*command);
    });
    connect(m_composer, &Composer::editEnded, m_composer, &QWidget::hide);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.touches(Type::ScheduledPost) || changes.outbox || changes.many))
            read();
    });
}

void ScheduledPage::open(const Place &place)
{
    m_undo->hide();
    m_again.reset();
    m_shown.reset(); // "tomorrow" may be today by now
    read();
    if (place.text != "edit"_L1)
        return;
    const auto wanted = std::ranges::find(*m_shown, place.id, [](const Shown &one) { return one.post.id; });
    if (wanted != m_shown->end())
        edit(wanted->post);
}

void ScheduledPage::focusFirst()
{
    if (!m_composer->isHidden() && m_composer->isEditing())
        m_composer->open();
    else
        m_cards->focusFirst();
}

void ScheduledPage::read()
{
    const QList<OutboxItem> unsent = client().reader().outbox();
    QList<Shown> now;
    for (const ScheduledPost &post : client().reader().scheduled())
        now += { post, std::ranges::any_of(unsent, [&post](const OutboxItem &item) {
                    return item.type == Type::ScheduledPost && item.objectId == post.id;
                }) };
    if (m_shown == now)
        return;
    m_shown = now;
    m_empty->setVisible(now.isEmpty());
    QList<QWidget *> cards;
    for (const auto &[post, waits] : std::as_const(now)) {
        auto *card = new ScheduledCard(post, client().reader(), waits);
        cards += card;
        connect(card, &ScheduledCard::changeTime, this, [this, post](QWidget *origin) { offerTimes(post, origin); });
        connect(card, &ScheduledCard::sendNow, this, [this, post] { move(post, QDateTime::currentDateTimeUtc()); });
        connect(card, &ScheduledCard::edit, this, [this, post] { edit(post); });
        connect(card, &ScheduledCard::discard, this, [this, post] { discard(post); });
    }
    m_cards->setCards(cards);
}

// The menu and the dialog are the page's: cards come and go while somebody chooses.
void ScheduledPage::offerTimes(const ScheduledPost &post, QWidget *origin)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"changeTimeMenu"_s);
    for (const SendTime &one : sendTimes(QDateTime::currentDateTime()))
        menu->addAction(one.text, this, [this, post, chosen = one.at] { move(post, chosen); });
    menu->addSeparator();
    menu->addAction(tr("Choose day and time…"), this, [this, post] {
        auto *dialog = new WhenDialog(std::max(post.sendAt.toLocalTime(), QDateTime::currentDateTime()), this);
        connect(dialog, &WhenDialog::chosen, this, [this, post](const QDateTime &at) { move(post, at); });
        dialog->open();
    });
    menu->popup(origin->mapToGlobal(QPoint(0, origin->height() + 2)));
}

void ScheduledPage::move(const ScheduledPost &post, const QDateTime &at)
{
    client().submit(commands::reschedulePost(
        client().reader().memberId(), post.id, { { u"sendAt"_s, at.toUTC().toString(Qt::ISODateWithMs) } }));
}

void ScheduledPage::edit(const ScheduledPost &post)
{
    m_composer->show();
    m_composer->editScheduled(post);
}

void ScheduledPage::discard(const ScheduledPost &post)
{
    m_again = again(post, client().reader()); // before its files go
    client().submit(commands::cancelScheduledPost(client().reader().memberId(), post.id));
    m_undo->setText(
        tr("Discarded: the post that was to go out %1.", "%1: tomorrow at 08:00").arg(sendTimeText(post.sendAt)));
    m_undo->show();
}

} // namespace atrium
