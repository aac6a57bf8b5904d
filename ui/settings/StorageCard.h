#pragma once

#include "ui/widgets/Card.h"

class QGridLayout;

namespace atrium {

class Client;
class PlainLabel;

// What this device keeps, by kind and in words, where it is and that it is encrypted; and a way to
// erase it.
class StorageCard : public Card {
    Q_OBJECT
public:
    explicit StorageCard(Client &client, QWidget *parent = nullptr);
    void read();

private:
    PlainLabel *addKind(QGridLayout *grid, const QString &icon, const QString &text, const QString &name);

    Client &m_client;
    PlainLabel *m_size;
    PlainLabel *m_history;
    PlainLabel *m_posts;
    PlainLabel *m_pictures;
    PlainLabel *m_drafts;
    PlainLabel *m_unsent;
};

} // namespace atrium
