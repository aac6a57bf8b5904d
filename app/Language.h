#pragma once

#include <QTranslator>

namespace atrium {

// The language of the program: installs the translations and sets the locale and the direction.
class Language {
public:
    ~Language();
    // "" follows the system. An unknown code is English. True: something changed.
    bool set(const QString &code);

private:
    QString m_code = QStringLiteral("-"); // nothing set yet
    QTranslator m_own;
    QTranslator m_toolkit;
};

} // namespace atrium
