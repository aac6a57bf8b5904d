#include "ui/composer/MustReadEdit.h"

#include "ui/composer/AudienceDialog.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

enum WhenData { NoDate = 0, OwnDate = -1 }; // else so many days
constexpr int ownDateProposed = 14; // days ahead
constexpr qsizetype namedInWords = 2;

// The whole day counts.
QDateTime endOf(QDate day) { return day.endOfDay().toUTC(); }

} // namespace

MustReadEdit::MustReadEdit(const Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_asks(new QCheckBox(tr("Ask everybody to confirm that they have read it")))
    , m_when(new QComboBox)
    , m_day(new QDateEdit)
    , m_audience(new Button(Button::Kind::Quiet, {}))
{
    setObjectName(u"mustReadEdit"_s);
    new FlowLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_asks->setObjectName(u"mustReadAsks"_s);
    layout()->addWidget(m_asks);
    m_when->setObjectName(u"mustReadWhen"_s);
    m_when->setAccessibleName(tr("Until when"));
    m_when->addItem(tr("No date"), int(NoDate));
    m_when->addItem(tr("In 3 days"), 3);
    m_when->addItem(tr("In a week"), 7);
    m_when->addItem(tr("On a day…"), int(OwnDate));
    layout()->addWidget(m_when);
    m_day->setObjectName(u"mustReadDay"_s);
    m_day->setAccessibleName(tr("The last day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(QDate::currentDate());
    layout()->addWidget(m_day);
    m_audience->setObjectName(u"mustReadAudience"_s);
    m_audience->setIconName(u"users"_s);
    m_audience->setToolTip(tr("Choose who is asked"));
    layout()->addWidget(m_audience);

    connect(m_asks, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_when, &QComboBox::activated, this, &MustReadEdit::chooseDate);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_value.by = endOf(day);
        Q_EMIT changed();
    });
    connect(m_audience, &QPushButton::clicked, this, &MustReadEdit::chooseAudience);
    refresh();
}

std::optional<MustRead> MustReadEdit::value() const
{
    return m_asks->isChecked() ? std::optional(m_value) : std::nullopt;
}

void MustReadEdit::set(const std::optional<MustRead> &mustRead)
{
    const QSignalBlocker quiet(this);
    m_value = mustRead.value_or(MustRead());
    if (m_value.by < QDateTime::currentDateTime()) // a draft that waited: nobody can be asked for that any more
        m_value.by = {};
    if (m_value.by.isValid()) {
        const QSignalBlocker still(m_day);
        m_day->setDate(m_value.by.toLocalTime().date());
    }
    m_asks->setChecked(mustRead.has_value());
    int index = m_when->findData(int(NoDate));
    if (m_value.by.isValid()) {
        const qint64 days = QDate::currentDate().daysTo(m_value.by.toLocalTime().date());
        const int known = days > 0 ? m_when->findData(static_cast<int>(days)) : -1;
        index = known >= 0 ? known : m_when->findData(int(OwnDate));
    }
    m_when->setCurrentIndex(index);
    refresh();
}

void MustReadEdit::chooseDate()
{
    const int days = m_when->currentData().toInt();
    const QSignalBlocker quiet(m_day);
    m_day->setDate(QDate::currentDate().addDays(days > 0 ? days : ownDateProposed));
    m_value.by = days == NoDate ? QDateTime() : endOf(m_day->date());
    refresh();
    if (days == OwnDate)
        m_day->setFocus();
    Q_EMIT changed();
}

void MustReadEdit::chooseAudience()
{
    auto *dialog = new AudienceDialog(m_reader, m_value, this);
    connect(dialog, &AudienceDialog::chosen, this, [this](const MustRead &audience) {
        m_value = audience;
        refresh();
        Q_EMIT changed();
    });
    dialog->open();
}

void MustReadEdit::refresh()
{
    const bool asks = m_asks->isChecked();
    m_when->setVisible(asks);
    m_day->setVisible(asks && m_when->currentData().toInt() == OwnDate);
    m_audience->setVisible(asks);
    m_audience->setText(audienceWords());
    m_audience->setAccessibleName(tr("Who is asked: %1").arg(m_audience->text()));
    updateGeometry();
}

QString MustReadEdit::audienceWords() const
{
    QStringList names = m_value.departments + m_value.places;
    for (const QString &role : m_value.roles)
        names += AudienceDialog::roleText(role);
    for (const Id &id : m_value.groups)
        names += m_reader.group(id).value_or(Group()).name;
    if (names.isEmpty())
        return tr("Everybody in the group");
    if (names.size() <= namedInWords)
        return names.join(tr(", ", "between the names of a short list"));
    return tr("%1 and %n more", "%1: a department, place or role", static_cast<int>(names.size() - 1))
        .arg(names.constFirst());
}

} // namespace atrium
