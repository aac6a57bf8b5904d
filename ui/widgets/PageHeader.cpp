#include "ui/widgets/PageHeader.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(u"arrow-left"_s, tr("Back")))
    , m_title(new PlainLabel(title))
    , m_layout(new QHBoxLayout(this))
{
    setMinimumHeight(56);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_back->setObjectName(u"back"_s);
    m_back->hide();
    m_layout->addWidget(m_back);
    m_title->setLook(TextSize::Page, Weight::Strong);
    m_title->setElided(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_layout->addWidget(m_title, 1);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::back);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setBackVisible(bool visible) { m_back->setVisible(visible); }

void PageHeader::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

} // namespace atrium
