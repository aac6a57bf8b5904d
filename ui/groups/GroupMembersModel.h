#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/RowsModel.h"

namespace atrium {

class Client;

struct GroupMember {
    Member member;
    Membership membership;
    bool operator==(const GroupMember &) const = default;
};

// Who is in a group: owner and moderators first, then the others by name, a page at a time.
class GroupMembersModel : public RowsModel<GroupMember> {
    Q_OBJECT
public:
    explicit GroupMembersModel(Client &client, QObject *parent = nullptr);
    void setGroup(const Id &groupId);
    void setText(const QString &text); // words that begin parts of name, title, skills, department, place
    bool contains(const Id &memberId) const { return m_memberships.contains(memberId); }

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void refresh(int count);
    QList<GroupMember> leaders() const;
    QList<GroupMember> next(int count); // plain members, on from m_offset

    Client &m_client;
    Id m_groupId;
    QString m_text;
    QHash<Id, Membership> m_memberships; // by member
    bool m_manages = false; // the group
    int m_offset = 0; // among the workspace's people
    bool m_end = true;
};

} // namespace atrium
