// The floor of startup and memory: a Qt Widgets window of the same size with a list in it.
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
    for (int i = 0; i < 200; ++i)
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
    return application.exec();
}
