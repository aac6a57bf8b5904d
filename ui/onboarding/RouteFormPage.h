#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace atrium {

class ChoiceChip;
class PageHeader;
class PlainLabel;
class PrimaryButton;

// Makes a row of the process map, or changes one (the place's id).
class RouteFormPage : public Page {
    Q_OBJECT
public:
    explicit RouteFormPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    QWidget *buildForm();
    QWidget *buildWhere();
    void read(const Route &route);
    void fillGroups();
    void fillDays(const QDateTime &now);
    Route typed() const; // the row as it would be
    QString problem(const Route &now) const; // a sentence; empty: none, though something may be missing
    void changed();
    void save();

    Route m_route; // as it was; without an id when it is a new one
    bool m_reading = false;
    PageHeader *m_header;
    QScrollArea *m_scroll;
    QLineEdit *m_what;
    QButtonGroup *m_where;
    QWidget *m_groupPart;
    QComboBox *m_groups;
    QWidget *m_placePart;
    QLineEdit *m_placeField;
    ChoiceChip *m_owner;
    QComboBox *m_since;
    QLineEdit *m_words;
    QPlainTextEdit *m_exceptions;
    PlainLabel *m_problem;
    PrimaryButton *m_save;
};

} // namespace atrium
