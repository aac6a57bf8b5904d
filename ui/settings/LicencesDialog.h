#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace atrium {

class PlainLabel;

// Whose work Atrium stands on, each with the whole text of its licence. Everything is in the program.
class LicencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit LicencesDialog(QWidget *parent);

private:
    void showComponent(int row);

    QList<QStringList> m_components; // name, what for, licence, file
    QListWidget *m_list;
    PlainLabel *m_licence;
    PlainLabel *m_what;
    QPlainTextEdit *m_text;
};

} // namespace atrium
