#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace atrium {

// The answers of a poll that is being written. There is always an empty line for one more.
class PollEdit : public QWidget {
    Q_OBJECT
public:
    explicit PollEdit(QWidget *parent = nullptr);
    QStringList options() const;
    bool multiple() const;
    int openDays() const;
    void set(const QStringList &options, bool multiple, int openDays);

Q_SIGNALS:
    void changed();

private:
    void addLine(const QString &text);
    void keepEmptyLine();

    QVBoxLayout *m_lines;
    QCheckBox *m_multiple;
    QComboBox *m_open;
};

} // namespace atrium
