#include "ui/settings/NotificationsCard.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QSystemTrayIcon>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int indent = 24; // below a check box
constexpr int daysInWeek = 7;

// What is offered to somebody who has no quiet hours yet.
QuietHours usual() { return { .from = QTime(18, 0), .to = QTime(7, 30), .days = { 1, 2, 3, 4, 5 } }; }

QCheckBox *deviceBox(
    QVBoxLayout *layout, QSettings &settings, const char *key, bool preset, const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(settings.value(key, preset).toBool());
    QObject::connect(box, &QCheckBox::toggled, box, [&settings, key](bool on) { settings.setValue(key, on); });
    layout->addWidget(box);
    return box;
}

} // namespace

NotificationsCard::NotificationsCard(Client &client, QSettings *settings, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_quiet(new QCheckBox(tr("Keep still outside my working hours")))
    , m_hours(new QWidget)
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_mutedTitle(caption(tr("Groups that you hear nothing of")))
    , m_muted(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(10);
    if (settings) {
        deviceBox(layout, *settings, deviceKeys::desktopNotifications, true,
            tr("Show a desktop notification when something concerns me"), u"desktopNotifications"_s);
        if (QSystemTrayIcon::isSystemTrayAvailable())
            deviceBox(layout, *settings, deviceKeys::staysInTray, false,
                tr("Stay in the tray when the window is closed"), u"staysInTray"_s);
    }
    m_quiet->setObjectName(u"quietHours"_s);
    layout->addWidget(m_quiet);

    auto *hours = new QVBoxLayout(m_hours);
    hours->setContentsMargins(indent, 0, 0, 0);
    hours->setSpacing(10);
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    const auto addTime = [&](const QString &text, QTimeEdit *edit, const QString &name, const QString &spoken) {
        edit->setObjectName(name);
        edit->setAccessibleName(spoken);
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        edit->setKeyboardTracking(false); // one change, not one a digit
        times->addWidget(caption(text));
        times->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsCard::writeQuietHours);
    };
    addTime(tr("Quiet from"), m_from, u"quietFrom"_s, tr("Quiet from"));
    addTime(tr("to"), m_to, u"quietTo"_s, tr("Quiet to"));
    times->addStretch();
    hours->addLayout(times);
    auto *days = new QHBoxLayout;
    days->setSpacing(6);
    days->addWidget(caption(tr("I work on")));
    const QLocale locale;
    for (int day = 1; day <= daysInWeek; ++day) {
        auto *chip = new Chip(locale.standaloneDayName(day, QLocale::ShortFormat), Chip::Kind::Reaction);
        chip->setObjectName(u"workday%1"_s.arg(day));
        chip->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        connect(chip, &QPushButton::toggled, this, &NotificationsCard::writeQuietHours);
        m_days.append(chip);
    }
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < daysInWeek; ++i)
        days->addWidget(m_days[(first - 1 + i) % daysInWeek]);
    days->addStretch();
    hours->addLayout(days);
    layout->addWidget(m_hours);

    layout->addWidget(m_mutedTitle);
    m_muted->setSpacing(6);
    layout->addLayout(m_muted);

    connect(m_quiet, &QCheckBox::toggled, this, &NotificationsCard::writeQuietHours);
    read();
}

void NotificationsCard::read()
{
    const Preferences preferences = m_client.reader().preferences();
    const QuietHours hours = preferences.quietHours.value_or(usual());
    const QSignalBlocker quiet(m_quiet);
    m_quiet->setChecked(preferences.quietHours.has_value());
    m_hours->setVisible(preferences.quietHours.has_value());
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    for (int day = 1; day <= daysInWeek; ++day) {
        const QSignalBlocker blocker(m_days[day - 1]);
        m_days[day - 1]->setChecked(hours.days.contains(day));
    }
    readMuted(preferences);
}

void NotificationsCard::readMuted(const Preferences &preferences)
{
    QList<Group> muted;
    for (const auto &[id, level] : preferences.groupLevels.asKeyValueRange())
        if (const auto group = m_client.reader().group(id); level == "none"_L1 && group)
            muted += *group;
    std::ranges::sort(muted, [](const Group &a, const Group &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QStringList ids;
    for (const Group &group : std::as_const(muted))
        ids += group.id;
    m_mutedTitle->setVisible(!ids.isEmpty());
    if (ids == m_mutedIds)
        return;
    m_mutedIds = ids;
    while (QLayoutItem *item = m_muted->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    for (const Group &group : std::as_const(muted)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(groupIcon(group), Token::Text3));
        auto *name = new PlainLabel(group.name);
        name->setElided(true);
        row->addWidget(name, 1);
        auto *unmute = new QuietButton(tr("Hear of it again"));
        unmute->setObjectName(u"unmute-"_s + group.id);
        unmute->setAccessibleName(tr("Hear of %1 again").arg(group.name));
        row->addWidget(unmute);
        connect(unmute, &QPushButton::clicked, this, [this, id = group.id] {
            m_client.submit(
                commands::setPreferences(m_client.reader().memberId(), { { u"groupLevels/"_s + id, u"all"_s } }));
        });
        m_muted->addWidget(line);
    }
}

void NotificationsCard::writeQuietHours()
{
    QJsonValue hours = QJsonValue::Null;
    if (m_quiet->isChecked()) {
        QJsonArray days;
        for (int day = 1; day <= daysInWeek; ++day)
            if (m_days[day - 1]->isChecked())
                days.append(day);
        hours = QJsonObject { { u"from"_s, m_from->time().toString(u"HH:mm"_s) },
            { u"to"_s, m_to->time().toString(u"HH:mm"_s) }, { u"days"_s, days } };
    }
    m_hours->setVisible(m_quiet->isChecked());
    m_client.submit(commands::setPreferences(m_client.reader().memberId(), { { u"quietHours"_s, hours } }));
}

} // namespace atrium
