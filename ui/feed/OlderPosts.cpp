#include "ui/feed/OlderPosts.h"

#include "sync/Client.h"
#include "ui/feed/FeedView.h"
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
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addStretch();
    m_text->setObjectName(u"olderText"_s);
    m_text->setLook(TextSize::Body, Weight::Regular, Token::Text2);
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
        m_state = State::Idle;
        hide();
        QMetaObject::invokeMethod(this, &OlderPosts::look, Qt::QueuedConnection); // when the list has them
    });
    connect(&client, &Client::olderFailed, this, [this](const Id &group, const QString &reason) {
        if (group != m_group)
            return;
        m_state = State::Failed;
        offer(reason, tr("Try again"));
    });
    connect(&client, &Client::connectionStateChanged, this, [this](const ConnectionState &state) {
        if (m_state == State::Failed && state.connection == Connection::Live)
            ask();
    });
}

void OlderPosts::setGroup(const Id &groupId)
{
    m_group = groupId;
    m_state = State::Idle;
    hide();
    QMetaObject::invokeMethod(this, &OlderPosts::look, Qt::QueuedConnection);
}

// Whether somebody has come to the end of what is here.
void OlderPosts::look()
{
    const QScrollBar *bar = m_view.verticalScrollBar();
    const bool atEnd = m_view.isVisible() && !m_view.model().canFetchMore({}) && bar->value() == bar->maximum();
    if (m_state == State::Failed && !atEnd)
        m_state = State::Idle;
    if (!atEnd || !m_client.reader().hasOlder(m_group))
        hide();
    else if (m_state != State::Idle)
        show();
    else if (bar->maximum() > 0)
        ask();
    else
        offer({}, tr("Show older posts"));
}

void OlderPosts::ask()
{
    m_state = State::Asked;
    offer(tr("Fetching older posts…"), {});
    m_client.loadOlder(m_group);
}

void OlderPosts::offer(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

} // namespace atrium
