#pragma once

#include "sync/store/Reader.h"
#include "ui/widgets/RowsModel.h"

namespace atrium {

class Client;

struct FileRow {
    GroupFile file;
    bool operator==(const FileRow &other) const
    {
        return file.postId == other.file.postId && file.attachment == other.file.attachment
            && file.author == other.file.author;
    }
};

// The files of a group, newest first, a page at a time.
class GroupFilesModel : public RowsModel<FileRow> {
    Q_OBJECT
public:
    explicit GroupFilesModel(Client &client, QObject *parent = nullptr);
    void setGroup(const Id &groupId);
    const Id &groupId() const { return m_groupId; }

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void refresh(int count);

    Client &m_client;
    Id m_groupId;
    bool m_end = true;
};

} // namespace atrium
