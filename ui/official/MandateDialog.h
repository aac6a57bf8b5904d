#pragma once

#include <QByteArray>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace atrium {

class Button;
class Client;
class PlainLabel;

// Gives a mandate, signed with the organisation key. Its file is read for this one signature, and
// forgotten with the dialog.
class MandateDialog : public QDialog {
    Q_OBJECT
public:
    MandateDialog(Client &client, QWidget *parent); // deletes itself
    ~MandateDialog() override;
    void takeKeyFile(const QString &path);

private:
    void build();
    void fillPeople();
    void refresh();
    void give();

    Client &m_client;
    QByteArray m_seed;
    QComboBox *m_person;
    PlainLabel *m_print; // the words of the person's key
    QLineEdit *m_subject;
    QLineEdit *m_authority;
    QComboBox *m_giver;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    PlainLabel *m_key;
    Button *m_give;
};

} // namespace atrium
