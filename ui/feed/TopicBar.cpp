#include "ui/feed/TopicBar.h"

#include "ui/feed/ChipFlow.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int topicBarGap = 6;
constexpr qsizetype topicBarMostShown = 8;
} // namespace

TopicBar::TopicBar(QWidget *parent)
    : QWidget(parent)
{
}

void TopicBar::bind(const QStringList &topics)
{
    m_topics = topics.first(std::min(topics.size(), topicBarMostShown));
    while (m_chips.size() < m_topics.size()) {
        auto *chip = new Chip({}, Chip::Kind::Reaction, this);
        chip->setObjectName(u"topic"_s);
        chip->setCheckable(false);
        const qsizetype at = m_chips.size();
        m_chips += chip;
        connect(chip, &QPushButton::clicked, this, [this, at] { Q_EMIT opened(m_topics.at(at)); });
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < m_topics.size());
        if (i >= m_topics.size())
            continue;
        m_chips.at(i)->setText(u'#' + m_topics.at(i));
        m_chips.at(i)->setAccessibleName(tr("Topic %1").arg(m_topics.at(i)));
    }
}

int TopicBar::layOut(int width)
{
    QList<QWidget *> shown;
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        shown += m_chips.at(i);
    return placeInLines(shown, QRect(0, 0, width, 0), topicBarGap, layoutDirection());
}

} // namespace atrium
