#pragma once

#include "ui/text/CodeHighlighter.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace atrium {

// A popover to say which language code is in: those used last, then all, and a field that finds
// them. Closes itself, and is gone then.
class LanguagePicker : public QFrame {
    Q_OBJECT
public:
    LanguagePicker(const QList<CodeHighlighter::Language> &languages, const QStringList &recent, QWidget *parent);
    void popUpAt(QWidget *origin);

Q_SIGNALS:
    void picked(const QString &fence); // empty: plain text

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void filter(const QString &words);
    void pick(int row);

    QList<CodeHighlighter::Language> m_languages; // in the order of the list
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace atrium
