#include "ui/groups/GroupExplanation.h"

#include "sync/Client.h"
#include "ui/groups/GroupWords.h"

#include <QLocale>
#include <QTextDocument>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int expertsShown = 3;

// The words of a text without its Markdown: what fits into a narrow column.
QString plain(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    return document.toPlainText().trimmed();
}
} // namespace

GroupExplanation::GroupExplanation(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_about(new ExplainCard(tr("About this group")))
    , m_good(new ExplainCard(tr("Good here")))
    , m_charter(new ExplainCard(tr("How we do it here")))
    , m_knows(new ExplainCard(tr("Who knows")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (ExplainCard *card : { m_about, m_good, m_charter, m_knows })
        layout->addWidget(card);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.of(Type::Group).contains(m_groupId)
            || changes.ids.contains({ m_groupId, Type::Membership })
            || changes.ids.contains({ m_groupId, Type::Response }) || changes.many;
        if (concerns)
            refresh();
    });
}

void GroupExplanation::setGroup(const Id &groupId)
{
    if (groupId == m_groupId)
        return;
    m_groupId = groupId;
    refresh();
}

void GroupExplanation::refresh()
{
    for (ExplainCard *card : { m_about, m_good, m_charter, m_knows })
        card->clear();
    if (const auto group = m_client.reader().group(m_groupId))
        show(*group);
}

// As it would be said: while the group is being made, before it exists.
void GroupExplanation::preview(const Group &group)
{
    m_groupId.clear();
    for (ExplainCard *card : { m_about, m_good, m_charter, m_knows })
        card->clear();
    show(group);
}

void GroupExplanation::show(const Group &group)
{
    const auto person = [this](const Id &id) {
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = id, .postId = {}, .text = {} });
    };

    if (!group.purpose.isEmpty())
        m_about->addText(group.purpose);
    if (const auto owner = m_client.reader().member(group.ownerId))
        m_about->addLine(u"user-check"_s, tr("Owner: %1").arg(owner->name), group.replyPromise,
            [person, id = owner->id] { person(id); });
    else if (!group.replyPromise.isEmpty())
        m_about->addLine(u"user-check"_s, group.replyPromise);
    const Viewer viewer = viewerOf(m_client.reader());
    m_about->addLine(group.firms.isEmpty() ? u"lock"_s : u"eye"_s, membersText(group, viewer));
    const auto mine = m_client.reader().myMembership(group.id);
    if (mine && !viewer.firm.isEmpty())
        m_about->addLine(u"user"_s, guestText(*mine, m_client.reader()));
    if (group.reviewAt.isValid())
        m_about->addLine(u"calendar"_s,
            tr("Review on %1: keep, merge or close")
                .arg(QLocale().toString(group.reviewAt.toLocalTime().date(), tr("d MMMM"))));
    if (group.archivedAt.isValid())
        m_about->addLine(u"inbox"_s, tr("Closed: it can be read, and nothing new written"));

    for (const QString &example : group.goodExamples)
        m_good->addLine(u"check"_s, example);
    for (const QString &example : group.elsewhere)
        m_good->addLine(u"x"_s, example);
    if (const QString charter = plain(group.charter); !charter.isEmpty())
        m_charter->addText(charter);
    if (group.id.isEmpty())
        return; // not yet
    for (const auto &[member, answers] : m_client.reader().experts(group.id, expertsShown)) {
        const QString count = answers == 1 ? tr("1 accepted answer") : tr("%n accepted answers", nullptr, answers);
        m_knows->addPerson(member.id, member.name, count, [person, id = member.id] { person(id); });
    }
}

} // namespace atrium
