#include "ui/outbox/UploadRow.h"

#include "ui/feed/FileRisk.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int barWidth = 96;
constexpr int barHeight = 4;
} // namespace

UploadRow::UploadRow(const Attachment &file, bool canBeLeftOut, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar)
{
    setObjectName(u"upload-%1"_s.arg(file.localId));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(fileIcon(file.name, file.type)));
    auto *name = new PlainLabel(file.name);
    name->setElided(true);
    layout->addWidget(name, 1);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(barWidth, barHeight);
    m_progress->setAccessibleName(tr("Sent of %1", "%1: a file's name").arg(file.name));
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    m_progress->hide(); // until something of it has been sent
    layout->addWidget(m_progress);
    auto *size = new PlainLabel(QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat));
    size->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    layout->addWidget(size);
    if (!canBeLeftOut)
        return;
    auto *away = new IconButton(u"x"_s, tr("Send without %1", "%1: a file's name").arg(file.name));
    away->setObjectName(u"leaveOut"_s);
    connect(away, &QAbstractButton::clicked, this, &UploadRow::leaveOut);
    layout->addWidget(away);
}

void UploadRow::setPart(double part)
{
    m_progress->setValue(static_cast<int>(part * 100));
    m_progress->show();
}

} // namespace atrium
