// Speaking officially: who may, about what, and the signature.
#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "sync/store/Signing.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/MustReadEdit.h"
#include "ui/feed/PostWords.h"
#include "ui/official/Signer.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

bool Composer::canSeal() const
{
    const bool official
        = m_edited ? m_edited->seal.has_value() : m_draft.kind != "poll"_L1 && m_draft.kind != "praise"_L1;
    return official && !m_scheduled && !m_mandates.isEmpty() && !m_draft.parentId.startsWith(u'~');
}

// What has to be signed: a thread of an official group, what replaces something official, and what was.
bool Composer::mustSeal() const
{
    if (m_edited)
        return m_edited->seal.has_value();
    return m_mode == Mode::Post && ((m_group && m_group->kind == "official"_L1) || !m_draft.supersedesId.isEmpty());
}

void Composer::refreshSeal()
{
    const bool must = mustSeal();
    const bool known = std::ranges::contains(m_mandates, m_draft.mandateId, &Mandate::id);
    if (!canSeal())
        m_draft.mandateId.clear();
    else if (must && !known)
        m_draft.mandateId = m_mandates.constFirst().id;
    // Only what starts a thread asks, and an edit asks whom it asked.
    m_mustRead->setVisible(m_mode == Mode::Post && !m_edited && !m_draft.mandateId.isEmpty());
    m_seal->setVisible(canSeal());
    m_seal->setChecked(!m_draft.mandateId.isEmpty());
    m_seal->setOpens(m_mandates.size() > 1);
    const auto chosen = std::ranges::find(m_mandates, m_draft.mandateId, &Mandate::id);
    m_seal->setText(chosen == m_mandates.end() ? tr("Officially")
                                               : tr("Officially: %1", "%1: on which subject").arg(chosen->subject));
    m_seal->setToolTip(must ? tr("What is said here is said for the company, and signed.")
                            : tr("Say it for the company, and sign it."));
    m_post->setFillToken(m_draft.mandateId.isEmpty() ? Token::Accent : Token::Official);
    m_post->setIconName(m_draft.mandateId.isEmpty() ? u"send"_s : u"shield-check"_s);
}

void Composer::chooseSeal()
{
    const auto choose = [this](const Id &mandate) {
        m_draft.mandateId = mandate;
        changed();
    };
    m_seal->setChecked(!m_draft.mandateId.isEmpty()); // until it is chosen
    if (m_mandates.size() == 1) {
        if (!mustSeal())
            choose(m_draft.mandateId.isEmpty() ? m_mandates.constFirst().id : Id());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sealMenu"_s);
    for (const Mandate &mandate : std::as_const(m_mandates))
        menu->addAction(mandate.subject, this, [choose, id = mandate.id] { choose(id); });
    if (!mustSeal()) {
        menu->addSeparator();
        menu->addAction(tr("Not officially"), this, [choose] { choose({}); });
    }
    menu->popup(m_seal->mapToGlobal(QPoint(0, m_seal->height() + 2)));
}

void Composer::submitSealed()
{
    // By the time the passphrase is there, it may be another post that is being written.
    const auto mandate = std::ranges::find(m_mandates, m_draft.mandateId, &Mandate::id);
    if (mandate == m_mandates.end())
        return;
    const QPointer self(this);
    Signer::of(m_client).withKey(
        window(), [self, mandate = *mandate, draft = m_draft, edited = m_edited](const QByteArray &seed) {
            if (!self || self->m_draft.mandateId != mandate.id || self->m_draft.body != draft.body)
                return;
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (!edited) {
                Command command = draft.toCommand(now);
                signing::seal(command, mandate, seed, now);
                return self->send(command);
            }
            Command command = commands::editPost(*edited, draft.toPost(now), draft.attachments);
            if (!command.properties.isEmpty()) {
                signing::seal(command, mandate, seed, now, *edited);
                self->m_client.submit(command);
            }
            self->endEdit(false);
        });
}

void Composer::replace(const PostDetails &official)
{
    if (m_draft.supersedesId != official.post.id) {
        Draft draft = draftOf(official.post);
        draft.attachments.clear();
        draft.supersedesId = official.post.id;
        draft.keepBelow(m_draft);
        take(draft);
    }
    open();
    changed();
}

} // namespace atrium
