#include "ui/feed/PollView.h"

#include "ui/widgets/Painting.h"
#include "ui/widgets/RelativeTime.h"

#include <QLocale>
#include <QPainterPath>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int optionHeight = 32;
constexpr int optionGap = 6;
constexpr int radius = 8;
constexpr int summaryHeight = 20;
} // namespace

// "closes on Thursday": as people say it, with the time on the last day.
QString PollView::closingText(const QDateTime &closes, const QDateTime &now)
{
    const QDateTime local = closes.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QLocale locale;
    if (days <= 0)
        return tr("closes today at %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (days == 1)
        return tr("closes tomorrow");
    if (days < 7)
        return tr("closes on %1", "a day of the week").arg(locale.standaloneDayName(local.date().dayOfWeek()));
    return tr("closes on %1", "a date")
        .arg(locale.toString(local.date(), tr("d MMMM", "a date, as QLocale formats it")));
}

PollView::Option::Option(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"pollOption"_s);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void PollView::Option::bind(const PollOption &option, int votes, int all, bool mine, bool open)
{
    m_id = option.id;
    m_votes = votes;
    m_all = all;
    m_mine = mine;
    setText(option.text);
    setChecked(mine);
    setEnabled(open);
    setToolTip(option.text);
    setAccessibleDescription(tr("%n votes", nullptr, votes));
    setVisible(true);
    update();
}

void PollView::Option::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const bool hot = isEnabled() && underMouse();
    paintBox(painter, rect(), radius, theme.color(Token::Surface));
    if (m_all > 0 && m_votes > 0) {
        painter.save();
        QPainterPath box;
        box.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(box);
        const QRect bar(0, 0, width() * m_votes / m_all, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.color(Token::AccentFill));
        painter.restore();
    }
    paintBox(painter, rect(), radius, {}, theme.color(isChecked() || hot ? Token::Accent : Token::Border));
    const int percent = m_all > 0 ? qRound(100.0 * m_votes / m_all) : 0;
    const QString share = m_all > 0 ? tr("%1 · %2 %", "votes and share").arg(m_votes).arg(percent) : QString();
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.color(Token::Text2));
    QRect inside = rect().adjusted(13, 0, -13, 0);
    painter.drawText(inside, Qt::AlignTrailing | Qt::AlignVCenter, share);
    const int taken = QFontMetrics(painter.font()).horizontalAdvance(share) + 12;
    QRect words = QStyle::visualRect(layoutDirection(), rect(), inside.adjusted(0, 0, -taken, 0));
    painter.setPen(theme.color(Token::Text));
    if (isChecked()) {
        const QRect check(inside.left(), (height() - 14) / 2, 14, 14);
        theme.icon(u"check"_s, Token::Accent).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), check));
        words = QStyle::visualRect(layoutDirection(), rect(), inside.adjusted(20, 0, -taken, 0));
        painter.setFont(theme.font(TextSize::Body, Weight::Medium));
    }
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius - 1);
}

PollView::PollView(QWidget *parent)
    : QWidget(parent)
{
}

void PollView::bind(const PostDetails &post, const QDateTime &now)
{
    const Poll &poll = *post.post.poll;
    const bool closed = poll.closesAt.isValid() && poll.closesAt <= now;
    int all = 0;
    for (const PollOption &option : poll.options)
        all += post.votes.value(option.id);
    m_shown = static_cast<int>(poll.options.size());
    while (m_options.size() < m_shown) {
        auto *option = new Option(this);
        m_options += option;
        connect(option, &QAbstractButton::clicked, this, [this, option] {
            option->setChecked(option->isMine()); // as it is until the cache says otherwise
            Q_EMIT voted(option->id());
        });
    }
    for (int i = 0; i < m_options.size(); ++i) {
        if (i >= m_shown) {
            m_options.at(i)->hide();
            continue;
        }
        const PollOption &option = poll.options.at(i);
        m_options.at(i)->bind(option, post.votes.value(option.id), all, post.myVotes.contains(option.id), !closed);
    }
    const bool voted = !post.myVotes.isEmpty();
    QStringList summary { all == 1 ? tr("1 vote") : tr("%n votes", nullptr, all) };
    if (poll.multiple)
        summary += tr("several answers possible");
    if (poll.closesAt.isValid())
        summary += closed ? tr("closed %1").arg(relativeTime(poll.closesAt, now)) : closingText(poll.closesAt, now);
    if (voted && !closed)
        summary += poll.multiple ? tr("click again to take a vote back")
                                 : tr("click another to change, again to take it back");
    m_summary = summary.join(u" · "_s);
    setAccessibleName(m_summary);
    update();
}

int PollView::layOut(int width)
{
    int y = 0;
    for (int i = 0; i < m_shown; ++i) {
        m_options.at(i)->setGeometry(0, y, width, optionHeight);
        y += optionHeight + optionGap;
    }
    return y + summaryHeight;
}

void PollView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextSize::Meta));
    painter.setPen(Theme::current().color(Token::Text3));
    painter.drawText(
        QRect(0, height() - summaryHeight, width(), summaryHeight), Qt::AlignLeading | Qt::AlignVCenter, m_summary);
}

} // namespace atrium
