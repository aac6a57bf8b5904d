#include "ui/groups/DiscoverPage.h"

#include "sync/Client.h"
#include "ui/groups/GroupWords.h"
#include "ui/groups/JoinCard.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/QuietButton.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

DiscoverPage::DiscoverPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_field(new QLineEdit)
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new CentredColumn;
    layout->addWidget(top);
    auto *header = new PageHeader(tr("Discover groups"));
    auto *create = new QuietButton(tr("Create a group"));
    create->setObjectName(u"createGroup"_s);
    create->setIconName(u"plus"_s);
    header->addWidget(create);
    top->column()->addWidget(header);
    const Member me = client.reader().member(client.reader().memberId()).value_or(Member());
    create->setVisible(!me.isGuest() && me.role != "advisor"_L1);
    connect(create, &QPushButton::clicked, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::NewGroup, .id = {}, .postId = {}, .text = {} }); });
    m_field->setObjectName(u"discoverFilter"_s);
    m_field->setPlaceholderText(tr("Find by name or purpose"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(36);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    top->column()->addWidget(m_field);

    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new CentredColumn;
    m_list = new QVBoxLayout;
    m_list->setSpacing(metrics::cardGap);
    column->column()->addLayout(m_list);
    column->column()->addWidget(m_empty);
    column->column()->addStretch();
    scroll->setWidget(column);
    layout->addWidget(scroll, 1);

    connect(m_field, &QLineEdit::textChanged, this, &DiscoverPage::refresh);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Group) || changes.touches(Type::Membership) || changes.accounts || changes.many)
            refresh();
    });
}

void DiscoverPage::open(const Place &) { refresh(); }

void DiscoverPage::focusFirst() { m_field->setFocus(); }

void DiscoverPage::refresh()
{
    const QStringList words = typedWords(m_field->text());
    qsizetype shown = 0;
    for (const GroupSummary &summary : client().reader().groups()) {
        const bool fits = wordsFit(
            words, summary.group.name + u' ' + summary.group.purpose + u' ' + groupKindText(summary.group.kind));
        if (summary.joined || !fits || summary.group.archivedAt.isValid())
            continue;
        if (shown == m_cards.size()) {
            auto *card = new JoinCard(client());
            connect(card, &JoinCard::opened, this, [this](const Id &id) {
                Q_EMIT navigate({ .kind = Place::Kind::Group, .id = id, .postId = {}, .text = {} });
            });
            m_list->addWidget(card);
            m_cards += card;
        }
        JoinCard *card = m_cards.at(shown++);
        if (card->group() != summary.group || card->isHidden())
            card->setGroup(summary.group);
        card->show();
    }
    for (qsizetype i = shown; i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
    if (shown > 0)
        m_empty->hide();
    else if (words.isEmpty())
        m_empty->show(
            u"circle-check"_s, tr("You are in every group that you can join"), tr("New groups will appear here."));
    else
        m_empty->show(u"search"_s, tr("No such group"), tr("Try another word."));
}

} // namespace atrium
