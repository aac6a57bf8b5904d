#include "ui/theme/Theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    atrium::Theme theme;
    return 0;
}
