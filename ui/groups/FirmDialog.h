#pragma once

#include <QDialog>

namespace atrium {

class Client;

// What the guests of one firm can see, as far as this computer knows it: the groups that they are in, and
// the people in those.
class FirmDialog : public QDialog {
    Q_OBJECT
public:
    FirmDialog(Client &client, const QString &firm, QWidget *parent); // deletes itself
};

} // namespace atrium
