// What the "…" of a post offers, and the dialogs that it opens.
#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/ReportDialog.h"
#include "ui/feed/RespondersPopover.h"
#include "ui/feed/VersionsDialog.h"
#include "ui/official/ReportSheet.h"
#include "ui/official/StandingPopover.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Confirm.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPointer>

namespace atrium {

using namespace Qt::StringLiterals;

void PostActions::showMenu(const PostDetails &post, QWidget *origin)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"postMenu"_s);
    if (post.post.id.startsWith(u'~'))
        fillUnsentMenu(menu, post);
    else
        fillMenu(menu, post, origin);
    const QPoint corner = m_page->layoutDirection() == Qt::RightToLeft
        ? QPoint(0, 0)
        : QPoint(origin->width() - menu->sizeHint().width(), 0);
    menu->popup(origin->mapToGlobal(corner + QPoint(0, origin->height() + 2)));
}

void PostActions::fillUnsentMenu(QMenu *menu, const PostDetails &post)
{
    menu->addAction(tr("Edit"), this, [this, post] { Q_EMIT editWanted(post); })->setObjectName(u"editUnsent"_s);
    menu->addAction(tr("Copy text"), this, [post] { QApplication::clipboard()->setText(wordsOf(post.post)); });
    menu->addSeparator();
    menu->addAction(tr("Discard…"), this, [this, post] { discard(post); })->setObjectName(u"discard"_s);
}

void PostActions::fillMenu(QMenu *menu, const PostDetails &post, QWidget *origin)
{
    const Theme &theme = Theme::current();
    const auto offer = [&](const QString &name, const QString &icon, const QString &text, auto &&what) {
        QAction *action = menu->addAction(theme.icon(icon), text, this, what);
        action->setObjectName(name);
    };
    const auto membership = m_client.reader().myMembership(post.group.id);
    const bool leads = membership && (membership->role == "owner"_L1 || membership->role == "moderator"_L1);
    const bool removed = post.post.removed;
    offer(u"copyLink"_s, u"link"_s, tr("Copy link"),
        [post] { QApplication::clipboard()->setText(linkTo(placeOf(post.post)).toString(QUrl::FullyEncoded)); });
    if (!removed) {
        offer(u"copyText"_s, u"copy"_s, tr("Copy text"),
            [post] { QApplication::clipboard()->setText(wordsOf(post.post)); });
        const bool saved = !post.bookmarkId.isEmpty();
        offer(u"save"_s, saved ? u"bookmark-filled"_s : u"bookmark"_s, saved ? tr("Take out of Saved") : tr("Save"),
            [this, post] { toggleSaved(post); });
    }
    menu->addSeparator();
    if (!removed && !post.reactions.isEmpty()) {
        const QPointer<QWidget> at(origin); // the card may show another post by then
        offer(u"whoReacted"_s, u"smile"_s, tr("Who reacted…"),
            [this, post, at] { showResponders(post, at ? at.data() : m_page); });
    }
    if (m_client.reader().mayReport(post))
        offer(u"whoConfirmed"_s, u"users"_s, tr("Who has confirmed…"), [this, post] { showReport(post); });
    if (!removed && !post.post.versions.isEmpty())
        offer(u"versions"_s, u"history"_s, tr("Earlier versions…"),
            [this, post] { (new VersionsDialog(post.post, m_page))->open(); });
    if (!removed && leads && post.post.startsThread()) {
        const bool pinned = post.post.pinnedAt.isValid();
        offer(u"pin"_s, u"pin"_s, pinned ? tr("Take from the top of the group") : tr("Pin to the top of the group"),
            [this, post, pinned] {
                m_client.submit(commands::pinPost(post.post, pinned ? QDateTime() : QDateTime::currentDateTimeUtc()));
            });
    }
    menu->addSeparator();
    if (post.mine && !removed)
        offer(u"edit"_s, u"pencil"_s, tr("Edit"), [this, post] { Q_EMIT editWanted(post); });
    if (post.proof == Proof::Official && post.post.startsThread() && post.post.supersededById.isEmpty()
        && !m_client.reader().myMandates(QDateTime::currentDateTimeUtc()).isEmpty())
        offer(u"replace"_s, u"refresh-cw"_s, tr("Replace with a new post…"), [this, post] {
            Q_EMIT navigate({ .kind = Place::Kind::Group, .id = post.group.id, .postId = post.post.id, .text = {} });
        });
    if (!removed && (post.mine || leads)) {
        offer(u"delete"_s, u"trash-2"_s, tr("Delete…"), [this, post] {
            confirm(m_page, tr("Delete this post?"), tr("Its text and files go for everybody. Replies stay."),
                tr("Delete"), [this, post] { m_client.submit(commands::removePost(post.post)); });
        });
    }
    if (!post.mine && !removed && membership)
        offer(u"reportPost"_s, u"flag"_s, tr("Report…"), [this, post] { report(post); });
}

void PostActions::showResponders(const PostDetails &post, QWidget *origin)
{
    auto *popover = new RespondersPopover(m_client.reader(), post.post.id, m_page);
    connect(popover, &RespondersPopover::opened, this, [this](const Id &member) {
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = member, .postId = {}, .text = {} });
    });
    popover->popUpAt(origin);
}

void PostActions::showReport(const PostDetails &post) { (new ReportSheet(m_client, post.post, m_page))->open(); }

void PostActions::explainStanding(const PostDetails &post, QWidget *origin)
{
    auto *popover = new StandingPopover(m_client.reader(), post, m_page);
    connect(
        popover, &StandingPopover::postWanted, this, [this](const Post &other) { Q_EMIT navigate(placeOf(other)); });
    connect(popover, &StandingPopover::meaningWanted, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Official, .id = {}, .postId = {}, .text = {} }); });
    // The question and its answer are replies, so that everybody who wonders finds them.
    connect(popover, &StandingPopover::askWanted, this, [this, post](const Member &whom) {
        confirm(m_page, tr("Ask %1 whether this is official?").arg(whom.name),
            tr("Your question and the answer stand below the post, for everybody who can see it."), tr("Ask"),
            [this, post, whom] {
                m_client.submit(commands::createPost({ .groupId = post.post.accountId,
                    .parentId = post.post.id,
                    .title = {},
                    .body = tr("@%1 Is this official?", "%1: a person who is asked").arg(whom.name),
                    .mentions = { whom.id } }));
                Q_EMIT navigate(placeOf(post.post));
            });
    });
    popover->popUpAt(origin);
}

void PostActions::report(const PostDetails &post)
{
    auto *dialog = new ReportDialog(post, m_client.reader(), m_page);
    connect(dialog, &ReportDialog::reported, this, [this, post](commands::ReportReason reason, const QString &note) {
        m_client.submit(commands::reportPost(m_client.reader().memberId(), post.post, reason, note));
    });
    dialog->open();
}

} // namespace atrium
