#pragma once

#include "sync/store/Reader.h"

#include <QAbstractListModel>

namespace atrium {

class Client;

// The posts that fit some words, best first, a page at a time.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(Client &client, QObject *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    const SearchHit &hit(int row) const { return m_hits.at(row); }
    static QString whereAndWhen(const SearchHit &hit); // and who: the line above it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    Client &m_client;
    QString m_text;
    QList<SearchHit> m_hits;
    bool m_end = true;
};

} // namespace atrium
