#include "ui/settings/SignOut.h"

#include "sync/Client.h"
#include "ui/widgets/FileDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::SignOut)
};

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(u"unwritable"_s, Words::tr("Atrium cannot write to %1.").arg(QDir::toNativeSeparators(path)),
        Words::tr("Choose another place."));
}

// Only the last part of a name, and nothing that a file system takes for something else.
QString fileName(const QJsonObject &file, qsizetype number)
{
    QString name = file.value("name"_L1).toString().section(u'/', -1).section(u'\\', -1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return u"%1 %2"_s.arg(number).arg(name.isEmpty() ? u"file"_s : name);
}

void showFailure(const Error &error, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(u"%1 %2"_s.arg(error.message, error.hint).trimmed());
    box->open();
}

void save(Client &client, const QString &workspaceName, QWidget *parent)
{
    auto *dialog = fileDialog(parent, Words::tr("Save unsent posts"));
    dialog->setNameFilter(Words::tr("Text (*.md)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(Words::tr("Unsent posts.md"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&client, workspaceName, parent](const QString &path) {
        if (const Result<> saved = saveUnsent(client.reader(), path); !saved)
            showFailure(saved.error(), parent);
        askToSignOut(client, workspaceName, parent); // the question is still open
    });
    QObject::connect(dialog, &QFileDialog::rejected, parent,
        [&client, workspaceName, parent] { askToSignOut(client, workspaceName, parent); });
    dialog->open();
}

} // namespace

Result<> saveUnsent(const Reader &reader, const QString &path)
{
    QString text = u"# %1\n"_s.arg(Words::tr("Posts that were not sent"));
    const QFileInfo info(path);
    const QString folder
        = info.path() + u'/' + Words::tr("%1 – files", "folder beside the file %1").arg(info.completeBaseName());
    qsizetype files = 0;
    const QList<OutboxItem> items = reader.outbox();
    for (const OutboxItem &item : items) {
        if (item.type != Type::Post && item.type != Type::ScheduledPost)
            continue;
        const QString title = item.properties.value("title"_L1).toString();
        const QString body = item.properties.value("body"_L1).toString();
        const std::optional<Group> group = reader.group(item.accountId);
        text += u"\n---\n\n## %1\n\n"_s.arg(!title.isEmpty() ? title : Words::tr("Without a title"));
        QStringList facts { QLocale().toString(item.createdAt.toLocalTime(), QLocale::LongFormat) };
        if (group)
            facts.prepend(group->name);
        if (!item.error.isEmpty())
            facts << item.error;
        text += u"*%1*\n\n%2\n"_s.arg(facts.join(u" · "_s), body);
        const QJsonArray attachments = item.properties.value("attachments"_L1).toArray();
        for (const QJsonValue &value : attachments) {
            const QJsonObject file = value.toObject();
            const QString id = file.value("localId"_L1).toString(file.value("blobId"_L1).toString());
            const std::optional<QByteArray> bytes = reader.blob(id);
            if (!bytes)
                continue;
            const QString name = fileName(file, ++files);
            if (!QDir().mkpath(folder))
                return write(folder + u'/' + name, {});
            if (const Result<> written = write(folder + u'/' + name, *bytes); !written)
                return written;
            text += u"\n- %1\n"_s.arg(name);
        }
    }
    return write(path, text.toUtf8());
}

void askToSignOut(Client &client, const QString &workspaceName, QWidget *parent)
{
    const QList<OutboxItem> outbox = client.reader().outbox();
    const int unsent = static_cast<int>(outbox.size());
    const auto posts = std::ranges::count_if(
        outbox, [](const OutboxItem &item) { return item.type == Type::Post || item.type == Type::ScheduledPost; });
    QStringList lines { workspaceName.isEmpty()
            ? Words::tr("Erase everything on this device and sign out?")
            : Words::tr("Sign out of %1 and erase what this device has of it?").arg(workspaceName) };
    if (unsent > 0)
        lines << Words::tr(
            "%n thing(s) that you did were not sent yet. They are lost if you sign out now.", nullptr, unsent);
    lines << Words::tr("What you have posted stays with your company. You can sign in again at any time.");

    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"signOutDialog"_s);
    box->setIcon(QMessageBox::NoIcon);
    box->setTextFormat(Qt::PlainText);
    box->setText(lines.join(u"\n\n"_s));
    QPushButton *yes = box->addButton(Words::tr("Sign out and erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmYes"_s);
    QObject::connect(yes, &QPushButton::clicked, &client, [&client] { client.signOut(); });
    if (posts > 0) {
        QPushButton *first = box->addButton(Words::tr("Save unsent posts to a file…"), QMessageBox::ActionRole);
        first->setObjectName(u"saveUnsent"_s);
        QObject::connect(first, &QPushButton::clicked, parent,
            [&client, workspaceName, parent] { save(client, workspaceName, parent); });
    }
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

} // namespace atrium
