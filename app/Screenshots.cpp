#include "app/Screenshots.h"

#include "app/Application.h"
#include "app/Options.h"
#include "ui/composer/BodyEdit.h"
#include "ui/shell/Page.h"
#include "ui/widgets/TextFit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPointer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int interval = 20; // ms between two looks
constexpr int calmEnough = 3; // looks: layouts that are asked for later have been done
constexpr int patience = 60'000 / interval; // looks

} // namespace

Screenshots::Screenshots(
    Application &application, const Options &options, const std::function<void()> &signIn, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_directory(options.screenshots)
    , m_variant(options.variant)
    , m_first(options.theme.value_or(Theme::Mode::Light))
{
    plan(signIn);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
    connect(&application, &Application::signInShown, this, [this] {
        Theme::current().setMode(m_first);
        m_timer.start();
    });
}

// In the composer of the page that is shown, with the keyboard in it.
void Screenshots::typeInComposer(const QString &text)
{
    closePopups();
    m_application.window().activateWindow();
    m_application.window().shell()->compose();
    if (BodyEdit *body = composerBody()) {
        body->clear();
        body->insertPlainText(text);
    }
}

BodyEdit *Screenshots::composerBody() const
{
    return m_application.window().shell()->page()->findChild<BodyEdit *>(u"composerBody"_s);
}

bool Screenshots::isSettled() const
{
    const Shell *shell = m_application.window().shell();
    return shell && shell->page() && shell->page()->isIdle();
}

// What is over the window, and only there until somebody chooses.
void Screenshots::closePopups()
{
    m_application.window().closeOnboarding();
    for (const QPointer<QWidget> widget : QApplication::topLevelWidgets())
        if (widget && widget != &m_application.window() && widget->isVisible())
            widget->close();
}

void Screenshots::popUp(const QString &button)
{
    closePopups();
    for (auto *wanted : m_application.window().shell()->findChildren<QAbstractButton *>(button))
        if (wanted->isVisible()) // pages that are not shown have such a button too
            return wanted->click();
}

void Screenshots::look()
{
    const Step &step = m_steps[m_at];
    if (++m_looks > patience) {
        stop(u"The screen \"%1\" was never ready."_s.arg(step.name));
        return;
    }
    m_calm = step.ready() ? m_calm + 1 : 0;
    if (m_calm < calmEnough)
        return;
    m_calm = 0;
    m_looks = 0;
    Theme &theme = Theme::current();
    const QStringList cut = textThatDoesNotFit(m_application.window());
    for (const QString &line : cut)
        std::fprintf(stderr, "%s: text is cut: %s\n", qPrintable(step.name), qPrintable(line));
    m_cut = m_cut || !cut.isEmpty();
    const QString name = step.name + (theme.isDark() ? u"-dark"_s : u"-light"_s);
    if (!write(name + (m_variant.isEmpty() ? QString() : u'-' + m_variant) + u".png"_s))
        stop(u"Cannot write to %1."_s.arg(m_directory));
    else if (!theme.isDark() && m_variant.isEmpty())
        theme.setMode(Theme::Mode::Dark); // and look again
    else
        next();
}

void Screenshots::next()
{
    Theme::current().setMode(m_first);
    if (++m_at < m_steps.size()) {
        closePopups();
        m_steps[m_at].enter();
        return;
    }
    m_timer.stop();
    Q_EMIT finished(m_cut ? 1 : 0);
}

void Screenshots::stop(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    m_timer.stop();
    Q_EMIT finished(1);
}

bool Screenshots::write(const QString &name)
{
    const QDir directory(m_directory);
    const QWidget &window = m_application.window();
    QPixmap picture = m_application.window().grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) // menus, lists and dialogs, in the order of their making
        if (over != &window && over->isVisible())
            painter.drawPixmap(over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over->grab());
    painter.end();
    return directory.mkpath(u"."_s) && picture.save(directory.filePath(name));
}

} // namespace atrium
