#pragma once

#include "ui/widgets/ChoiceChip.h"

#include <QWidget>

namespace atrium {

class Client;

// The filters beside the search field: what kind, where, by whom, when, unread, saved. They write
// what one could have typed (`in:`, `from:`, …), and show what has been typed.
class SearchFilters : public QWidget {
    Q_OBJECT
public:
    explicit SearchFilters(Client &client, QWidget *parent = nullptr);
    void read(const QString &query);
    static QList<Choice> words(const QString &key); // what may come after `is:` or `has:`

Q_SIGNALS:
    void queryChanged(const QString &query);

private:
    ChoiceChip *addChip(const QString &name, const QString &caption, ChoiceChip::Offer offer);
    Chip *addToggle(const QString &name, const QString &text, const QString &value);
    QList<Choice> periods() const;
    void choosePeriod(const QString &value);
    void chooseDays();
    void readPeriod();
    void set(const QString &query);

    Client &m_client;
    QString m_query;
    ChoiceChip *m_kind;
    ChoiceChip *m_group;
    ChoiceChip *m_person;
    ChoiceChip *m_period;
    Chip *m_unread;
    Chip *m_saved;
};

} // namespace atrium
