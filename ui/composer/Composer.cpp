#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/ComposerPrompt.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/PeoplePick.h"
#include "ui/composer/PollEdit.h"
#include "ui/feed/EmojiPicker.h"
#include "ui/feed/PostWords.h"
#include "ui/text/MarkdownView.h"
#include "ui/text/TextCache.h"
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
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 600;
constexpr int counterFrom = 500; // characters left
const QString homePlace = u"home"_s;

bool mayStartThreads(const Group &group, const std::optional<Membership> &membership)
{
    const bool leads = membership && (membership->role == "owner"_L1 || membership->role == "moderator"_L1);
    return !group.archivedAt.isValid() && (group.kind != "official"_L1 || leads);
}

} // namespace

Composer::Composer(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
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
    paintFocusRing(painter, rect(), metrics::cardRadius - 1);
}

void Composer::wire()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const bool typing = now && (now == m_title || now == m_body); typing != std::exchange(m_typing, typing))
            update();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Composer::saveDraft);
    connect(m_prompt, &QAbstractButton::clicked, this, &Composer::open);
    connect(m_prompt, &ComposerPrompt::imageWanted, this, [this] {
        open();
        chooseFiles(true);
    });
    connect(m_prompt, &ComposerPrompt::fileWanted, this, [this] {
        open();
        chooseFiles(false);
    });
    connect(m_prompt, &ComposerPrompt::codeWanted, this, [this] {
        open();
        m_body->insertCode();
    });
    connect(m_close, &QToolButton::clicked, this, &Composer::collapse);
    connect(m_groups, &QComboBox::activated, this, [this](int at) { chooseGroup(m_groups->itemData(at).toString()); });
    connect(m_title, &QLineEdit::textChanged, this, &Composer::changed);
    connect(m_title, &QLineEdit::returnPressed, m_body, qOverload<>(&QWidget::setFocus));
    connect(m_body, &QPlainTextEdit::textChanged, this, &Composer::changed);
    connect(m_body, &BodyEdit::submitted, this, &Composer::submit);
    connect(m_body, &BodyEdit::escaped, this, [this] {
        if (m_edited)
            endEdit();
        else if (m_mode == Mode::Post)
            collapse();
    });
    connect(m_body, &BodyEdit::mentioned, this, [this](const Id &id, const QString &name) {
        m_draft.mentioned.insert(id, name);
        changed();
    });
    connect(m_body, &BodyEdit::filesDropped, this, [this](const QList<QUrl> &files) {
        QStringList paths;
        for (const QUrl &file : files)
            paths += file.toLocalFile();
        m_files->addPaths(paths);
    });
    connect(m_body, &BodyEdit::picturePasted, m_files, &FileTray::addPicture);
    connect(m_praised, &PeoplePick::changed, this, &Composer::changed);
    connect(m_poll, &PollEdit::changed, this, &Composer::changed);
    connect(m_files, &FileTray::changed, this, &Composer::changed);
    connect(m_files, &FileTray::refused, this, [this](const QString &reason) {
        m_warning = reason;
        refresh();
    });
    connect(m_image, &QToolButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_attach, &QToolButton::clicked, this, [this] { chooseFiles(false); });
    connect(m_code, &QToolButton::clicked, m_body, &BodyEdit::insertCode);
    connect(m_emoji, &QToolButton::clicked, this, [this] {
        auto *picker = new EmojiPicker(this);
        connect(picker, &EmojiPicker::picked, this, [this](const QString &emoji) { m_body->insertPlainText(emoji); });
        picker->popUpAt(m_emoji);
    });
    connect(m_previewButton, &QToolButton::toggled, this, &Composer::showPreview);
    connect(m_post, &QPushButton::clicked, this, &Composer::submit);
    connect(&m_client, &Client::connectionStateChanged, this, &Composer::refresh);
    connect(&m_client, &Client::commandRefused, this, &Composer::refused);
    connect(&m_client, &Client::changed, this, &Composer::cacheChanged);
}

void Composer::writePost(const Id &groupId)
{
    m_choosesGroup = groupId.isEmpty();
    enter(Mode::Post, m_choosesGroup ? homePlace : groupId);
    fillGroups();
    chooseGroup(m_choosesGroup ? (m_draft.groupId.isEmpty() ? m_groups->currentData().toString() : m_draft.groupId) : groupId);
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
    m_body->insertPlainText((m_draft.body.isEmpty() || m_draft.body.back().isSpace() ? QString() : u" "_s) + name + u' ');
}

// Leaves one place, with its draft kept, for another.
void Composer::enter(Mode mode, const QString &place)
{
    if (m_pause.isActive())
        saveDraft();
    m_edited.reset();
    m_warning.clear();
    m_mode = mode;
    m_place = place;
    m_body->setHeights(mode == Mode::Reply ? 1 : 3, mode == Mode::Reply ? 10 : 16);
    m_prompt->setPerson(m_client.reader().member(m_client.reader().memberId()).value_or(Member()));
    showPreview(false);
    take({});
    loadDraft();
}

void Composer::answer(const PostDetails &reply)
{
    m_draft.parentId = reply.post.id;
    changed();
    m_body->setFocus();
}

void Composer::edit(const PostDetails &post)
{
    if (!m_edited) {
        if (m_pause.isActive())
            saveDraft();
        m_beforeEdit = m_draft;
    }
    m_edited = post.post;
    m_group = post.group;
    Draft draft = Draft::fromJson(m_client.reader().draft(post.post.id + u"#edit"_s));
    if (draft.isEmpty()) {
        draft.title = post.post.title;
        draft.body = post.post.body;
    }
    draft.groupId = post.post.accountId;
    take(draft);
    open();
}

void Composer::rewrite(const PostDetails &post, const QList<Command::File> &files)
{
    Draft draft;
    draft.groupId = post.post.accountId;
    draft.parentId = post.post.parentId;
    draft.kind = post.post.kind;
    draft.title = post.post.title;
    draft.body = post.post.body;
    draft.praised = post.post.praised;
    if (post.post.poll) {
        draft.multiple = post.post.poll->multiple;
        for (const PollOption &option : post.post.poll->options)
            draft.options += option.text;
    }
    draft.files = files;
    if (!m_draft.body.trimmed().isEmpty()) // both are kept: one does not push out the other
        draft.body += u"\n\n"_s + m_draft.body;
    take(draft);
    m_group = m_client.reader().group(draft.groupId);
    open();
    changed();
}

void Composer::open()
{
    m_prompt->hide();
    m_form->show();
    refresh();
    m_body->setFocus();
    updateGeometry();
}

void Composer::collapse()
{
    if (m_mode == Mode::Reply || m_edited)
        return;
    m_form->hide();
    m_prompt->show();
    m_prompt->setText(m_draft.isEmpty() ? tr("Share something, ask, or thank somebody…") : tr("Go on with “%1”").arg((m_draft.title + u' ' + m_draft.body).simplified().left(60)));
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
    m_files->setFiles(draft.files);
    m_taking = false;
    refresh();
}

void Composer::changed()
{
    if (m_taking)
        return;
    m_draft.title = m_title->text();
    m_draft.body = m_body->toPlainText();
    m_draft.praised = m_praised->people();
    m_draft.options = m_poll->options();
    m_draft.multiple = m_poll->multiple();
    m_draft.openDays = m_poll->openDays();
    m_draft.files = m_files->files();
    m_warning.clear();
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
    return membership && (membership->role == "owner"_L1 || membership->role == "moderator"_L1);
}

void Composer::refresh()
{
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
    for (IconButton *button : { m_image, m_attach })
        button->setVisible(!m_edited); // the files of a post stay as they are

    const bool answers = m_mode == Mode::Reply && !m_edited && m_draft.parentId != m_place && !m_draft.parentId.isEmpty();
    m_about->setVisible(m_edited || answers);
    if (m_edited) {
        m_aboutText->setText(tr("You are changing what you wrote."));
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
    const qsizetype left = limits().body - m_draft.body.size();
    m_counter->setVisible(left < counterFrom);
    m_counter->setText(QString::number(left));
    m_counter->setToken(left < 0 ? Token::Danger : Token::Text3);
    m_offline->setVisible(m_client.connectionState().connection == Connection::Offline);
    m_audience->setText(m_group ? audienceText(*m_group) : tr("Choose a group"));
    m_audience->setToken(m_group && !m_group->firms.isEmpty() ? Token::Outside : Token::Text3);
    m_post->setText(m_edited ? tr("Save") : m_mode == Mode::Reply ? tr("Reply") : m_draft.kind == "question"_L1 ? tr("Ask") : tr("Post"));
    m_post->setEnabled(m_draft.canBeSent(limits()));
    updateGeometry();
}

void Composer::fillGroups()
{
    m_groups->clear();
    for (const GroupSummary &summary : m_client.reader().groups())
        if (summary.joined && mayStartThreads(summary.group, m_client.reader().myMembership(summary.group.id)))
            m_groups->addItem(Theme::current().icon(groupIcon(summary.group)), summary.group.name, summary.group.id);
}

void Composer::chooseGroup(const Id &groupId)
{
    m_group = m_client.reader().group(groupId);
    m_draft.groupId = m_group ? groupId : Id();
    m_groups->setCurrentIndex(m_groups->findData(groupId));
    if (m_draft.kind == "announcement"_L1 && !mayAnnounce())
        m_draft.kind = u"update"_s;
    refresh();
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
    const MarkdownSource source { m_draft.body, {}, m_draft.topics() };
    const int width = m_form->width() - 40;
    const auto document = TextCache::of(m_client).get(source, width);
    m_preview->setDocument(document);
    m_preview->resize(width, document->fullHeight());
}

void Composer::chooseFiles(bool pictures)
{
    auto *dialog = new QFileDialog(this, pictures ? tr("Attach a picture") : tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (pictures)
        dialog->setMimeTypeFilters({ u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"application/octet-stream"_s });
    connect(dialog, &QFileDialog::filesSelected, m_files, &FileTray::addPaths);
    dialog->open();
}

void Composer::submit()
{
    if (!m_draft.canBeSent(limits()))
        return;
    if (m_edited) {
        m_client.submit(commands::editPost(*m_edited, m_draft.title.trimmed(), m_draft.body));
        endEdit();
        return;
    }
    const Command command = m_draft.toCommand(QDateTime::currentDateTimeUtc());
    m_sent = Sent { command.objectId, m_draft };
    m_client.submit(command);
    Draft next;
    next.groupId = m_draft.groupId;
    if (m_mode == Mode::Reply)
        next.parentId = m_place;
    showPreview(false);
    take(next);
    m_pause.stop();
    m_client.setDraft(m_place, {});
    collapse();
    Q_EMIT posted(command.objectId);
}

void Composer::endEdit()
{
    m_pause.stop();
    m_client.setDraft(m_edited->id + u"#edit"_s, {});
    m_edited.reset();
    showPreview(false);
    take(m_beforeEdit);
    m_group = m_client.reader().group(m_draft.groupId);
    refresh();
    collapse();
    Q_EMIT editEnded();
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

void Composer::cacheChanged(const ChangeSet &changes)
{
    if (m_sent && changes.of(Type::Post).contains(m_sent->id)) {
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
    if (const Id renamed = changes.renamed.value(m_draft.parentId); !renamed.isEmpty())
        m_draft.parentId = renamed;
    if (m_draft.isEmpty() && !m_edited && changes.outbox)
        loadDraft(); // an item of the outbox became a draft again
    if (changes.touches(Type::Member) || changes.many)
        m_prompt->setPerson(m_client.reader().member(m_client.reader().memberId()).value_or(Member()));
    const bool concerns = changes.touches(Type::Group) || changes.touches(Type::Membership) || changes.accounts || changes.many;
    if (!concerns)
        return;
    if (m_group)
        m_group = m_client.reader().group(m_group->id);
    if (m_choosesGroup && !m_groups->view()->isVisible()) {
        fillGroups();
        m_groups->setCurrentIndex(m_groups->findData(m_draft.groupId));
        if (m_groups->currentIndex() < 0 && m_groups->count() > 0)
            chooseGroup(m_groups->itemData(0).toString());
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
    if (event->mimeData()->hasUrls() && !m_edited)
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
