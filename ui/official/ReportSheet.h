#pragma once

#include "sync/types/Types.h"

#include <QDialog>

class QTreeWidget;
class QVBoxLayout;

namespace atrium {

class Button;
class Chip;
class Client;
class PlainLabel;

// Who has confirmed an official post and who has not: the numbers by department, the names, and both as
// a file for a spreadsheet. Asks the server when it opens; what was heard before is shown meanwhile.
class ReportSheet : public QDialog {
    Q_OBJECT
public:
    ReportSheet(Client &client, const Post &post, QWidget *parent); // deletes itself
    bool saveTo(const QString &path); // as CSV; false: it could not be written, which the sheet says

private:
    enum class People { Missing, Confirmed };
    void build();
    void fill();
    void fillDepartments();
    void fillPeople();
    void say(const QString &problem);

    Client &m_client;
    Post m_post;
    People m_people = People::Missing;
    PlainLabel *m_count;
    PlainLabel *m_problem;
    QWidget *m_departments;
    QVBoxLayout *m_bars;
    Chip *m_missing;
    Chip *m_confirmed;
    QTreeWidget *m_list;
    Button *m_save;
    Button *m_again;
};

} // namespace atrium
