#include "ui/feed/ReactionBar.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 6;
constexpr qsizetype mostShown = 16;
}

ReactionBar::ReactionBar(QWidget *parent)
    : QWidget(parent)
{
}

void ReactionBar::bind(const QList<ReactionCount> &reactions)
{
    m_shown = reactions.first(std::min(reactions.size(), mostShown));
    while (m_chips.size() < m_shown.size()) {
        auto *chip = new Chip({}, Chip::Kind::Reaction, this);
        const qsizetype at = m_chips.size();
        m_chips += chip;
        connect(chip, &QPushButton::clicked, this, [this, chip, at] {
            chip->setChecked(m_shown.at(at).mine); // as it is until the cache says otherwise
            Q_EMIT toggled(m_shown.at(at).emoji);
        });
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        Chip *chip = m_chips.at(i);
        chip->setVisible(i < m_shown.size());
        if (i >= m_shown.size())
            continue;
        const ReactionCount &reaction = m_shown.at(i);
        chip->setText(reaction.emoji + u' ' + QString::number(reaction.count));
        chip->setChecked(reaction.mine);
        chip->setAccessibleName(tr("%1, %2").arg(reaction.emoji).arg(reaction.count));
    }
}

int ReactionBar::layOut(int width)
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QSize size = m_chips.at(i)->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + gap;
        }
        m_chips.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), QRect(QPoint(x, y), size)));
        x += size.width() + gap;
        height = y + size.height();
    }
    return height;
}

} // namespace atrium
