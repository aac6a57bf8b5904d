#include "ui/groups/FirmDialog.h"

#include "sync/Client.h"
#include "ui/groups/ExplainCard.h"
#include "ui/groups/GroupWords.h"
#include "ui/people/PersonDelegate.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeTime.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firmDialogSize(480, 560);

QList<Member> peopleIn(const Group &group, const Reader &reader)
{
    QList<Member> people;
    for (const Membership &membership : reader.memberships(group.id))
        people += reader.member(membership.memberId).value_or(Member { .id = membership.memberId });
    std::ranges::sort(people, [](const Member &a, const Member &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

// How far back the firm's guests see, if each has a date; invalid: everything, or it is not known here.
QDateTime earliestSeen(const Group &group, const QString &firm, const Reader &reader)
{
    QDateTime earliest;
    for (const Membership &membership : reader.memberships(group.id)) {
        if (reader.member(membership.memberId).value_or(Member()).firm != firm)
            continue;
        if (!membership.historyFrom.isValid())
            return {};
        earliest = earliest.isValid() ? qMin(earliest, membership.historyFrom) : membership.historyFrom;
    }
    return earliest;
}

} // namespace

FirmDialog::FirmDialog(Client &client, const QString &firm, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"firmDialog"_s);
    setWindowTitle(tr("What %1 can see").arg(firm));
    resize(firmDialogSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto *title = new PlainLabel(tr("What %1 can see").arg(firm));
    title->setLook(TextSize::Title, Weight::Strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *words = new PlainLabel(
        tr("Guests see the groups below that they are in: everything that is written there, or the threads that began "
           "since the day that is named, the files in them, and the people, without their e-mail addresses. They also "
           "read the charter, and see nothing else of the company."));
    words->setToken(Token::Text2);
    words->setWordWrap(true);
    layout->addWidget(words);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const Reader &reader = client.reader();
    for (const GroupSummary &summary : reader.groups()) {
        const Group &group = summary.group;
        if (!group.firms.contains(firm))
            continue;
        auto *card = new ExplainCard(group.name);
        card->setObjectName(u"firmSees-"_s + group.id);
        card->addLine(u"eye"_s, membersText(group, viewerOf(reader)));
        if (const QDateTime from = earliestSeen(group, firm, reader); from.isValid())
            card->addLine(u"history"_s, tr("Threads since %1").arg(dayText(from)));
        if (!summary.joined)
            card->addText(tr("You are not in this group: who is in it is shown to its members only."));
        for (const Member &member : summary.joined ? peopleIn(group, reader) : QList<Member>())
            card->addPerson(member.id, member.name, member.isGuest() ? workplace(member) : member.title, {});
        column->addWidget(card);
    }
    column->addStretch();
    scroll->setWidget(all);
    layout->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *done = new Button(Button::Kind::Quiet, tr("Close"));
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace atrium
