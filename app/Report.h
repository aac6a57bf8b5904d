#pragma once

#include <QObject>

namespace atrium {

class Application;

// For measurements: prints a line when Home has been painted ("home"), when everything new is here
// ("live"), when all history is here ("synced"), and when it has scrolled through so many posts
// ("scrolled").
class Report : public QObject {
    Q_OBJECT
public:
    Report(Application &application, int scroll, bool frames, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void showState();
    void scrollOn();

    Application &m_application;
    int m_scroll;
    bool m_frames; // measure each step
    bool m_live = false;
    bool m_synced = false;
};

} // namespace atrium
