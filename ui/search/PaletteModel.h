#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"

#include <QAbstractListModel>

class QAction;

namespace atrium {

class Actions;
class Client;

// What the palette offers for what is typed: people, groups, topics, posts and things to do, a few
// of each under a heading. Nothing typed: where one was, and what one can do.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        enum class Kind { Heading, Person, Group, Topic, Post, Place, Action };
        Kind kind = Kind::Heading;
        QString title; // hits are marked, as in SearchHit
        QString note; // likewise
        QString extra; // at the end of the row: keys, a group's name
        QString iconName;
        Id personId; // whose avatar stands before it
        QString personName;
        bool outside = false; // a guest
        Place place;
        QAction *action = nullptr;
    };

    PaletteModel(Client &client, const Actions &actions, QObject *parent = nullptr);

    // Reads what does not change while one types. `recent`: newest first. `places`: the fixed ones.
    void begin(const QList<Place> &recent, const QList<Place> &places);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    const Row &row(int index) const { return m_rows.at(index); }
    bool isChoice(int index) const { return index >= 0 && index < rowCount() && row(index).kind != Row::Kind::Heading; }
    int found() const { return m_found; } // rows without headings

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> recentRows() const;
    QList<Row> people(const QStringList &words) const;
    QList<Row> groups(const QStringList &words) const;
    QList<Row> topics(const QStringList &words) const;
    QList<Row> posts() const;
    QList<Row> actions(const QStringList &words, qsizetype limit) const;

    Client &m_client;
    const Actions &m_actions;
    QList<Place> m_recent;
    QList<Place> m_places;
    QList<GroupSummary> m_groups;
    QString m_text;
    QList<Row> m_rows;
    int m_found = 0;
};

} // namespace atrium
