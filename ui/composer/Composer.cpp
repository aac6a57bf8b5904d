#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/ComposerPrompt.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/MustReadEdit.h"
#include "ui/composer/PeoplePick.h"
#include "ui/composer/PollEdit.h"
#include "ui/composer/SendTimes.h"
#include "ui/feed/PostWords.h"
#include "ui/text/MarkdownView.h"
#include "ui/text/TextCache.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int counterFrom = 500; // characters left
const QString homePlace = u"home"_s;

// Only who has a mandate begins something in an official group.
bool mayStartThreads(const Group &group, bool hasMandate)
{
    return !group.archivedAt.isValid() && (group.kind != "official"_L1 || hasMandate);
}

} // namespace

Composer::Composer(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_suggestions(client)
{
    setObjectName(u"composer"_s);
    setAcceptDrops(true);
    build();
    wire();
}

Composer::~Composer()
{
    disconnect(qApp, nullptr, this, nullptr);
    if (m_pause.isActive())
        saveDraft();
}

void Composer::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_typing)
        return;
    QPainter painter(this);
    paintRing(painter, rect(), metrics::cardRadius - 1);
}

void Composer::writePost(const Id &groupId)
{
    m_choosesGroup = groupId.isEmpty();
    enter(Mode::Post, m_choosesGroup ? homePlace : groupId);
    fillGroups();
    chooseGroup(m_choosesGroup ? chosenGroup() : groupId);
    collapse();
}

void Composer::writeReply(const Post &thread)
{
    m_choosesGroup = false;
    enter(Mode::Reply, thread.id);
    m_group = m_client.reader().group(thread.accountId);
    m_draft.groupId = thread.accountId;
    if (m_draft.parentId.isEmpty())
        m_draft.parentId = thread.id;
    m_prompt->hide();
    m_form->show();
    refresh();
}

void Composer::mention(const Member &member)
{
    open();
    m_draft.mentioned.insert(member.id, member.name);
    const QString name = u'@' + member.name;
    if (m_draft.body.contains(name))
        return;
    m_body->moveCursor(QTextCursor::End);
    m_body->insertPlainText(
        (m_draft.body.isEmpty() || m_draft.body.back().isSpace() ? QString() : u" "_s) + name + u' ');
}

// Leaves one place, with its draft kept, for another.
void Composer::enter(Mode mode, const QString &place)
{
    if (m_pause.isActive())
        saveDraft();
    m_edited.reset();
    m_scheduled.reset();
    m_warning.clear();
    m_notice->hide();
    m_mode = mode;
    m_place = place;
    m_body->setHeights(mode == Mode::Reply ? 1 : 3, mode == Mode::Reply ? 10 : 16);
    m_prompt->setPerson(m_client.reader().member(m_client.reader().memberId()).value_or(Member()));
    showPreview(false);
    m_mandates = m_client.reader().myMandates(QDateTime::currentDateTimeUtc());
    take({});
    loadDraft();
}

void Composer::answer(const PostDetails &reply)
{
    m_draft.parentId = reply.post.id;
    changed();
    m_body->setFocus();
}

void Composer::open()
{
    m_notice->hide();
    m_prompt->hide();
    m_form->show();
    refresh();
    m_body->setFocus();
    updateGeometry();
}

void Composer::begin(const QString &kind)
{
    if (!m_edited)
        chooseKind(kind);
    open();
}

void Composer::collapse()
{
    if (m_mode == Mode::Reply || m_edited)
        return;
    m_prompt->show();
    if (m_form->isAncestorOf(QApplication::focusWidget()))
        m_prompt->setFocus(); // Qt would give it to the next, a card, and the feed would scroll there
    m_form->hide();
    m_prompt->setText(m_draft.isEmpty()
            ? tr("Share something, ask, or thank somebody…")
            : tr("Go on with “%1”").arg((m_draft.title + u' ' + m_draft.body).simplified().left(60)));
    updateGeometry();
}

void Composer::take(const Draft &draft)
{
    m_taking = true;
    m_draft = draft;
    m_title->setText(draft.title);
    m_body->setPlainText(draft.body);
    m_body->moveCursor(QTextCursor::End);
    m_praised->set(draft.praised);
    m_poll->set(draft.options, draft.multiple, draft.openDays);
    m_mustRead->set(draft.mustRead);
    m_draft.mustRead = m_mustRead->value(); // a date that is over is gone
    m_files->set(draft.attachments, draft.files);
    m_codeOffer->hide();
    m_taking = false;
    refresh();
    hintRoute();
}

void Composer::changed()
{
    if (m_taking)
        return;
    m_codeOffer->hide(); // whoever writes on does not want it
    m_draft.title = m_title->text();
    m_draft.body = m_body->toPlainText();
    m_draft.praised = m_praised->people();
    m_draft.options = m_poll->options();
    m_draft.multiple = m_poll->multiple();
    m_draft.openDays = m_poll->openDays();
    m_draft.mustRead = m_mustRead->value();
    m_draft.files = m_files->files();
    m_draft.attachments = m_files->kept();
    m_notice->hide();
    m_warning.clear();
    if (m_draft.isEmpty())
        m_unhinted.remove(m_place); // what comes next is another one
    m_pause.start();
    refresh();
}

Draft::Limits Composer::limits() const
{
    Draft::Limits limits;
    limits.title = m_client.reader().maxTitleLength();
    limits.body = m_client.reader().maxPostLength();
    return limits;
}

bool Composer::mayAnnounce() const
{
    const auto membership = m_group ? m_client.reader().myMembership(m_group->id) : std::nullopt;
    return !m_draft.mandateId.isEmpty()
        || (membership && (membership->role == "owner"_L1 || membership->role == "moderator"_L1));
}

void Composer::refresh()
{
    refreshSeal();
    const bool startsThread = m_mode == Mode::Post && !m_edited;
    m_groups->setVisible(startsThread && m_choosesGroup);
    m_kinds->setVisible(startsThread);
    m_close->setVisible(startsThread);
    m_close->parentWidget()->setVisible(startsThread);
    for (Chip *chip : m_kinds->findChildren<Chip *>()) {
        chip->setChecked(chip->objectName() == m_draft.kind);
        if (chip->objectName() == "announcement"_L1)
            chip->setVisible(mayAnnounce());
    }
    m_title->setVisible(startsThread || (m_edited && m_edited->startsThread()));
    m_praised->setVisible(startsThread && m_draft.kind == "praise"_L1);
    m_poll->setVisible(startsThread && m_draft.kind == "poll"_L1);
    m_suggestions.setGroup(m_group ? m_group->id : Id());

    const bool answers
        = m_mode == Mode::Reply && !m_edited && m_draft.parentId != m_place && !m_draft.parentId.isEmpty();
    const bool replaces = !m_edited && !m_draft.supersedesId.isEmpty();
    m_about->setVisible(m_edited || answers || replaces);
    if (m_edited) {
        m_aboutText->setText(m_scheduled
                ? tr("You are changing a post that goes out %1.").arg(sendTimeText(m_scheduled->sendAt))
                : tr("You are changing what you wrote."));
    } else if (replaces) {
        const auto earlier = m_client.reader().post(m_draft.supersedesId);
        m_aboutText->setText(tr("This replaces “%1”, which stays readable.")
                .arg(!earlier                           ? QString()
                        : earlier->post.title.isEmpty() ? excerptOf(earlier->post.body)
                                                        : earlier->post.title));
    } else if (answers) {
        const auto parent = m_client.reader().post(m_draft.parentId);
        m_aboutText->setText(tr("Answering %1").arg(parent ? nameOf(parent->author) : QString()));
    }
    m_body->setPlaceholderText(m_mode == Mode::Reply && !m_edited ? tr("Write a reply…")
            : m_draft.kind == "question"_L1                       ? tr("What do you want to know?")
            : m_draft.kind == "praise"_L1                         ? tr("What did they do for you?")
                                                                  : tr("Share something, ask, or thank somebody…"));

    const QString problem = m_warning.isEmpty() ? m_draft.problem(limits()) : m_warning;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const int left = static_cast<int>(limits().body - m_draft.body.size());
    m_counter->setVisible(left < counterFrom);
    m_counter->setText(left < 0 ? tr("%n characters over", nullptr, -left) : tr("%n characters left", nullptr, left));
    m_counter->setToken(left < 0 ? Token::Danger : Token::Text3);
    m_offline->setVisible(m_client.connectionState().connection == Connection::Offline);
    m_audience->setText(m_group ? audienceText(*m_group, viewerOf(m_client.reader())) : tr("Choose a group"));
    m_audience->setToken(m_group && !m_group->firms.isEmpty() ? Token::Outside : Token::Text3);
    m_post->setText(m_edited                ? tr("Save")
            : m_mode == Mode::Reply         ? tr("Reply")
            : m_draft.kind == "question"_L1 ? tr("Ask")
                                            : tr("Post"));
    m_post->setEnabled(m_draft.canBeSent(limits()) || lacksGroup());
    m_later->setVisible(!m_edited && m_draft.mandateId.isEmpty()); // the one who signs is there when it goes
    m_later->setEnabled(m_draft.canBeSent(limits()));
    updateGeometry();
}

void Composer::fillGroups()
{
    m_groups->clear();
    for (const GroupSummary &summary : m_client.reader().groups())
        if (summary.joined && mayStartThreads(summary.group, !m_mandates.isEmpty()))
            m_groups->addItem(Theme::current().icon(groupIcon(summary.group)), summary.group.name, summary.group.id);
}

// On Home none is suggested, since it would often be the wrong one; unless there is only one.
Id Composer::chosenGroup() const
{
    return m_draft.groupId.isEmpty() && m_groups->count() == 1 ? m_groups->itemData(0).toString() : m_draft.groupId;
}

void Composer::chooseGroup(const Id &groupId)
{
    m_group = m_client.reader().group(groupId);
    m_draft.groupId = m_group ? groupId : Id();
    m_groups->setCurrentIndex(m_groups->findData(groupId));
    if (m_mode == Mode::Post && m_group && m_group->kind == "official"_L1 && m_draft.kind == "update"_L1)
        m_draft.kind = u"announcement"_s;
    refreshSeal();
    if (m_draft.kind == "announcement"_L1 && !mayAnnounce())
        m_draft.kind = u"update"_s;
    refresh();
    hintRoute();
}

void Composer::chooseKind(const QString &kind)
{
    m_draft.kind = kind;
    changed();
    m_body->setFocus();
}

void Composer::showPreview(bool preview)
{
    m_previewButton->setChecked(preview);
    m_body->setVisible(!preview);
    m_previewArea->setVisible(preview);
    if (!preview)
        return;
    MarkdownSource source { m_draft.body, {}, m_draft.topics() };
    for (const Id &id : m_draft.mentions())
        source.mentions += { id, m_draft.mentioned.value(id) };
    const int width = m_form->width() - 40;
    const auto document = TextCache::of(m_client).get(source, width);
    m_preview->setDocument(document);
    m_preview->resize(width, document->fullHeight());
}

void Composer::saveDraft()
{
    m_pause.stop();
    Draft kept = m_draft;
    if (!m_edited && !m_choosesGroup && m_mode == Mode::Post)
        kept.groupId.clear(); // the place says it
    m_client.setDraft(m_edited ? m_edited->id + u"#edit"_s : m_place, kept.toJson());
}

void Composer::loadDraft()
{
    const Draft kept = Draft::fromJson(m_client.reader().draft(m_place));
    if (!kept.isEmpty())
        take(kept);
}

void Composer::cacheChanged(const ChangeSet &changes)
{
    if (m_sent
        && (changes.of(Type::Post).contains(m_sent->id) || changes.of(Type::ScheduledPost).contains(m_sent->id))) {
        // After a refusal it was tried again elsewhere, and went: not to be written twice.
        if (m_draft.body == m_sent->draft.body && m_draft.title == m_sent->draft.title && !m_draft.isEmpty()) {
            Draft next;
            next.groupId = m_draft.groupId;
            next.parentId = m_mode == Mode::Reply ? m_place : Id();
            take(next);
        }
        m_sent.reset();
    }
    if (const Id renamed = changes.renamed.value(m_place); !renamed.isEmpty())
        m_place = renamed;
    for (Id *named : { &m_draft.parentId, &m_draft.groupId })
        *named = changes.renamed.value(*named, *named);
    if (const Id renamed = m_edited ? changes.renamed.value(m_edited->id) : Id(); !renamed.isEmpty()) {
        m_client.setDraft(m_edited->id + u"#edit"_s, {});
        m_edited->id = renamed; // it went out while it is being changed
        saveDraft();
    }
    if (changes.touches(Type::Member) || changes.many)
        m_prompt->setPerson(m_client.reader().member(m_client.reader().memberId()).value_or(Member()));
    if (changes.touches(Type::Membership) || changes.accounts || changes.many)
        m_suggestions.forget();
    const bool mandates = changes.touches(Type::Mandate) || changes.touches(Type::SigningKey) || changes.many;
    if (mandates)
        m_mandates = m_client.reader().myMandates(QDateTime::currentDateTimeUtc());
    const bool concerns = mandates || changes.touches(Type::Group) || changes.touches(Type::Membership)
        || changes.accounts || changes.many;
    if (!concerns)
        return;
    if (m_group)
        m_group = m_client.reader().group(m_group->id);
    if (m_choosesGroup && !m_groups->view()->isVisible()) {
        fillGroups();
        m_groups->setCurrentIndex(m_groups->findData(m_draft.groupId));
        if (const Id only = chosenGroup(); only != m_draft.groupId)
            chooseGroup(only);
    }
    refresh();
}

void Composer::hideEvent(QHideEvent *event)
{
    if (m_pause.isActive())
        saveDraft();
    Card::hideEvent(event);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    open();
    m_files->addPaths(paths);
    event->acceptProposedAction();
}

} // namespace atrium
