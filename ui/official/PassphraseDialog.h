#pragma once

#include <QDialog>

class QLineEdit;

namespace atrium {

class Button;
class PlainLabel;

// Asks for the passphrase of a signing key: the one that there is, or a new one, twice.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Unlock, New };
    static constexpr int shortest = 10; // characters
    PassphraseDialog(Kind kind, QWidget *parent); // deletes itself
    void refuse(); // it was another one

Q_SIGNALS:
    void given(const QString &passphrase); // whoever hears it accepts or refuses

private:
    void refresh();
    QLineEdit *m_first;
    QLineEdit *m_again; // of a new one, else null
    PlainLabel *m_problem;
    Button *m_done;
};

} // namespace atrium
