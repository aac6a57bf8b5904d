// How what is written in the composer goes out, now or later, and how it comes back.
#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/LanguagePicker.h"
#include "ui/composer/SendTimes.h"
#include "ui/composer/WhenDialog.h"
#include "ui/text/TextCache.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/IconButton.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecent = 8;
// Kept where drafts are: on this computer, encrypted, and gone with the workspace.
const QString languagesPlace = u"#languages"_s;
} // namespace

void Composer::edit(const PostDetails &post)
{
    if (!m_edited) {
        if (m_pause.isActive())
            saveDraft();
        m_beforeEdit = m_draft;
    }
    m_scheduled.reset();
    m_edited = post.post;
    m_group = post.group;
    Draft draft = Draft::fromJson(m_client.reader().draft(post.post.id + u"#edit"_s));
    if (draft.isEmpty()) {
        draft = draftOf(post.post);
        draft.known = { { u"title"_s, post.post.title }, { u"body"_s, post.post.body } };
    } else if (!draft.known.isEmpty()) { // begun earlier: it may have been changed elsewhere since
        m_edited->title = draft.known.value("title"_L1).toString();
        m_edited->body = draft.known.value("body"_L1).toString();
    }
    draft.groupId = post.post.accountId;
    take(draft);
    open();
}

void Composer::editScheduled(const ScheduledPost &scheduled)
{
    PostDetails post;
    post.post = scheduled.post;
    post.post.id = scheduled.id;
    post.group = m_client.reader().group(scheduled.post.accountId).value_or(Group());
    edit(post);
    m_scheduled = scheduled;
    m_scheduled->post.title = m_edited->title; // as it was when this was begun
    m_scheduled->post.body = m_edited->body;
    refresh();
}

// What a post says, to be written anew.
Draft Composer::draftOf(const Post &post) const
{
    Draft draft;
    draft.groupId = post.accountId;
    draft.parentId = post.parentId;
    draft.kind = post.kind;
    draft.title = post.title;
    draft.body = post.body;
    draft.praised = post.praised;
    draft.attachments = post.attachments;
    if (post.seal)
        draft.mandateId = post.seal->mandateId;
    draft.mustRead = post.mustRead;
    for (const Id &id : post.mentions)
        if (const auto member = m_client.reader().member(id))
            draft.mentioned.insert(id, member->name);
    if (post.poll) {
        draft.multiple = post.poll->multiple;
        for (const PollOption &option : post.poll->options)
            draft.options += option.text;
    }
    return draft;
}

void Composer::submit()
{
    if (lacksGroup())
        return m_groups->showPopup();
    if (!m_draft.canBeSent(limits()))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_draft.mandateId.isEmpty())
        return submitSealed();
    if (m_scheduled) {
        submitScheduled();
    } else if (m_edited) {
        const Command command = commands::editPost(*m_edited, m_draft.toPost(now), m_draft.attachments);
        if (!command.properties.isEmpty())
            m_client.submit(command);
        endEdit(false);
    } else {
        send(m_draft.toCommand(now));
    }
}

bool Composer::lacksGroup() const
{
    Draft chosen = m_draft;
    chosen.groupId = m_place;
    return m_choosesGroup && !m_group && chosen.canBeSent(limits());
}

void Composer::submitScheduled()
{
    const Command change = commands::changeScheduledPost(
        m_client.reader().memberId(), *m_scheduled, m_draft.toPost(m_scheduled->sendAt), m_draft.attachments);
    if (!change.properties.isEmpty())
        m_client.submit(change);
    endEdit(false);
}

void Composer::submitAt(const QDateTime &at)
{
    if (!m_draft.canBeSent(limits()) || m_edited || !m_draft.mandateId.isEmpty())
        return;
    send(commands::schedulePost(m_client.reader().memberId(), m_draft.toPost(at), at));
    const QString when = sendTimeText(at);
    m_notice->setText(m_client.connectionState().connection == Connection::Offline
            ? tr("It goes out %1, once this computer has been online.", "%1: tomorrow at 08:00").arg(when)
            : tr("It goes out %1.", "%1: tomorrow at 08:00").arg(when));
    m_notice->show();
}

void Composer::send(const Command &command)
{
    m_sent = Sent { command.objectId, m_draft };
    m_pause.stop();
    m_client.submit(command, m_place);
    Draft next;
    next.groupId = m_draft.groupId;
    if (m_mode == Mode::Reply)
        next.parentId = m_place;
    showPreview(false);
    take(next);
    collapse();
    if (command.type == Type::Post)
        Q_EMIT posted(command.objectId);
}

void Composer::offerTimes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sendLaterMenu"_s);
    const QDateTime now = QDateTime::currentDateTime();
    for (const SendTime &time : sendTimes(now))
        menu->addAction(time.text, this, [this, at = time.at] { submitAt(at); });
    menu->addSeparator();
    menu->addAction(tr("Choose day and time…"), this, [this, now] {
        auto *dialog = new WhenDialog(QDateTime(now.date().addDays(1), QTime(8, 0)), this);
        connect(dialog, &WhenDialog::chosen, this, &Composer::submitAt);
        dialog->open();
    });
    menu->addSeparator();
    menu->addAction(tr("Scheduled posts"), this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Scheduled, .id = {}, .postId = {}, .text = {} }); });
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_later->width() - menu->sizeHint().width();
    menu->popup(m_later->mapToGlobal(QPoint(x, m_later->height() + 2)));
}

// Words within a line need no language; anything else gets a block that says which it is in.
void Composer::pickLanguage()
{
    const QString selected = m_body->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        return m_body->insertCode();
    const QStringList recent = m_client.reader().draft(languagesPlace).split(u' ', Qt::SkipEmptyParts);
    auto *picker = new LanguagePicker(TextCache::of(m_client).highlighter().languages(), recent, this);
    connect(picker, &LanguagePicker::picked, this, [this, recent](const QString &fence) {
        m_body->insertCode(fence);
        if (fence.isEmpty())
            return;
        QStringList used = recent;
        used.removeAll(fence);
        used.prepend(fence);
        m_client.setDraft(languagesPlace, used.first(std::min(mostRecent, used.size())).join(u' '));
    });
    picker->popUpAt(m_code);
}

// Back to what was being written before.
void Composer::endEdit(bool keepDraft)
{
    m_pause.stop();
    if (!keepDraft)
        m_client.setDraft(m_edited->id + u"#edit"_s, {});
    m_edited.reset();
    m_scheduled.reset();
    showPreview(false);
    take(m_beforeEdit);
    m_group = m_client.reader().group(m_draft.groupId);
    refresh();
    collapse();
    Q_EMIT editEnded();
}

// The cache could not take the post (the disk is full). It comes back to where it was written, in
// front of what may have been written since.
void Composer::refused(const Command &command, const Error &error)
{
    if (!m_sent || command.objectId != m_sent->id)
        return;
    Draft back = m_sent->draft;
    if (!m_draft.body.isEmpty())
        back.body += u"\n\n"_s + m_draft.body;
    take(back);
    m_warning = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
    open();
}

void Composer::chooseFiles(bool pictures)
{
    auto *dialog = pictures ? fileDialog(this, tr("Attach a picture"), QStandardPaths::PicturesLocation)
                            : fileDialog(this, tr("Attach a file"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (pictures)
        dialog->setMimeTypeFilters(
            { u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"application/octet-stream"_s });
    connect(dialog, &QFileDialog::filesSelected, m_files, &FileTray::addPaths);
    dialog->open();
}

} // namespace atrium
