#include "ui/groups/GroupAboutTab.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/feed/LinkButton.h"
#include "ui/groups/FirmDialog.h"
#include "ui/groups/ReviewCard.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// An icon beside the first of several lines: in the middle of that one.
void addMark(QHBoxLayout *row, const QString &icon, Token token)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(new IconLabel(icon, token));
    row->addLayout(layout);
    row->setAlignment(layout, Qt::AlignTop);
}

QHBoxLayout *factRow(QWidget *row, const QString &icon)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    addMark(layout, icon, Token::Text2);
    return layout;
}

Button *action(const QString &name, const QString &icon, const QString &text, QLayout *into)
{
    auto *button = new Button(Button::Kind::Quiet, text);
    button->setObjectName(name);
    button->setIconName(icon);
    into->addWidget(button);
    return button;
}

} // namespace

GroupAboutTab::GroupAboutTab(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_closed(new Banner(Banner::Kind::Attention))
    , m_reviewDue(new ReviewCard(client))
    , m_purpose(new PlainLabel)
    , m_ownerRow(new QWidget)
    , m_owner(new LinkButton)
    , m_charter(new MarkdownBox(client))
    , m_good(new QWidget)
    , m_elsewhere(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new CentredColumn;
    QVBoxLayout *column = middle->column();
    m_closed->setText(tr("This group is closed: it can be read, and nothing new written."));
    column->addWidget(m_closed);
    column->addWidget(m_reviewDue);

    auto *card = new Card;
    auto *facts = new QVBoxLayout(card);
    facts->setContentsMargins(Card::defaultMargins());
    facts->setSpacing(8);
    m_purpose->setObjectName(u"groupPurpose"_s);
    m_purpose->setLook(TextSize::Title, Weight::Medium);
    m_purpose->setWordWrap(true);
    facts->addWidget(m_purpose);
    m_kind = addFact(facts, u"hash"_s);
    m_join = addFact(facts, u"key"_s);
    m_people = addFact(facts, u"eye"_s);
    QHBoxLayout *ownerLine = factRow(m_ownerRow, u"user-check"_s);
    m_owner->setObjectName(u"groupOwner"_s);
    m_owner->setLook(TextSize::Body, Weight::Medium, Token::Text);
    m_owner->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ownerLine->addWidget(m_owner);
    ownerLine->addStretch();
    facts->addWidget(m_ownerRow);
    m_promise = addFact(facts, u"clock"_s);
    m_review = addFact(facts, u"calendar"_s);
    column->addWidget(card);

    Card *section = addSection(column, tr("Good here"), &m_goodSection);
    section->layout()->addWidget(m_good);
    section = addSection(column, tr("Better elsewhere"), &m_elsewhereSection);
    section->layout()->addWidget(m_elsewhere);
    section = addSection(column, tr("How we do it here"), &m_charterSection);
    section->layout()->addWidget(m_charter);
    for (QWidget *list : { m_good, m_elsewhere }) {
        auto *lines = new QVBoxLayout(list);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(8);
    }

    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    flow->setContentsMargins(0, 4, 0, 0);
    m_edit = action(u"editGroup"_s, u"pencil"_s, tr("Edit this group"), flow);
    m_seeAs = action(u"seeAsFirm"_s, u"eye"_s, {}, flow);
    m_mute = action(u"muteGroup"_s, u"bell"_s, {}, flow);
    m_leave = action(u"leaveGroup"_s, u"log-out"_s, tr("Leave this group…"), flow);
    m_archive = action(u"archiveGroup"_s, u"inbox"_s, {}, flow);
    column->addWidget(actions);
    column->addSpacing(24);
    column->addStretch();
    scroll->setWidget(middle);
    outer->addWidget(scroll);

    connect(m_owner, &QAbstractButton::clicked, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Person, .id = m_group.ownerId, .postId = {}, .text = {} }); });
    connect(m_charter, &MarkdownBox::linkActivated, this, &GroupAboutTab::linkActivated);
    connect(m_edit, &QPushButton::clicked, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::NewGroup, .id = m_group.id, .postId = {}, .text = {} }); });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        const bool muted = m_client.reader().preferences().groupLevels.value(m_group.id) == "none"_L1;
        m_client.submit(commands::setPreferences(
            m_client.reader().memberId(), { { u"groupLevels/"_s + m_group.id, muted ? u"all"_s : u"none"_s } }));
    });
    connect(m_leave, &QPushButton::clicked, this, &GroupAboutTab::leave);
    connect(m_archive, &QPushButton::clicked, this, &GroupAboutTab::archive);
    connect(m_reviewDue, &ReviewCard::navigate, this, &GroupAboutTab::navigate);
    connect(m_seeAs, &QPushButton::clicked, this, &GroupAboutTab::seeAsFirm);
}

GroupAboutTab::Fact GroupAboutTab::addFact(QVBoxLayout *layout, const QString &icon)
{
    Fact fact { new QWidget, new PlainLabel };
    QHBoxLayout *row = factRow(fact.row, icon);
    fact.text->setWordWrap(true);
    fact.text->setToken(Token::Text2);
    row->addWidget(fact.text, 1);
    layout->addWidget(fact.row);
    return fact;
}

Card *GroupAboutTab::addSection(QVBoxLayout *column, const QString &heading, QWidget **whole)
{
    *whole = new QWidget;
    auto *layout = new QVBoxLayout(*whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new PlainLabel(heading);
    label->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    layout->addWidget(label);
    auto *card = new Card;
    (new QVBoxLayout(card))->setContentsMargins(Card::defaultMargins());
    layout->addWidget(card);
    column->addWidget(*whole);
    return card;
}

void GroupAboutTab::showList(QWidget *holder, const QStringList &lines, const QString &icon, Token token)
{
    while (QLayoutItem *item = holder->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &line : lines) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        addMark(layout, icon, token);
        auto *text = new PlainLabel(line);
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        holder->layout()->addWidget(row);
    }
}

void GroupAboutTab::setGroup(const Group &group)
{
    m_group = group;
    const Reader &reader = m_client.reader();
    m_rights = rightsIn(group, reader);
    const bool closed = group.archivedAt.isValid();
    m_closed->setVisible(closed);
    m_reviewDue->setGroup(group, m_rights.owner);
    m_purpose->setText(group.purpose);
    m_purpose->setVisible(!group.purpose.isEmpty());
    const auto write = [](const Fact &fact, const QString &text) {
        fact.text->setText(text);
        fact.row->setVisible(!text.isEmpty());
    };
    write(m_kind,
        tr("%1: %2", "kind of group, and what that means")
            .arg(groupKindText(group.kind), groupKindMeaning(group.kind)));
    write(m_join, groupJoinText(group.join));
    write(m_people, membersText(group, viewerOf(reader)));
    m_people.text->setToken(group.firms.isEmpty() ? Token::Text2 : Token::Outside);
    const std::optional<Member> owner = group.ownerId.isEmpty() ? std::nullopt : reader.member(group.ownerId);
    m_ownerRow->setVisible(owner.has_value());
    if (owner)
        m_owner->setText(tr("Owner: %1").arg(owner->name));
    write(m_promise, group.replyPromise);
    write(m_review,
        group.reviewAt.isValid()
            ? tr("Review on %1: keep, merge or close")
                  .arg(QLocale().toString(group.reviewAt.toLocalTime().date(), QLocale::LongFormat))
            : QString());
    m_charter->setBody(group.charter);
    m_charterSection->setVisible(!group.charter.trimmed().isEmpty());
    showList(m_good, group.goodExamples, u"check"_s, Token::Success);
    m_goodSection->setVisible(!group.goodExamples.isEmpty());
    showList(m_elsewhere, group.elsewhere, u"x"_s, Token::Text3);
    m_elsewhereSection->setVisible(!group.elsewhere.isEmpty());

    const bool muted = reader.preferences().groupLevels.value(group.id) == "none"_L1;
    m_mute->setText(muted ? tr("Hear of this group again") : tr("Mute this group"));
    m_archive->setText(closed ? tr("Open this group again") : tr("Close this group…"));
    m_seeAs->setText(
        group.firms.size() == 1 ? tr("See it as %1").arg(group.firms.constFirst()) : tr("See it as a partner firm…"));
    for (Button *button : { m_mute, m_archive, m_seeAs })
        button->updateGeometry();
    const bool isGuest = reader.member(reader.memberId()).value_or(Member()).isGuest();
    m_seeAs->setVisible(m_rights.member && !isGuest && !group.firms.isEmpty());
    m_edit->setVisible(m_rights.manages);
    m_mute->setVisible(m_rights.member);
    m_leave->setVisible(m_rights.member);
    m_archive->setVisible(m_rights.manages);
}

void GroupAboutTab::focusFirst()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_owner, m_edit, m_mute })
        if (widget->isVisible())
            return widget->setFocus();
}

void GroupAboutTab::leave()
{
    const std::optional<Membership> mine = m_client.reader().myMembership(m_group.id);
    if (!mine)
        return;
    QStringList what { tr("Its posts go from this computer. What you wrote stays there.") };
    if (m_rights.owner)
        what += tr("You own this group: it has no owner then, until somebody takes it over. You can make somebody else "
                   "the owner first, under Members.");
    what += m_group.join == "open"_L1  ? tr("You can join again at any time.")
        : m_group.join == "request"_L1 ? tr("To come back, you have to ask.")
                                       : tr("To come back, somebody has to add you.");
    confirm(this, tr("Leave “%1”?").arg(m_group.name), what.join(u"\n\n"_s), tr("Leave"),
        [this, id = mine->id, group = m_group.id] {
            m_client.submit(commands::leaveGroup(group, id));
            Q_EMIT navigate({});
        });
}

void GroupAboutTab::seeAsFirm()
{
    const auto show = [this](const QString &firm) { (new FirmDialog(m_client, firm, this))->open(); };
    if (m_group.firms.size() == 1)
        return show(m_group.firms.constFirst());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"firmMenu"_s);
    for (const QString &firm : m_group.firms)
        // A firm's name is not a mnemonic.
        menu->addAction(QString(firm).replace(u'&', u"&&"_s), this, [show, firm] { show(firm); });
    menu->popup(m_seeAs->mapToGlobal(QPoint(0, m_seeAs->height())));
}

void GroupAboutTab::archive()
{
    const auto set = [this](const QJsonValue &at) {
        m_client.submit(commands::editGroup(m_client.reader().workspaceId(), m_group.id, { { u"archivedAt"_s, at } }));
    };
    if (m_group.archivedAt.isValid())
        return set(QJsonValue());
    confirm(this, tr("Close “%1” for everybody?").arg(m_group.name),
        tr("Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it "
           "again."),
        tr("Close"), [set] { set(json::utcDate(QDateTime::currentDateTimeUtc())); });
}

} // namespace atrium
