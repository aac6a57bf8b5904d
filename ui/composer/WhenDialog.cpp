#include "ui/composer/WhenDialog.h"

#include "ui/composer/SendTimes.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int dialogWidth = 380;
constexpr int mostDays = 365;
} // namespace

WhenDialog::WhenDialog(const QDateTime &proposed, QWidget *parent)
    : QDialog(parent)
    , m_day(new QDateEdit(proposed.date()))
    , m_time(new QTimeEdit(QTime(proposed.time().hour(), proposed.time().minute())))
    , m_words(new PlainLabel)
    , m_schedule(new Button(Button::Kind::Primary, tr("Schedule")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"whenDialog"_s);
    setWindowTitle(tr("Send later"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto *title = new PlainLabel(tr("When shall it go out?"));
    title->setLook(TextSize::Title, Weight::Strong);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    const QDate today = QDate::currentDate();
    m_day->setObjectName(u"whenDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    m_day->setDateRange(today, today.addDays(mostDays));
    form->addRow(tr("Day"), m_day);
    m_time->setObjectName(u"whenTime"_s);
    m_time->setAccessibleName(tr("Time"));
    form->addRow(tr("Time"), m_time);
    layout->addLayout(form);
    m_words->setObjectName(u"whenWords"_s);
    m_words->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(dialogWidth - 48);
    layout->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setObjectName(u"whenCancel"_s);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_schedule->setObjectName(u"whenSchedule"_s);
    m_schedule->setDefault(true);
    buttons->addWidget(m_schedule);
    layout->addLayout(buttons);

    connect(m_day, &QDateEdit::dateChanged, this, &WhenDialog::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_schedule, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(when());
        accept();
    });
    refresh();
    m_day->setFocus();
}

QDateTime WhenDialog::when() const { return { m_day->date(), m_time->time() }; }

void WhenDialog::refresh()
{
    const bool ahead = when() > QDateTime::currentDateTime();
    m_schedule->setEnabled(ahead);
    m_words->setText(ahead
            ? tr("It goes out %1.", "%1: tomorrow at 08:00, on Monday, 30 November at 08:00").arg(sendTimeText(when()))
            : tr("This time is over. Choose a later one."));
    m_words->setToken(ahead ? Token::Text2 : Token::Danger);
}

} // namespace atrium
