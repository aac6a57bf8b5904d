#include "ui/feed/ReactionBar.h"

#include "ui/feed/ChipFlow.h"

#include <QFocusEvent>
#include <QToolTip>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int reactionBarGap = 6;
constexpr qsizetype reactionBarMostShown = 16;
} // namespace

ReactionBar::ReactionBar(Who who, QWidget *parent)
    : QWidget(parent)
    , m_who(std::move(who))
{
    setObjectName(u"reactions"_s);
}

void ReactionBar::bind(const QList<ReactionCount> &reactions)
{
    m_shown = reactions.first(std::min(reactions.size(), reactionBarMostShown));
    while (m_chips.size() < m_shown.size()) {
        auto *chip = new Chip({}, Chip::Kind::Reaction, this);
        chip->setObjectName(u"reaction"_s);
        chip->installEventFilter(this);
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
        chip->setEmoji(reaction.emoji);
        chip->setText(QLocale().toString(reaction.count));
        chip->setChecked(reaction.mine);
        chip->setAccessibleName(tr("%1, %2").arg(reaction.emoji).arg(reaction.count));
    }
}

int ReactionBar::layOut(int width)
{
    QList<QWidget *> shown;
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        shown += m_chips.at(i);
    return placeInLines(shown, QRect(0, 0, width, 0), reactionBarGap, layoutDirection());
}

void ReactionBar::tell(Chip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0 || at >= m_shown.size())
        return;
    const QString names = m_who(m_shown.at(at).emoji);
    chip->setAccessibleDescription(names);
    // A name is text, whatever is in it: a tip that begins with a tag would be taken for markup.
    QToolTip::showText(
        chip->mapToGlobal(QPoint(0, chip->height())), u"<span>%1</span>"_s.arg(names.toHtmlEscaped()), chip);
}

bool ReactionBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (!chip)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        tell(chip);
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT whoWanted(chip);
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            tell(chip);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atrium
