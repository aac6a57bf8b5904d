#pragma once

#include "sync/types/Types.h"
#include "ui/composer/Completion.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace atrium {

class CompletionPopup;

// Chooses people by name: to whom a thank-you goes.
class PeoplePick : public QWidget {
    Q_OBJECT
public:
    using NameOf = std::function<QString(const Id &id)>;
    PeoplePick(FindCompletions find, NameOf nameOf, QWidget *parent = nullptr);
    QStringList people() const { return m_people; }
    void set(const QStringList &people);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void rebuild();
    void offer(const QString &typed);

    FindCompletions m_find;
    NameOf m_nameOf;
    QStringList m_people;
    QWidget *m_chips;
    QLineEdit *m_field;
    CompletionPopup *m_completions;
};

} // namespace atrium
