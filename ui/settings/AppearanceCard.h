#pragma once

#include "ui/widgets/Card.h"

class QButtonGroup;
class QComboBox;

namespace atrium {

class Client;

// Light or dark, and the language, which follow the person to other devices; contrast and motion,
// which stay with this one (Theme).
class AppearanceCard : public Card {
    Q_OBJECT
public:
    explicit AppearanceCard(Client &client, QWidget *parent = nullptr);
    void read();

private:
    Client &m_client;
    QButtonGroup *m_modes;
    QComboBox *m_language;
};

// "system", "light" or "dark", as Preference has it.
Theme::Mode themeMode(const QString &preference);

} // namespace atrium
