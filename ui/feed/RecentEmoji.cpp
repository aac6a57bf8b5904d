#include "ui/feed/RecentEmoji.h"

#include <QSettings>
#include <QWidget>

namespace atrium {

namespace {
constexpr qsizetype most = 16; // two rows
constexpr QLatin1StringView key("emoji/recent");
} // namespace

RecentEmoji::RecentEmoji(QSettings &settings, QObject *window)
    : QObject(window)
    , m_settings(settings)
{
}

RecentEmoji *RecentEmoji::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *recent = widget->findChild<RecentEmoji *>(Qt::FindDirectChildrenOnly))
            return recent;
    return nullptr;
}

QStringList RecentEmoji::list() const { return m_settings.value(key).toStringList(); }

void RecentEmoji::use(const QString &emoji)
{
    QStringList recent = list();
    recent.removeAll(emoji);
    recent.prepend(emoji);
    m_settings.setValue(key, recent.first(qMin(recent.size(), most)));
}

} // namespace atrium
