#include "ui/shell/WorkspaceHeader.h"

#include "ui/shell/ConnectionWords.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int tile = 32;
constexpr int dot = 7;
constexpr int buttonWidth = 24; // narrow, so that "Offline · 12 to send" has room beside two of them
} // namespace

WorkspaceHeader::WorkspaceHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel)
    , m_words(new PlainLabel)
    , m_retry(new IconButton(u"refresh-cw"_s, tr("Try again now")))
    , m_menu(new IconButton(u"chevron-down"_s, tr("Workspaces and menu")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(leadingMargins(8 + tile + 10, 0, 0, 0));
    layout->setSpacing(2);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_name->setLook(TextSize::Body, Weight::Strong);
    m_name->setElided(true);
    m_name->setObjectName(u"workspaceName"_s);
    lines->addWidget(m_name);
    m_words->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_words->setElided(true);
    m_words->setObjectName(u"connectionWords"_s);
    m_words->setContentsMargins(leadingMargins(dot + 5, 0, 0, 0));
    lines->addWidget(m_words);
    layout->addLayout(lines, 1);
    m_retry->setObjectName(u"retryConnection"_s);
    m_retry->setFixedWidth(buttonWidth);
    m_retry->hide();
    layout->addWidget(m_retry);
    m_menu->setObjectName(u"workspaceMenuButton"_s);
    m_menu->setFixedWidth(buttonWidth);
    layout->addWidget(m_menu);
    setMinimumHeight(tile);
    setCursor(Qt::PointingHandCursor);
    connect(
        m_menu, &QToolButton::clicked, this, [this] { Q_EMIT menuRequested(mapToGlobal(QPoint(0, height() + 4))); });
    connect(m_retry, &QToolButton::clicked, this, &WorkspaceHeader::retry);
}

void WorkspaceHeader::setWorkspace(const QString &name)
{
    m_name->setText(name);
    update();
}

void WorkspaceHeader::setConnection(const ConnectionState &state)
{
    const ConnectionWords words = connectionWords(state);
    m_words->setText(words.text);
    m_words->setToolTip(words.detail.toHtmlEscaped());
    m_dot = words.dot;
    m_retry->setVisible(state.connection == Connection::Offline || state.connection == Connection::Refused);
    update();
}

void WorkspaceHeader::setElsewhere(bool unread)
{
    m_elsewhere = unread;
    m_menu->setName(
        unread ? tr("Workspaces and menu: something is unread in another workspace") : tr("Workspaces and menu"));
    update();
}

// The button is for the keyboard; to the pointer, the whole header is one.
void WorkspaceHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_menu->click();
}

void WorkspaceHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect square = place({ 8, (height() - tile) / 2, tile, tile });
    paintTile(painter, square, m_name->text());
    if (m_elsewhere) {
        QRect other(0, 0, dot + 4, dot + 4);
        other.moveCenter(
            QPoint(layoutDirection() == Qt::RightToLeft ? square.left() : square.right(), square.top()) + QPoint(0, 1));
        paintBox(painter, other, other.width() / 2.0, theme.color(Token::App));
        paintBox(painter, other.adjusted(2, 2, -2, -2), dot / 2.0, theme.color(Token::Accent));
    }
    QRect mark(m_words->x(), m_words->y() + (m_words->height() - dot) / 2, dot, dot);
    if (layoutDirection() == Qt::RightToLeft)
        mark.moveRight(m_words->geometry().right());
    paintBox(painter, mark, dot / 2.0, theme.color(m_dot));
}

} // namespace atrium
