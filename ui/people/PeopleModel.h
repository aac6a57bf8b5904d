#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/RowsModel.h"

namespace atrium {

class Client;

// The people who fit a query, by name, a page at a time.
class PeopleModel : public RowsModel<Member> {
    Q_OBJECT
public:
    explicit PeopleModel(Client &client, QObject *parent = nullptr);
    void setQuery(const PeopleQuery &query);
    const PeopleQuery &query() const { return m_query; }
    const Member &member(int row) const { return at(row); }

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void refresh(int count);

    Client &m_client;
    PeopleQuery m_query;
    bool m_end = false;
};

} // namespace atrium
