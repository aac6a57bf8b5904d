#include "ui/onboarding/RolePage.h"

#include "sync/Client.h"
#include "ui/onboarding/TaskWords.h"
#include "ui/widgets/OptionButton.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct RoleRow {
    QLatin1StringView role;
    const char16_t *icon;
    const char *title;
    const char *meaning;
};

constexpr std::array roleRows {
    RoleRow { "member"_L1, u"user", QT_TRANSLATE_NOOP("atrium::RolePage", "Colleague"),
        QT_TRANSLATE_NOOP("atrium::RolePage", "You ask, answer, and share what others can use.") },
    RoleRow { "leader"_L1, u"megaphone", QT_TRANSLATE_NOOP("atrium::RolePage", "Leader"),
        QT_TRANSLATE_NOOP("atrium::RolePage", "People want to hear from you, and get answers from you.") },
    RoleRow { "teamLead"_L1, u"users", QT_TRANSLATE_NOOP("atrium::RolePage", "Team lead"),
        QT_TRANSLATE_NOOP("atrium::RolePage", "You lead a team and look after its group.") },
    RoleRow { "topicExpert"_L1, u"award", QT_TRANSLATE_NOOP("atrium::RolePage", "Topic expert"),
        QT_TRANSLATE_NOOP("atrium::RolePage", "Others come to you with what you know best.") },
    RoleRow { "communityManager"_L1, u"heart-handshake", QT_TRANSLATE_NOOP("atrium::RolePage", "Community manager"),
        QT_TRANSLATE_NOOP("atrium::RolePage", "You help others to find their way, and groups to stay alive.") },
};

} // namespace

QString RolePage::roleOf(const Enrolment &enrolment, const Member &member)
{
    for (const QString &role : { enrolment.role, member.role })
        for (const RoleRow &row : roleRows)
            if (row.role == role)
                return role;
    return u"member"_s;
}

QStringList RolePage::roles()
{
    QStringList roles;
    for (const RoleRow &row : roleRows)
        roles += row.role;
    return roles;
}

QString RolePage::titleOf(const QString &role)
{
    for (const RoleRow &row : roleRows)
        if (row.role == role)
            return tr(row.title);
    return {};
}

RolePage::RolePage(Client &client, const Charter &charter, QWidget *parent)
    : ReadingPage(client,
          tr("What comes first differs with what you do here. Choosing another role changes only your own first "
             "steps."),
          parent)
    , m_paths(charter.paths)
    , m_role(roleOf(client.reader().enrolment(), client.reader().member(client.reader().memberId()).value_or(Member())))
    , m_tasks(new QWidget)
{
    auto *group = new QButtonGroup(this);
    for (const RoleRow &row : roleRows) {
        auto *option = new OptionButton(QString::fromUtf16(row.icon), tr(row.title), tr(row.meaning));
        option->setObjectName(u"role-"_s + row.role);
        option->setChecked(row.role == m_role);
        group->addButton(option);
        column()->addWidget(option);
        connect(option, &QAbstractButton::clicked, this, [this, role = QString(row.role)] { choose(role); });
    }
    addHeading(tr("Your first week"));
    auto *layout = new QVBoxLayout(m_tasks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid * 2);
    column()->addWidget(m_tasks);
    showTasks();
}

bool RolePage::goesOnFrom(const QWidget *widget) const
{
    const auto *option = qobject_cast<const OptionButton *>(widget);
    return option && option->isChecked();
}

void RolePage::choose(const QString &role)
{
    if (role == m_role)
        return;
    m_role = role;
    const Reader &reader = client().reader();
    const bool directory = role == reader.member(reader.memberId()).value_or(Member()).role;
    client().submit(commands::setEnrolment(reader.memberId(), { { u"role"_s, directory ? QString() : role } }));
    showTasks();
}

void RolePage::showTasks()
{
    empty(m_tasks->layout());
    const QSet<QString> done = client().reader().deeds();
    for (const QString &task : m_paths.value(m_role, m_paths.value(u"member"_s))) {
        const bool isDone = done.contains(task);
        QWidget *row = line(isDone ? u"circle-check"_s : u"chevron-right"_s, isDone ? Token::Success : Token::Text3,
            TaskWords::of(task).title, isDone ? tr("Done") : QString());
        row->setObjectName(u"task-"_s + task);
        m_tasks->layout()->addWidget(row);
    }
}

} // namespace atrium
