#include "ui/onboarding/TaskRow.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int taskRowMargin = 4;
} // namespace

TaskRow::TaskRow(const QString &task, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_mark(new IconLabel({}))
    , m_text(new PlainLabel(title))
{
    setObjectName(u"task-"_s + task);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would stay at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(taskRowMargin, taskRowMargin, taskRowMargin, taskRowMargin);
    layout->setSpacing(8);
    auto *mark = new QVBoxLayout; // in the middle of the first line
    mark->setContentsMargins(0, 2, 0, 0);
    mark->addWidget(m_mark);
    layout->addLayout(mark);
    layout->setAlignment(mark, Qt::AlignTop);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    setDone(false);
}

void TaskRow::setDone(bool done)
{
    m_mark->setIcon(done ? u"circle-check"_s : u"circle"_s, done ? Token::Success : Token::Text3);
    m_text->setToken(done ? Token::Text2 : Token::Text);
    setAccessibleName(done ? tr("%1 (done)", "a task").arg(m_title) : tr("%1 (not done yet)", "a task").arg(m_title));
}

void TaskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), metrics::buttonRadius, Theme::current().color(Token::Surface2));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

void TaskRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace atrium
