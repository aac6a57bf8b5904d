#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Page.h"

#include <QHash>
#include <QSet>

namespace atrium {

class CardColumn;
class EmptyState;

// What was done here and has not reached the server yet: queued, being sent, or failed with the
// reason. What failed comes first, since it waits for a person.
class OutboxPage : public Page {
    Q_OBJECT
public:
    explicit OutboxPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;

private:
    void read();
    void edit(const OutboxItem &item);
    void discard(const OutboxItem &item);

    CardColumn *m_cards;
    EmptyState *m_empty;
    std::optional<QList<OutboxItem>> m_shown; // what the cards say
    QSet<Type> m_failed; // what others change there is shown beside it
    QHash<QString, double> m_sent; // of each UploadRow, by its name: 0 to 1
};

} // namespace atrium
