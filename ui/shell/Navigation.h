#pragma once

#include "sync/types/ConnectionState.h"
#include "ui/shell/Place.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace atrium {

class Client;
class IconButton;
class NavigationRow;
class PlainLabel;
class WorkspaceHeader;
struct ChangeSet;

// The left column: the workspace, the places, my groups, and at the foot what is mine. Shows only
// places that there is a page for.
class Navigation : public QWidget {
    Q_OBJECT
public:
    using HasPage = std::function<bool(Place::Kind)>;
    Navigation(Client &client, const HasPage &hasPage, QWidget *parent = nullptr);

    WorkspaceHeader &header() const { return *m_header; }
    void setCurrent(const Place &place); // a thread marks the group that it is in
    QList<Place> places() const; // from top to bottom, for Ctrl+1 to Ctrl+9

Q_SIGNALS:
    void navigate(const atrium::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        Place place;
        NavigationRow *row;
    };
    NavigationRow *add(
        QVBoxLayout *layout, const QString &icon, const QString &text, const Place &place, QList<Entry> &entries);
    void readGroups();
    void readCounts();
    void readMe();
    void showConnection(const ConnectionState &state);
    void showChange(const ChangeSet &changes);
    void mark();

    Client &m_client;
    WorkspaceHeader *m_header;
    QList<Entry> m_fixed; // above the groups
    QList<Entry> m_groups;
    QList<Entry> m_foot;
    PlainLabel *m_groupsTitle;
    QVBoxLayout *m_groupsLayout;
    NavigationRow *m_outbox = nullptr;
    NavigationRow *m_me = nullptr;
    NavigationRow *m_official = nullptr;
    NavigationRow *m_notifications = nullptr;
    NavigationRow *m_discover = nullptr;
    IconButton *m_newGroup = nullptr;
    Place m_current;
};

} // namespace atrium
