#include "ui/onboarding/FirstWeekCard.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/feed/LinkButton.h"
#include "ui/onboarding/TaskDialog.h"
#include "ui/onboarding/TaskRow.h"
#include "ui/onboarding/TaskWords.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QHideEvent>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardMargin = 15; // as ExplainCard
constexpr int rowMargin = 4; // the rows show a little more of themselves under the pointer

LinkButton *footLink(const QString &text, const QString &name)
{
    auto *button = new LinkButton;
    button->setObjectName(name);
    button->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
    button->setText(text);
    return button;
}

} // namespace

FirstWeekCard::FirstWeekCard(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_list(new QWidget)
    , m_count(new PlainLabel)
    , m_progress(new ProgressLine)
    , m_rows(new QVBoxLayout)
    , m_away(footLink(tr("Not for me"), u"dismissFirstWeek"_s))
    , m_gone(new QWidget)
    , m_undo(footLink(tr("Undo"), u"undoFirstWeek"_s))
{
    setObjectName(u"firstWeek"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(10);
    auto *heading = new PlainLabel(tr("Your first week"));
    heading->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    layout->addWidget(heading);
    auto *card = new Card;
    layout->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargin - rowMargin, 13, cardMargin - rowMargin, 13);
    inside->addWidget(m_list);
    inside->addWidget(m_gone);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    m_count->setObjectName(u"firstWeekCount"_s);
    m_count->setLook(TextSize::Body, Weight::Strong);
    m_count->setContentsMargins(rowMargin, 0, rowMargin, 0);
    list->addWidget(m_count);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(rowMargin, 0, rowMargin, 0);
    line->addWidget(m_progress);
    list->addLayout(line);
    m_rows->setSpacing(0);
    list->addLayout(m_rows);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(rowMargin, 0, rowMargin, 0);
    foot->addStretch();
    foot->addWidget(m_away);
    list->addLayout(foot);
    m_away->setToolTip(tr("Put this away. You will not see it again."));
    m_away->setAccessibleDescription(m_away->toolTip());

    auto *gone = new QVBoxLayout(m_gone);
    gone->setContentsMargins(rowMargin, 0, rowMargin, 0);
    gone->setSpacing(6);
    auto *said = new PlainLabel(tr("Put away. You will not see your first week again."));
    said->setWordWrap(true);
    gone->addWidget(said);
    gone->addWidget(m_undo, 0, Qt::AlignLeading);

    connect(m_away, &QAbstractButton::clicked, this, [this] { putAway(true); });
    connect(m_undo, &QAbstractButton::clicked, this, [this] { putAway(false); });
    hide();
}

QStringList FirstWeekCard::path() const
{
    const std::optional<Charter> charter = m_client.reader().charter();
    if (!charter)
        return {};
    QString role = m_client.reader().enrolment().role;
    if (role.isEmpty())
        role = m_client.reader().member(m_client.reader().memberId()).value_or(Member()).role;
    QStringList tasks = charter->paths.value(role, charter->paths.value(u"member"_s));
    tasks.removeIf([](const QString &task) { return TaskWords::of(task).title.isEmpty(); });
    tasks.removeDuplicates();
    return tasks;
}

void FirstWeekCard::refresh()
{
    if (m_putAway)
        return; // the way back stays until the member looks elsewhere
    const QStringList tasks = m_client.reader().enrolment().dismissedAt.isValid() ? QStringList() : path();
    if (tasks.isEmpty() || tasks == m_finished)
        return hide();
    const QSet<QString> done = m_client.reader().deeds();
    const auto count = std::ranges::count_if(tasks, [&done](const QString &task) { return done.contains(task); });
    if (count == tasks.size()) {
        m_finished = tasks;
        return hide();
    }
    if (tasks != m_tasks)
        fill(tasks);
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<TaskRow *>(m_rows->itemAt(i)->widget())->setDone(done.contains(tasks.at(i)));
    m_count->setText(tr("%1 of %2 done", "how many tasks").arg(count).arg(tasks.size()));
    m_progress->setProgress(static_cast<double>(count) / static_cast<double>(tasks.size()));
    m_list->show();
    m_gone->hide();
    show();
}

void FirstWeekCard::fill(const QStringList &tasks)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_tasks = tasks;
    QWidget *before = nullptr;
    for (const QString &task : tasks) {
        auto *row = new TaskRow(task, TaskWords::of(task).title);
        m_rows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, task] { openTask(task); });
        if (before)
            setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_away);
}

void FirstWeekCard::openTask(const QString &task)
{
    auto *dialog = new TaskDialog(m_client, task, this);
    connect(dialog, &TaskDialog::navigate, this, &FirstWeekCard::navigate);
    connect(dialog, &TaskDialog::composeWanted, this, &FirstWeekCard::composeWanted);
    dialog->open();
}

void FirstWeekCard::putAway(bool away)
{
    m_putAway = away;
    m_client.submit(commands::setEnrolment(m_client.reader().memberId(),
        { { u"dismissedAt"_s, away ? json::utcDate(QDateTime::currentDateTimeUtc()) : QJsonValue() } }));
    if (!away)
        return; // the list comes back with the change
    m_list->hide();
    m_gone->show();
    m_undo->setFocus();
    announce(m_undo, tr("Put away. You will not see your first week again."));
}

void FirstWeekCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_putAway && !event->spontaneous()) {
        m_putAway = false;
        hide();
    }
}

} // namespace atrium
