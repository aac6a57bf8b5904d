#pragma once

#include "ui/onboarding/CharterParts.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Banner;
class Button;
class CharterRowEdit;

// A text or a list of the charter, to be edited. Rows can be added, moved and taken out; those that
// were taken out come back one after another, the last one first.
class CharterEntryEdit : public QWidget {
    Q_OBJECT
public:
    CharterEntryEdit(const CharterEntry &entry, const QJsonValue &value, QWidget *parent = nullptr);
    const CharterEntry &entry() const { return m_entry; }
    QJsonValue value() const;
    void focusFirst();
    QList<QWidget *> stops() const; // of the Tab key, in their order

Q_SIGNALS:
    void changed();
    void rearranged(); // rows came, went or moved: the stops are others

private:
    CharterRowEdit *insert(qsizetype at, const QJsonValue &value);
    void add();
    void move(CharterRowEdit *row, int by);
    void remove(CharterRowEdit *row);
    void undo();
    void number();
    void showUndo();
    QString wordsOf(const QJsonValue &row) const;

    struct Removed {
        qsizetype at;
        QJsonValue value;
    };
    const CharterEntry m_entry;
    QList<CharterRowEdit *> m_rows;
    QList<Removed> m_removed;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_list;
    Banner *m_undo = nullptr;
    Button *m_add = nullptr;
};

} // namespace atrium
