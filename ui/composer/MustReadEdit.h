#pragma once

#include "sync/store/Reader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace atrium {

class Button;

// Whether an official post asks to be confirmed, until when, and by whom.
class MustReadEdit : public QWidget {
    Q_OBJECT
public:
    explicit MustReadEdit(const Reader &reader, QWidget *parent = nullptr);
    std::optional<MustRead> value() const; // nothing: it does not ask
    void set(const std::optional<MustRead> &mustRead); // does not emit changed()

Q_SIGNALS:
    void changed();

private:
    void chooseDate();
    void chooseAudience();
    void refresh();
    QString audienceWords() const;

    const Reader &m_reader;
    MustRead m_value; // also while it does not ask, so that it comes back as it was
    QCheckBox *m_asks;
    QComboBox *m_when;
    QDateEdit *m_day;
    Button *m_audience;
};

} // namespace atrium
