#pragma once

#include "ui/shell/Actions.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Place.h"

#include <QList>
#include <QWidget>

#include <map>

class QStackedWidget;

namespace atrium {

class Banner;
class Client;
class ExplanationColumn;
class IconButton;
class Navigation;
class Page;
class Palette;
class WorkspaceHeader;
struct ChangeSet;
struct ConnectionState;

// The window of somebody who is signed in: three columns, the pages, and the way back. Makes each
// page on first use and keeps it.
class Shell : public QWidget {
    Q_OBJECT
public:
    Shell(Client &client, PageMap pages, Actions &actions, QWidget *parent = nullptr);

    void go(const Place &place);
    void back(); // Home when there is nowhere to go back to
    void forward();
    void openPalette();
    void compose(); // a new post here, or on Home
    Place place() const;
    Page *page() const;

    WorkspaceHeader &workspaceHeader() const;
    bool isExplanationWanted() const { return m_explanationWanted; }
    void setExplanationWanted(bool wanted); // it is also hidden where there is no room
    // A sentence that stays above the pages until it is dismissed.
    void setNotice(const QString &text);
    void showDamage(); // of the cache: nothing else can be done about it than to open it again

Q_SIGNALS:
    void placeChanged(const atrium::Place &place);
    void explanationWantedChanged(bool wanted);
    void noticeDismissed();
    void reopenWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the list of groups, which would scroll itself
    void resizeEvent(QResizeEvent *event) override;

private:
    void display(const Place &place);
    void leave();
    bool scrollPage(int key);
    Page *pageFor(Place::Kind kind);
    void arrange();
    void rename(const QHash<Id, Id> &ids);
    void focusNextColumn();
    void showBanner(Banner *banner, bool shown);
    void showRefusal(const ConnectionState &state);
    void showFull();

    Client &m_client;
    PageMap m_makers;
    std::map<Place::Kind, Page *> m_pages;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ExplanationColumn *m_explanation;
    IconButton *m_toggle;
    Palette *m_palette;
    QWidget *m_banners;
    Banner *m_notice;
    Banner *m_refusal; // the server will not have us
    Banner *m_full; // the cache could not take what was written; also says damage
    bool m_damaged = false;
    QList<Place> m_history;
    qsizetype m_at = -1; // in m_history
    bool m_explanationWanted = true;
};

} // namespace atrium
