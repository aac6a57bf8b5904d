#pragma once

#include "sync/types/Types.h"

#include <QAbstractListModel>

namespace atrium {

class Client;

// People whose name or title begins with some words.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PeopleModel(Client &client, QObject *parent = nullptr);
    void setPrefix(const QString &prefix);
    const Member &member(int row) const { return m_members.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    Client &m_client;
    QString m_prefix;
    QList<Member> m_members;
};

} // namespace atrium
