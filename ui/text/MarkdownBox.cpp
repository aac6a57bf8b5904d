#include "ui/text/MarkdownBox.h"

#include "ui/text/MarkdownView.h"
#include "ui/text/TextCache.h"
#include "ui/theme/Theme.h"

#include <QResizeEvent>

namespace atrium {

MarkdownBox::MarkdownBox(QObject &owner, QWidget *parent)
    : QWidget(parent)
    , m_owner(owner)
    , m_view(new MarkdownView(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_view, &MarkdownView::linkActivated, this, &MarkdownBox::linkActivated);
    connect(&TextCache::of(owner), &TextCache::outdated, this, &MarkdownBox::layOut);
}

void MarkdownBox::setBody(const QString &markdown)
{
    setVisible(!markdown.trimmed().isEmpty());
    if (markdown == m_source.body)
        return;
    m_source.body = markdown;
    updateGeometry();
    layOut();
}

QSize MarkdownBox::sizeHint() const
{
    return { metrics::columnMinimum / 2, heightForWidth(width() > 0 ? width() : metrics::columnMinimum) };
}

int MarkdownBox::heightForWidth(int width) const { return TextCache::of(m_owner).get(m_source, width)->fullHeight(); }

void MarkdownBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the hint is for the width that there is, and bounds the height
    layOut();
}

void MarkdownBox::layOut()
{
    const auto document = TextCache::of(m_owner).get(m_source, width());
    m_view->setDocument(document);
    m_view->setGeometry(0, 0, width(), document->fullHeight());
}

} // namespace atrium
