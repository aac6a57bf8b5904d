#include "ui/feed/FileOpener.h"

#include "sync/Client.h"
#include "ui/feed/FileRisk.h"
#include "ui/feed/ImageViewer.h"
#include "ui/feed/OpenedFiles.h"
#include "ui/widgets/FileDialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

Id idOf(const Attachment &attachment) { return attachment.blobId.isEmpty() ? attachment.localId : attachment.blobId; }

} // namespace

FileOpener::FileOpener(Client &client, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_page(page)
{
}

QString FileOpener::harmlessName(const QString &name)
{
    QString file = QFileInfo(QString(name).replace(u'\\', u'/')).fileName();
    file.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    while (file.startsWith(u'.'))
        file.removeFirst();
    return file.isEmpty() ? u"file"_s : file;
}

void FileOpener::open(const Id &accountId, const QList<Attachment> &attachments, qsizetype index)
{
    if (index < 0 || index >= attachments.size())
        return;
    const Attachment file = attachments.at(index);
    fetch(accountId, file, [this, accountId, attachments, file](const QByteArray &bytes) {
        const FileRisk risk = riskOf(file.name, file.type);
        if (file.isImage() && risk == FileRisk::None && ImageViewer::canShow(bytes)) {
            auto *viewer = new ImageViewer(m_client, accountId, attachments, file, m_page);
            connect(viewer, &ImageViewer::saveWanted, this,
                [this, accountId](const Attachment &shown) { save(accountId, shown); });
            viewer->open();
        } else if (risk != FileRisk::None) {
            warn(accountId, file, bytes);
        } else {
            openOutside(accountId, file, bytes);
        }
    });
}

void FileOpener::save(const Id &accountId, const Attachment &attachment)
{
    fetch(accountId, attachment, [this, attachment](const QByteArray &bytes) { saveBytes(attachment.name, bytes); });
}

void FileOpener::fetch(const Id &accountId, const Attachment &attachment, const Then &then)
{
    const Id id = idOf(attachment);
    if (const auto bytes = m_client.reader().blob(id))
        return then(*bytes);
    // Waits for this one file; the wait ends with it, whichever way.
    auto *wait = new QObject(this);
    connect(&m_client, &Client::blobReady, wait, [this, wait, id, then](const Id &ready) {
        if (ready != id)
            return;
        wait->deleteLater();
        if (const auto bytes = m_client.reader().blob(id))
            then(*bytes);
    });
    connect(&m_client, &Client::blobFailed, wait, [this, wait, id](const Id &failed, const QString &reason) {
        if (failed != id)
            return;
        wait->deleteLater();
        say(reason);
    });
    m_client.fetchBlob(accountId, id, attachment.name, attachment.type);
}

void FileOpener::warn(const Id &accountId, const Attachment &attachment, const QByteArray &bytes)
{
    auto *box = new QMessageBox(m_page);
    box->setObjectName(u"riskBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setText(tr("Be careful with “%1”").arg(harmlessName(attachment.name)));
    box->setInformativeText(riskText(riskOf(attachment.name, attachment.type)));
    QPushButton *saves = box->addButton(tr("Save…"), QMessageBox::AcceptRole);
    QPushButton *opens = box->addButton(tr("Open anyway"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    saves->setObjectName(u"saveRisky"_s);
    opens->setObjectName(u"openRisky"_s);
    box->setDefaultButton(saves);
    connect(saves, &QPushButton::clicked, this, [this, attachment, bytes] { saveBytes(attachment.name, bytes); });
    connect(opens, &QPushButton::clicked, this,
        [this, accountId, attachment, bytes] { openOutside(accountId, attachment, bytes); });
    box->open();
}

void FileOpener::openOutside(const Id &accountId, const Attachment &attachment, const QByteArray &bytes)
{
    const auto path = opened::copy(m_client.config().cachePath, accountId, harmlessName(attachment.name), bytes);
    if (!path)
        return say(tr("The file could not be opened: %1").arg(path.error().message));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        saveBytes(attachment.name, bytes); // no program for it here
}

void FileOpener::saveBytes(const QString &name, const QByteArray &bytes)
{
    auto *dialog = fileDialog(m_page, tr("Save file"), QStandardPaths::DownloadLocation);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(harmlessName(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            say(tr("The file could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

void FileOpener::say(const QString &problem)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, {}, problem, QMessageBox::Ok, m_page);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace atrium
