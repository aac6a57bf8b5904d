#include "ui/feed/OlderPosts.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace atrium {

OlderPosts::OlderPosts(Client &client, FeedView &view, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_view(view)
    , m_text(new PlainLabel)
    , m_action(new QuietButton({}))
{
    setObjectName(u"olderPosts"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    layout->addStrut(m_action->sizeHint().height()); // as high while there is no button
    layout->addStretch();
    m_text->setObjectName(u"olderText"_s);
    m_text->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    m_action->setObjectName(u"olderAction"_s);
    layout->addWidget(m_action);
    layout->addStretch();
    hide();
    connect(m_action, &QPushButton::clicked, this, &OlderPosts::ask);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &OlderPosts::look);
    connect(&view, &FeedView::contentHeightChanged, this, &OlderPosts::look);
    connect(&client, &Client::olderCame, this, [this](const Id &group) {
        if (group != m_group)
            return;
        // With a filter a page may add no row: then it is up to the person. A list that grew looks again.
        setState(State::Offered);
        setVisible(isThere());
    });
    connect(&client, &Client::olderFailed, this, [this](const Id &group, const QString &reason) {
        if (group == m_group)
            setState(State::Failed, reason);
    });
    connect(&client, &Client::connectionStateChanged, this, [this](const ConnectionState &state) {
        if (m_state == State::Failed && state.connection == Connection::Live)
            ask();
    });
}

void OlderPosts::setGroup(const Id &groupId)
{
    m_group = groupId;
    setState(State::Offered);
    hide();
    QMetaObject::invokeMethod(this, &OlderPosts::look, Qt::QueuedConnection);
}

// The list is at its end, and the server may have more. Of what is official everything is here.
bool OlderPosts::isThere() const
{
    return !m_view.model().canFetchMore({}) && m_view.model().feed().filter != Feed::Filter::Official
        && m_client.reader().hasOlder(m_group);
}

// Whether there is an end, and somebody has come to it.
void OlderPosts::look()
{
    const QScrollBar *bar = m_view.verticalScrollBar();
    const bool inSight = m_view.isVisible() && bar->maximum() - bar->value() < sizeHint().height();
    const bool older = isThere();
    setVisible(older);
    if (m_state == State::Failed && !inSight)
        setState(State::Offered); // and coming back is asking again
    else if (m_state == State::Offered && older && inSight && bar->maximum() > 0)
        ask();
}

void OlderPosts::ask()
{
    setState(State::Asked);
    m_client.loadOlder(m_group);
}

void OlderPosts::setState(State state, const QString &reason)
{
    m_state = state;
    const QString text = state == State::Asked ? tr("Fetching older posts…") : reason;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(state == State::Failed ? tr("Try again") : tr("Show older posts"));
    if (state == State::Asked && m_action->hasFocus())
        m_view.setFocus(); // where one can go on
    m_action->setVisible(state != State::Asked);
    if (state == State::Failed)
        announce(m_action, text);
}

} // namespace atrium
