#include "ui/people/ProfileCard.h"

#include "sync/Client.h"
#include "ui/feed/LinkButton.h"
#include "ui/people/PersonDelegate.h"
#include "ui/search/PlaceWords.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QTimer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int largeAvatar = 72;
constexpr int mostTopics = 8;
constexpr int copiedFor = 2000; // ms that the button says so

void write(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

ProfileCard::ProfileCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_avatar(new Avatar(largeAvatar))
    , m_name(new PlainLabel)
    , m_title(new PlainLabel)
    , m_work(new PlainLabel)
    , m_manager(new LinkButton)
    , m_mention(new Button(Button::Kind::Quiet, tr("Mention in a post")))
    , m_email(new Button(Button::Kind::Quiet, tr("Copy e-mail address")))
    , m_edit(new Button(Button::Kind::Quiet, tr("Edit my profile")))
    , m_about(new MarkdownBox(client))
    , m_skillChips(new QWidget)
    , m_topicChips(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(14);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setObjectName(u"personName"_s);
    m_name->setLook(TextSize::Page, Weight::Strong);
    m_work->setObjectName(u"personWork"_s);
    for (PlainLabel *label : { m_name, m_title, m_work }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_manager->setObjectName(u"personManager"_s);
    m_manager->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_manager->setIconName(u"user-check"_s);
    words->addWidget(m_manager, 0, Qt::AlignLeading);
    top->addLayout(words, 1);
    layout->addLayout(top);
    layout->addWidget(m_about);

    new FlowLayout(m_skillChips);
    new FlowLayout(m_topicChips);
    m_skills = section(tr("Skills"), m_skillChips);
    m_topics = section(tr("Accepted answers on"), m_topicChips);
    layout->addWidget(m_skills);
    layout->addWidget(m_topics);

    auto *buttons = new QWidget;
    new FlowLayout(buttons, 8);
    buttons->layout()->setContentsMargins(0, 0, 0, 0);
    m_mention->setObjectName(u"mentionPerson"_s);
    m_mention->setIconName(u"at-sign"_s);
    m_email->setObjectName(u"copyEmail"_s);
    m_email->setIconName(u"mail"_s);
    m_edit->setObjectName(u"editProfile"_s);
    m_edit->setIconName(u"pencil"_s);
    for (Button *button : { m_edit, m_mention, m_email })
        buttons->layout()->addWidget(button);
    layout->addWidget(buttons);

    connect(m_about, &MarkdownBox::linkActivated, this, &ProfileCard::linkActivated);
    connect(m_mention, &QPushButton::clicked, this, &ProfileCard::mentionWanted);
    connect(m_edit, &QPushButton::clicked, this, &ProfileCard::editWanted);
    connect(m_manager, &QAbstractButton::clicked, this, [this] {
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = m_member.managerId, .postId = {}, .text = {} });
    });
    connect(m_email, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_member.email);
        m_email->setText(tr("Copied"));
        m_email->setIconName(u"check"_s);
        announce(m_email, tr("Copied"));
        QTimer::singleShot(copiedFor, this, [this] {
            m_email->setText(tr("Copy e-mail address"));
            m_email->setIconName(u"mail"_s);
        });
    });
}

QWidget *ProfileCard::section(const QString &heading, QWidget *content)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new PlainLabel(heading);
    label->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    content->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(content);
    return part;
}

void ProfileCard::showChips(QWidget *holder, const QList<std::pair<QString, Place>> &chips)
{
    while (QLayoutItem *item = holder->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[text, place] : chips) {
        auto *chip = new Chip(text);
        chip->setCheckable(false);
        connect(chip, &QPushButton::clicked, this, [this, to = place] { Q_EMIT navigate(to); });
        holder->layout()->addWidget(chip);
    }
}

void ProfileCard::setMember(const Member &member)
{
    m_member = member;
    const Reader &reader = m_client.reader();
    const bool me = member.id == reader.memberId();
    m_avatar->setPerson(member.id, member.name);
    write(m_name, member.name);
    write(m_title, member.title);
    m_work->setLook(TextSize::Body, member.isGuest() ? Weight::Medium : Weight::Regular,
        member.isGuest() ? Token::Outside : Token::Text2);
    write(m_work, member.isGuest() ? tr("Guest from %1").arg(workplace(member)) : workplace(member));
    const std::optional<Member> manager = member.managerId.isEmpty() ? std::nullopt : reader.member(member.managerId);
    m_manager->setVisible(manager.has_value());
    if (manager)
        m_manager->setText(tr("Works for %1").arg(manager->name));

    m_about->setBody(member.about);
    QList<std::pair<QString, Place>> skills;
    for (const QString &skill : member.skills)
        skills += { skill, { .kind = Place::Kind::People, .id = {}, .postId = {}, .text = skill } };
    showChips(m_skillChips, skills);
    m_skills->setVisible(!skills.isEmpty());
    QList<std::pair<QString, Place>> topics;
    for (const auto &[topic, count] : reader.expertise(member.id, mostTopics))
        if (!topic.isEmpty())
            topics += { tr("%1 · %2", "a topic and how many answers").arg(topic).arg(count), topicPlace(topic) };
    showChips(m_topicChips, topics);
    m_topics->setVisible(!topics.isEmpty());

    m_edit->setVisible(me);
    m_mention->setVisible(!me && !member.name.isEmpty() && member.state == "active"_L1);
    m_email->setVisible(!me && !member.email.isEmpty());
}

} // namespace atrium
