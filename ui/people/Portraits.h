#pragma once

#include "sync/types/Types.h"
#include "ui/widgets/PortraitSource.h"

#include <QObject>

namespace atrium {

class Client;

// The pictures of a workspace's people, fetched when they are first shown and kept small. One for
// each window of a workspace.
class Portraits : public QObject, public PortraitSource {
    Q_OBJECT
public:
    explicit Portraits(Client &client, QObject *parent = nullptr);

protected:
    QPixmap portrait(const QString &personId, int side) override;

private:
    Client &m_client;
    QHash<Id, Id> m_blobs; // of those who were looked up; empty: no picture
    QHash<Id, Id> m_people; // who has the blob
};

} // namespace atrium
