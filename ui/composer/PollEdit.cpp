#include "ui/composer/PollEdit.h"

#include "ui/composer/Draft.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestLines = 2;
constexpr int longestOption = 200;
} // namespace

PollEdit::PollEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_multiple(new QCheckBox(tr("Several answers possible")))
    , m_open(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_lines->setSpacing(6);
    layout->addLayout(m_lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_multiple);
    row->addStretch();
    m_open->addItem(tr("Stays open"), 0);
    m_open->addItem(tr("Open for a day"), 1);
    m_open->addItem(tr("Open for three days"), 3);
    m_open->addItem(tr("Open for a week"), 7);
    m_open->addItem(tr("Open for two weeks"), 14);
    m_multiple->setObjectName(u"pollMultiple"_s);
    m_open->setObjectName(u"pollOpen"_s);
    m_open->setAccessibleName(tr("How long the poll is open"));
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(m_multiple, &QCheckBox::toggled, this, &PollEdit::changed);
    connect(m_open, &QComboBox::activated, this, &PollEdit::changed);
    keepEmptyLine();
}

QStringList PollEdit::options() const
{
    QStringList options;
    for (int i = 0; i < m_lines->count(); ++i)
        options += static_cast<QLineEdit *>(m_lines->itemAt(i)->widget())->text();
    while (!options.isEmpty() && options.constLast().isEmpty())
        options.removeLast();
    return options;
}

bool PollEdit::multiple() const { return m_multiple->isChecked(); }

int PollEdit::openDays() const { return m_open->currentData().toInt(); }

void PollEdit::set(const QStringList &options, bool multiple, int openDays)
{
    const QSignalBlocker quiet(this);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &option : options)
        addLine(option);
    m_multiple->setChecked(multiple);
    m_open->setCurrentIndex(std::max(0, m_open->findData(openDays)));
    keepEmptyLine();
}

void PollEdit::addLine(const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(u"pollOption"_s);
    line->setMaxLength(longestOption);
    line->setPlaceholderText(tr("Answer %1").arg(m_lines->count() + 1));
    line->setAccessibleName(line->placeholderText());
    connect(line, &QLineEdit::textChanged, this, [this] {
        keepEmptyLine();
        Q_EMIT changed();
    });
    m_lines->addWidget(line);
}

void PollEdit::keepEmptyLine()
{
    const auto full = [this] {
        return m_lines->count() == 0
            || !static_cast<QLineEdit *>(m_lines->itemAt(m_lines->count() - 1)->widget())->text().isEmpty();
    };
    while (m_lines->count() < fewestLines || (full() && m_lines->count() < Draft::mostOptions))
        addLine({});
    updateGeometry();
}

} // namespace atrium
