// The floor of startup, memory and scrolling: a Qt Widgets window of the same size with a list in it.
// `bare_window ROWS FRAMES` also scrolls it, and prints how long the frames took.
#include "app/FrameTimes.h"

#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *list = new QListWidget;
    const QStringList arguments = application.arguments();
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setUniformItemSizes(true);
    for (int i = 0; i < arguments.value(1, QStringLiteral("200")).toInt(); ++i)
        list->addItem(QStringLiteral("Row %1").arg(i));
    window.setCentralWidget(list);
    window.resize(1280, 820);
    window.show();

    struct Painted : QObject {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                QTimer::singleShot(0, [] {
                    std::puts("painted");
                    std::fflush(stdout);
                });
                watched->removeEventFilter(this);
            }
            return false;
        }
    } painted;
    list->viewport()->installEventFilter(&painted);
    if (arguments.size() > 2) {
        auto *frames = new atrium::FrameTimes(*list, arguments.at(2).toInt(), &application);
        QObject::connect(frames, &atrium::FrameTimes::finished, &application, [frames] {
            std::puts(frames->line().constData());
            std::fflush(stdout);
        });
        QTimer::singleShot(500, frames, &atrium::FrameTimes::start); // when the window is there
    }
    return application.exec();
}
