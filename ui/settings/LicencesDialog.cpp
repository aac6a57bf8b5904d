#include "ui/settings/LicencesDialog.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int rowHeight = 32;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

LicencesDialog::LicencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_licence(new PlainLabel)
    , m_what(new PlainLabel)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"licencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Licences"));
    resize(820, 560);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_list->setObjectName(u"components"_s);
    m_list->setAccessibleName(tr("Libraries"));
    m_list->setFixedWidth(220);
    QPalette calm = m_list->palette();
    calm.setColor(QPalette::Highlight, Theme::current().color(Token::AccentFill));
    calm.setColor(QPalette::HighlightedText, Theme::current().color(Token::Text));
    m_list->setPalette(calm);
    m_list->setFrameShape(QFrame::NoFrame);
    const QStringList lines = read(u":/licences/components.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        m_components += line.split(u'\t');
        m_list->addItem(m_components.constLast().constFirst());
        m_list->item(m_list->count() - 1)->setSizeHint({ 0, rowHeight });
    }
    columns->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    m_licence->setObjectName(u"licenceName"_s);
    m_licence->setLook(TextSize::Title, Weight::Strong);
    m_licence->setWordWrap(true);
    m_what->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_what->setWordWrap(true);
    m_text->setObjectName(u"licenceText"_s);
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont); // the texts are laid out with spaces
    font.setPixelSize(Theme::current().font(TextSize::Meta).pixelSize() + 1);
    m_text->setFont(font);
    right->addWidget(m_licence);
    right->addWidget(m_what);
    right->addSpacing(8);
    right->addWidget(m_text, 1);
    columns->addLayout(right, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    auto *close = new QuietButton(tr("Close"));
    close->setObjectName(u"closeLicences"_s);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &LicencesDialog::showComponent);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void LicencesDialog::showComponent(int row)
{
    const QStringList component = m_components.value(row);
    m_licence->setText(component.value(2));
    m_what->setText(component.value(1));
    m_text->setPlainText(read(u":/licences/%1.txt"_s.arg(component.value(3))));
}

} // namespace atrium
