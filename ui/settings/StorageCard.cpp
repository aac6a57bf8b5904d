#include "ui/settings/StorageCard.h"

#include "sync/Client.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The cache and the files that SQLite keeps beside it.
qint64 bytesOnDisk(const QString &cachePath)
{
    const QFileInfo cache(cachePath);
    qint64 bytes = 0;
    const QFileInfoList files = cache.dir().entryInfoList({ cache.fileName() + u'*' }, QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

PlainLabel *line(QVBoxLayout *layout, Token token)
{
    auto *label = new PlainLabel;
    label->setLook(TextSize::Body, Weight::Regular, token);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

StorageCard::StorageCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(4);
    m_size = line(layout, Token::Text);
    m_size->setLook(TextSize::Body, Weight::Medium);
    m_size->setObjectName(u"storageSize"_s);
    m_history = line(layout, Token::Text2);
    line(layout, Token::Text2)->setText(tr("Everything in it is encrypted: without your key, the file cannot be read."));
    auto *path = line(layout, Token::Text3);
    path->setText(QDir::toNativeSeparators(m_client.config().cachePath));
    path->setObjectName(u"storagePath"_s);
    layout->addSpacing(8);
    auto *erase = new QuietButton(tr("Erase and sign out"));
    erase->setObjectName(u"erase"_s);
    erase->setTextToken(Token::Danger);
    layout->addWidget(erase, 0, Qt::AlignLeading);
    connect(erase, &QPushButton::clicked, this, &StorageCard::askToErase);
    connect(&m_client, &Client::connectionStateChanged, this, &StorageCard::read);
    read();
}

void StorageCard::read()
{
    m_size->setText(tr("%1 on this device").arg(QLocale().formattedDataSize(bytesOnDisk(m_client.config().cachePath), 1, QLocale::DataSizeSIFormat)));
    const double share = m_client.connectionState().backfill;
    m_history->setText(share < 1.0 ? tr("Older posts are still being fetched: %1 % are here.").arg(qRound(share * 100))
                                   : tr("All posts that this device keeps are here, so search and reading work offline."));
}

void StorageCard::askToErase()
{
    const ConnectionState state = m_client.connectionState();
    const int unsent = state.pending + state.failed;
    const QString loss = unsent > 0 ? tr("Not sent yet, and lost if you go on: %1.").arg(unsent) : QString();
    confirm(this, tr("Erase everything on this device and sign out?"),
            u"%1 %2"_s.arg(loss, tr("What you have posted stays with your company. You can sign in again at any time.")).trimmed(),
            tr("Erase and sign out"), [this] { m_client.signOut(); });
}

} // namespace atrium
