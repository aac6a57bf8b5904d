#include "ui/onboarding/GroupsPage.h"

#include "sync/Client.h"
#include "ui/groups/GroupWords.h"
#include "ui/groups/JoinCard.h"
#include "ui/people/ProfileForm.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype shortestWord = 3; // "in" and "of" say nothing

QStringList wordsAbout(const Member &member)
{
    QString role; // "teamLead" is two words
    for (const QChar c : member.role)
        role += c.isUpper() ? QString(u' ') + c.toLower() : QString(c);
    QStringList parts { member.department, member.place, member.title, role };
    parts += member.skills;
    QStringList words = typedWords(parts.join(u' '));
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    words.removeDuplicates();
    return words;
}

} // namespace

QList<Group> GroupsPage::suggestions(const Reader &reader)
{
    const QStringList words = wordsAbout(reader.member(reader.memberId()).value_or(Member()));
    struct Rated {
        qsizetype fit;
        bool official;
        Group group;
    };
    QList<Rated> rated;
    for (const GroupSummary &summary : reader.groups()) {
        const Group &group = summary.group;
        const bool door = group.join == "open"_L1 || group.join == "request"_L1;
        if (summary.joined || !door || !rightsIn(group, reader).mayJoin)
            continue;
        const QString text = group.name + u' ' + group.purpose;
        const auto fit = std::ranges::count_if(words, [&](const QString &word) { return wordsFit({ word }, text); });
        rated += { fit, group.kind == "official"_L1, group };
    }
    std::ranges::stable_sort(rated, [](const Rated &a, const Rated &b) {
        return std::tuple(a.fit, a.official, a.group.memberCount) > std::tuple(b.fit, b.official, b.group.memberCount);
    });
    QList<Group> groups;
    for (const Rated &one : rated.first(std::min(mostSuggestions, rated.size())))
        groups += one.group;
    return groups;
}

GroupsPage::GroupsPage(Client &client, QWidget *parent)
    : ReadingPage(client, tr("How others find you, and where your work is talked about."), parent)
    , m_avatar(new Avatar)
    , m_name(new PlainLabel)
    , m_work(new PlainLabel)
    , m_skills(new PlainLabel)
    , m_edit(new Button(Button::Kind::Quiet, tr("Complete my profile")))
    , m_brief(buildProfile())
    , m_form(new ProfileForm(client))
    , m_joined(new PlainLabel)
    , m_none(new PlainLabel)
{
    addHeading(tr("Your profile"));
    column()->addWidget(m_brief);
    m_form->hide();
    column()->addWidget(m_form);
    addHeading(tr("Groups for you"));
    m_joined->setObjectName(u"joinedGroups"_s);
    for (PlainLabel *label : { m_joined, m_none }) {
        label->setWordWrap(true);
        label->setToken(Token::Text2);
        column()->addWidget(label);
    }
    connect(m_edit, &QPushButton::clicked, this, [this] { editProfile(true); });
    connect(m_form, &ProfileForm::done, this, [this] { editProfile(false); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            refreshProfile();
        if (changes.touches(Type::Group) || changes.touches(Type::Membership) || changes.accounts || changes.many)
            refresh();
    });
}

QWidget *GroupsPage::buildProfile()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Card::defaultMargins());
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setLook(TextSize::Body, Weight::Strong);
    m_work->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_skills->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    for (PlainLabel *label : { m_name, m_work, m_skills }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_edit->setObjectName(u"completeProfile"_s);
    m_edit->setIconName(u"pencil"_s);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    return card;
}

void GroupsPage::open()
{
    refreshProfile();
    refresh();
}

void GroupsPage::refreshProfile()
{
    const Reader &reader = client().reader();
    const Member me = reader.member(reader.memberId()).value_or(Member());
    m_avatar->setPerson(me.id, me.name);
    m_name->setText(me.name);
    QStringList work { me.title, me.department, me.place, me.firm };
    work.removeAll(QString());
    m_work->setText(work.join(u" · "_s));
    m_work->setVisible(!work.isEmpty());
    m_skills->setText(me.skills.isEmpty() ? tr("Nobody can see yet what you know about.")
                                          : tr("Knows about: %1").arg(me.skills.join(u", "_s)));
}

void GroupsPage::editProfile(bool editing)
{
    m_brief->setVisible(!editing);
    m_form->setVisible(editing);
    if (editing) {
        m_form->read();
        m_form->focusFirst();
    } else {
        refreshProfile();
        m_edit->setFocus();
    }
}

// A group that was joined goes from the suggestions into the sentence above them.
void GroupsPage::refresh()
{
    const Reader &reader = client().reader();
    QStringList joined;
    for (const GroupSummary &summary : reader.groups()) {
        if (!summary.joined)
            continue;
        joined += summary.group.name;
        if (JoinCard *card = m_cards.value(summary.group.id))
            card->hide();
    }
    m_joined->setText(
        joined.isEmpty() ? tr("You are in no group yet.") : tr("You are in: %1").arg(joined.join(u", "_s)));
    bool any = false;
    for (const Group &group : suggestions(reader)) {
        JoinCard *&card = m_cards[group.id];
        if (!card) {
            card = new JoinCard(client());
            card->setLeads(false); // here one only joins
            column()->addWidget(card);
        }
        if (card->group() != group || card->isHidden())
            card->setGroup(group);
        card->show();
        any = true;
    }
    const Member me = reader.member(reader.memberId()).value_or(Member());
    m_none->setText(me.isGuest()
            ? tr("Your hosts add you to the groups that you need.")
            : tr("There is no other group that you could join. New ones appear under “Discover groups”."));
    m_none->setVisible(!any);
}

} // namespace atrium
