#include "ui/settings/StorageCard.h"

#include "sync/Client.h"
#include "ui/settings/SignOut.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

PlainLabel *line(QVBoxLayout *layout, Token token)
{
    auto *label = new PlainLabel;
    label->setLook(TextSize::Body, Weight::Regular, token);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
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
    layout->addSpacing(8);
    auto *kinds = new QGridLayout;
    kinds->setHorizontalSpacing(10);
    kinds->setVerticalSpacing(6);
    kinds->setColumnStretch(1, 1);
    layout->addLayout(kinds);
    m_posts = addKind(kinds, u"message-circle"_s, tr("Posts, people and groups"), u"storagePosts"_s);
    m_pictures = addKind(kinds, u"image"_s, tr("Pictures and files that you opened"), u"storagePictures"_s);
    m_drafts = addKind(kinds, u"pencil"_s, tr("Drafts"), u"storageDrafts"_s);
    m_unsent = addKind(kinds, u"send"_s, tr("Not sent yet"), u"storageUnsent"_s);
    layout->addSpacing(8);
    line(layout, Token::Text2)
        ->setText(tr("Everything is encrypted: without the key, which only you can read, nobody who takes this disk "
                     "learns anything."));
    auto *path = line(layout, Token::Text3);
    path->setText(QDir::toNativeSeparators(m_client.config().cachePath));
    path->setObjectName(u"storagePath"_s);
    layout->addSpacing(8);
    auto *erase = new QuietButton(tr("Erase and sign out…"));
    erase->setObjectName(u"erase"_s);
    erase->setTextToken(Token::Danger);
    layout->addWidget(erase, 0, Qt::AlignLeading);
    connect(erase, &QPushButton::clicked, this,
        [this] { askToSignOut(m_client, m_client.reader().workspaceName(), this); });
    connect(&m_client, &Client::connectionStateChanged, this, [this] {
        if (isVisible()) // it takes a few milliseconds
            read();
    });
    read();
}

PlainLabel *StorageCard::addKind(QGridLayout *grid, const QString &icon, const QString &text, const QString &name)
{
    const int row = grid->rowCount();
    grid->addWidget(new IconLabel(icon, Token::Text2, metrics::icon), row, 0);
    auto *label = new PlainLabel(text);
    label->setLook(TextSize::Body, Weight::Regular, Token::Text);
    grid->addWidget(label, row, 1);
    auto *value = new PlainLabel;
    value->setObjectName(name);
    value->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    grid->addWidget(value, row, 2, Qt::AlignTrailing);
    return value;
}

void StorageCard::read()
{
    const Reader &reader = m_client.reader();
    const Sizes sizes = reader.sizes();
    m_size->setText(tr("%1 on this device").arg(sizeText(reader.size())));
    m_posts->setText(sizeText(sizes.posts));
    m_pictures->setText(sizeText(sizes.pictures));
    m_drafts->setText(sizeText(sizes.drafts));
    m_unsent->setText(sizes.unsent > 0 ? sizeText(sizes.unsent) : tr("Nothing"));
    const double share = m_client.connectionState().backfill;
    m_history->setText(share < 1.0
            ? tr("Older posts are still being fetched: %1 % are here.").arg(qRound(share * 100))
            : tr("All posts that this device keeps are here, so search and reading work offline."));
}

} // namespace atrium
