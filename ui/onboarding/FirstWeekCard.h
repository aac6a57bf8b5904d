#pragma once

#include "ui/shell/Place.h"

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Client;
class LinkButton;
class PlainLabel;
class ProgressLine;
class TaskRow;

// The few things that somebody new does in the first week: their role's path of the charter, ticked by
// what they have really done. Hidden when there is none, when all of it is done, and when the member
// has put it away, which can be undone until they look elsewhere.
class FirstWeekCard : public QWidget {
    Q_OBJECT
public:
    explicit FirstWeekCard(Client &client, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void composeWanted(const QString &kind);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QStringList path() const; // tasks that this program knows; empty: nothing to show
    void fill(const QStringList &tasks);
    void openTask(const QString &task);
    void putAway(bool away);

    Client &m_client;
    QStringList m_tasks;
    QStringList m_finished; // the path that was seen to be done: it is not looked at again
    bool m_putAway = false; // a moment ago
    QWidget *m_list;
    PlainLabel *m_count;
    ProgressLine *m_progress;
    QVBoxLayout *m_rows;
    LinkButton *m_away;
    QWidget *m_gone;
    LinkButton *m_undo;
};

} // namespace atrium
