#pragma once

#include "sync/types/Types.h"

#include <QObject>

#include <functional>

namespace atrium {

class Client;

// Opens and saves what is attached to posts. Pictures open in the viewer, with the other pictures
// of their post; anything else with the system's program for it, from a copy (see OpenedFiles). What could harm the
// computer is offered for saving first, with the reason. Fetches what is not here yet; every dialog belongs to `page`.
class FileOpener : public QObject {
    Q_OBJECT
public:
    FileOpener(Client &client, QWidget *page);
    void open(const Id &accountId, const QList<Attachment> &attachments, qsizetype index);
    void save(const Id &accountId, const Attachment &attachment);
    // A name that somebody gave a file, without what would lead out of the chosen folder.
    static QString harmlessName(const QString &name);

private:
    using Then = std::function<void(const QByteArray &bytes)>;
    void fetch(const Id &accountId, const Attachment &attachment, const Then &then);
    void warn(const Id &accountId, const Attachment &attachment, const QByteArray &bytes);
    void openOutside(const Id &accountId, const Attachment &attachment, const QByteArray &bytes);
    void saveBytes(const QString &name, const QByteArray &bytes);
    void say(const QString &problem);

    Client &m_client;
    QWidget *m_page;
};

} // namespace atrium
