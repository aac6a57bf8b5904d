#pragma once

#include "ui/onboarding/CharterParts.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace atrium {

class IconButton;
class PlainLabel;

// One text of the charter, or one row of a list: a field for each of its properties, which says so
// when it is too long. A row of a list also has buttons to move it and to take it out.
class CharterRowEdit : public QWidget {
    Q_OBJECT
public:
    CharterRowEdit(const CharterEntry &entry, const QJsonValue &value, QWidget *parent = nullptr);
    QJsonValue value() const;
    void setPlace(int number, int of); // from 1: what the row and its buttons are called, and what they can do
    void focusFirst();
    QList<QWidget *> stops() const; // of the Tab key, in their order

Q_SIGNALS:
    void changed();
    void moved(int by); // -1 up, 1 down
    void removed();

private:
    struct Field {
        CharterField about;
        QPlainTextEdit *words = nullptr;
        QComboBox *choice = nullptr;
        PlainLabel *over = nullptr;
        QString value() const;
        QWidget *widget() const;
    };
    void addField(const CharterField &about, const QString &value, QVBoxLayout *column);
    void addButtons(QHBoxLayout *layout);
    void showLength(const Field &field);

    const CharterEntry m_entry;
    QList<Field> m_fields;
    PlainLabel *m_name = nullptr;
    IconButton *m_up = nullptr;
    IconButton *m_down = nullptr;
    IconButton *m_remove = nullptr;
};

} // namespace atrium
