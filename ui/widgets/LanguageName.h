#pragma once

#include <QLocale>

namespace atrium {

// "Deutsch", "Français": as its speakers write it at the start of a line.
inline QString languageName(const QString &code)
{
    if (code == u"en")
        return QStringLiteral("English"); // Qt says "American English"
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    return name.replace(0, 1, name.left(1).toUpper());
}

} // namespace atrium
