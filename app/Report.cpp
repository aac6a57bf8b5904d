#include "app/Report.h"

#include "app/Application.h"
#include "app/FrameTimes.h"
#include "ui/shell/Page.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int postsInSight = 4; // about; a page down passes so many
constexpr int framesForPost = 2; // about; a step of the wheel is half a card

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace

Report::Report(Application &application, int scroll, bool frames, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scroll(scroll)
    , m_frames(frames)
{
    connect(&application, &Application::shellShown, this, &Report::watch);
}

void Report::watch()
{
    m_application.window().shell()->page()->installEventFilter(this);
    connect(m_application.client(), &Client::connectionStateChanged, this, &Report::showState);
}

bool Report::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { say("home"); }); // after the paint
    }
    return false;
}

void Report::showState()
{
    const ConnectionState state = m_application.client()->connectionState();
    if (state.connection != Connection::Live)
        return;
    if (!m_live) {
        m_live = true;
        say("live");
    }
    if (!m_synced && state.backfill >= 1.0) {
        m_synced = true;
        say("synced");
        if (m_scroll > 0)
            scrollOn();
    }
}

void Report::scrollOn()
{
    const auto areas = m_application.window().shell()->page()->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        if (bar->maximum() == 0)
            continue;
        if (m_frames) {
            auto *frames = new FrameTimes(*area, m_scroll * framesForPost, this);
            connect(frames, &FrameTimes::finished, this, [frames] {
                say(frames->line().constData());
                say("scrolled");
            });
            frames->start();
            return;
        }
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        m_scroll -= postsInSight;
        if (m_scroll > 0 && bar->value() < bar->maximum())
            QTimer::singleShot(0, this, &Report::scrollOn);
        else
            say("scrolled");
        return;
    }
    say("scrolled");
}

} // namespace atrium
