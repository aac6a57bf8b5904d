#include "ui/thread/ThreadHeader.h"

#include <QCoreApplication>
#include <QEvent>

namespace atrium {

ThreadHeader::ThreadHeader(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_card(new PostCard(client, PostCard::Style::Root, this))
{
}

void ThreadHeader::setPost(const PostDetails &post)
{
    m_shown.post = post;
    m_shown.expanded = true;
    m_shown.showGroup = false;
    m_width = -1;
    updateGeometry();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

int ThreadHeader::heightForWidth(int width) const
{
    if (width != m_width) {
        m_width = width;
        m_height = m_card->bind(m_shown, width);
    }
    return m_height;
}

QSize ThreadHeader::sizeHint() const { return { 300, m_height }; }

void ThreadHeader::resizeEvent(QResizeEvent *) { m_card->setGeometry(0, 0, width(), heightForWidth(width())); }

} // namespace atrium
