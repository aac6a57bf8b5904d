#pragma once

#include "ui/shell/Page.h"

class QStackedWidget;

namespace atrium {

class Chip;
class EmptyState;
class GroupAboutTab;
class GroupFilesTab;
class GroupMembersTab;
class GroupRequestsTab;
class PageHeader;

// A group beside its feed: what it is, who is in it, its files, and who asks to join. The place's
// text names the part: "about" (or nothing), "members", "files", "requests".
class GroupPage : public Page {
    Q_OBJECT
public:
    explicit GroupPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    void focusFirst() override;
    bool isIdle() const override;

private:
    enum Part { About, Members, Files, Requests };
    void choose(Part part);
    void refresh();

    Id m_id;
    Part m_part = About;
    PageHeader *m_header;
    QWidget *m_chips;
    QList<Chip *> m_parts; // by Part
    QStackedWidget *m_stack;
    GroupAboutTab *m_about;
    GroupMembersTab *m_members;
    GroupFilesTab *m_files;
    GroupRequestsTab *m_requests;
    EmptyState *m_gone;
};

} // namespace atrium
