#include "ui/shell/WindowState.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace atrium::windowState {

namespace {

constexpr QLatin1StringView rectKey("window/rect");
constexpr QLatin1StringView maximizedKey("window/maximized");
constexpr int enough = 64; // px of it, each way, to be seized with the pointer

} // namespace

QRect fitted(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    QRect home;
    qint64 most = 0;
    for (const QRect &screen : screens) {
        const QRect seen = screen.intersected(wanted);
        const qint64 area = static_cast<qint64>(seen.width()) * seen.height();
        if (seen.width() >= enough && seen.height() >= enough && area > most) {
            most = area;
            home = screen;
        }
    }
    const bool lost = home.isNull();
    if (lost)
        home = screens.constFirst();
    QRect result(wanted.topLeft(), wanted.size().boundedTo(home.size()));
    if (lost) {
        result.moveCenter(home.center());
        return result;
    }
    result.moveLeft(qBound(home.left(), result.left(), home.right() - result.width() + 1));
    result.moveTop(qBound(home.top(), result.top(), home.bottom() - result.height() + 1));
    return result;
}

void restore(QWidget &window, const QSettings &settings)
{
    const QRect stored = settings.value(rectKey).toRect();
    if (stored.isEmpty())
        return;
    QList<QRect> screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens += screen->availableGeometry();
    window.setGeometry(fitted(stored, screens));
    if (settings.value(maximizedKey).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void save(const QWidget &window, QSettings &settings)
{
    // normalGeometry() is what it goes back to from maximised; some platforms do not know it.
    const bool maximized = window.isMaximized() || window.isFullScreen();
    const QRect rect = maximized ? window.normalGeometry() : window.geometry();
    if (!rect.isEmpty())
        settings.setValue(rectKey, rect);
    settings.setValue(maximizedKey, maximized);
}

} // namespace atrium::windowState
