#include "ui/groups/ReviewCard.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/groups/GroupWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsKept = 6;
}

ReviewCard::ReviewCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_words(new PlainLabel)
{
    setObjectName(u"reviewCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(8);
    auto *title = new PlainLabel(tr("Is this group still needed?"));
    title->setLook(TextSize::Body, Weight::Strong);
    layout->addWidget(title);
    m_words->setToken(Token::Text2);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, const std::function<void()> &act) {
        auto *button = new Button(Button::Kind::Quiet, text);
        button->setObjectName(name);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(u"keepGroup"_s, tr("Keep it"), [this] { keep(); });
    add(u"closeGroup"_s, tr("Close it…"), [this] { closeGroup(); });
    add(u"changeGroup"_s, tr("Change it"),
        [this] { Q_EMIT navigate({ .kind = Place::Kind::NewGroup, .id = m_group.id, .postId = {}, .text = {} }); });
    layout->addWidget(actions);
    hide();
}

void ReviewCard::setGroup(const Group &group, bool isOwner)
{
    m_group = group;
    const bool due = isOwner && isReviewDue(group, QDateTime::currentDateTimeUtc());
    if (due)
        m_words->setText(tr("You own it, and its review was on %1. If you keep it, you are asked again in half a year.")
                .arg(QLocale().toString(group.reviewAt.toLocalTime().date(), QLocale::LongFormat)));
    setVisible(due);
}

void ReviewCard::keep()
{
    // From today: what is long overdue would be due again at once.
    const QDateTime next = QDateTime::currentDateTimeUtc().addMonths(monthsKept);
    m_client.submit(
        commands::editGroup(m_client.reader().workspaceId(), m_group.id, { { u"reviewAt"_s, json::utcDate(next) } }));
}

void ReviewCard::closeGroup()
{
    confirm(this, tr("Close “%1” for everybody?").arg(m_group.name),
        tr("Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it "
           "again."),
        tr("Close"), [this] {
            m_client.submit(commands::editGroup(m_client.reader().workspaceId(), m_group.id,
                { { u"archivedAt"_s, json::utcDate(QDateTime::currentDateTimeUtc()) } }));
        });
}

} // namespace atrium
