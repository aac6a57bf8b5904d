// The parts of a card that few posts have.
#include "ui/feed/PostCard.h"

#include "sync/Client.h"
#include "ui/feed/AnswerBox.h"
#include "ui/feed/AttachmentsView.h"
#include "ui/feed/LinkButton.h"
#include "ui/feed/MustReadBox.h"
#include "ui/feed/PollView.h"
#include "ui/feed/PraiseView.h"
#include "ui/feed/ThumbnailCache.h"
#include "ui/feed/TopicBar.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"

namespace atrium {

using namespace Qt::StringLiterals;

// Each is made for the first post that is shown here and has it.
void PostCard::makeParts()
{
    const Post &post = m_shown.post.post;
    if (post.poll && !m_poll) {
        m_poll = new PollView(this);
        connect(
            m_poll, &PollView::voted, this, [this](const QString &option) { Q_EMIT acted(Act::Vote, option, m_poll); });
        setTabOrder(m_more, m_poll);
    }
    if (!post.attachments.isEmpty() && !m_attachments) {
        m_attachments = new AttachmentsView(ThumbnailCache::of(m_client), this);
        connect(m_attachments, &AttachmentsView::opened, this,
            [this](int index) { Q_EMIT acted(Act::OpenAttachment, QString::number(index), m_attachments); });
        connect(m_attachments, &AttachmentsView::saveWanted, this,
            [this](int index) { Q_EMIT acted(Act::SaveAttachment, QString::number(index), m_attachments); });
        connect(m_attachments, &AttachmentsView::leaveOutWanted, this,
            [this](int index) { Q_EMIT acted(Act::LeaveOutAttachment, QString::number(index), m_attachments); });
        connect(&m_client, &Client::uploadProgressed, m_attachments, &AttachmentsView::showProgress);
        setTabOrder(m_more, m_attachments);
    }
    if (!m_mustRead && MustReadBox::isFor(m_client.reader(), m_shown.post)) {
        m_mustRead = new MustReadBox(m_client, this);
        connect(m_mustRead, &MustReadBox::confirmed, this, [this] { Q_EMIT acted(Act::Confirm, {}, m_mustRead); });
        connect(
            m_mustRead, &MustReadBox::reportWanted, this, [this] { Q_EMIT acted(Act::WhoConfirmed, {}, m_mustRead); });
        setTabOrder(m_more, m_mustRead->button());
    }
    if (!post.praised.isEmpty() && !m_praise) {
        m_praise = new PraiseView(this);
        connect(m_praise, &PraiseView::opened, this,
            [this](const Id &member) { Q_EMIT acted(Act::OpenPerson, member, m_praise); });
        setTabOrder(m_menu, m_praise);
    }
    if (!post.topics.isEmpty() && !m_topics) {
        m_topics = new TopicBar(this);
        connect(m_topics, &TopicBar::opened, this,
            [this](const QString &topic) { Q_EMIT acted(Act::OpenTopic, topic, m_topics); });
        setTabOrder(m_more, m_topics);
    }
    if (!isReply() && !m_shown.post.answerAuthor.id.isEmpty() && !m_answer) {
        m_answer = new AnswerBox(this);
        connect(m_answer, &QAbstractButton::clicked, this,
            [this] { Q_EMIT acted(Act::OpenPost, m_shown.post.post.answerId, m_answer); });
        setTabOrder(m_more, m_answer);
    }
    if (isReply() && m_shown.accepted && !m_accepted) {
        m_accepted = new Badge(tr("Accepted answer"), this);
        m_accepted->setIconName(u"circle-check"_s);
        m_accepted->setTokens(Token::Success, Token::SuccessFill);
        m_accepted->setLook(TextSize::Body, Weight::Medium);
        m_accepted->setRadius(metrics::buttonRadius - 2);
    }
    if (m_style == Style::Feed && !post.startsThread() && !m_context) {
        m_context = new LinkButton(this);
        m_context->setObjectName(u"context"_s);
        m_context->setIconName(u"reply"_s);
        m_context->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
        connect(m_context, &QAbstractButton::clicked, this, [this] { Q_EMIT acted(Act::Open, {}, m_context); });
        setTabOrder(m_group, m_context);
    }
    if (m_shown.post.sendState == SendState::Failed && !m_failureButtons[0]) {
        const std::array words { std::pair(tr("Try again"), Act::Retry), std::pair(tr("Edit"), Act::EditUnsent),
            std::pair(tr("Discard"), Act::Discard) };
        const std::array names { u"retry"_s, u"editUnsent"_s, u"discard"_s };
        for (size_t i = 0; i < words.size(); ++i) {
            m_failureButtons[i] = new Button(Button::Kind::Quiet, words[i].first, this);
            m_failureButtons[i]->setObjectName(names[i]);
            connect(m_failureButtons[i], &QAbstractButton::clicked, this,
                [this, act = words[i].second] { Q_EMIT acted(act, {}, this); });
        }
    }
}

} // namespace atrium
