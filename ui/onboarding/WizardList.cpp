#include "ui/onboarding/WizardList.h"

#include "ui/shell/NavigationRow.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int listMargin = 24;
constexpr int tileSide = 32;
constexpr int stepHeight = 36;

// The workspace as its first letter, as at the top of the usual left column.
class Tile : public QWidget {
public:
    explicit Tile(const QString &name)
        : m_workspace(name)
    {
        setFixedSize(tileSide, tileSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintTile(painter, rect(), m_workspace);
    }

private:
    QString m_workspace;
};

} // namespace

WizardList::WizardList(const QString &workspace, const QString &person, const QList<WizardStep> &steps,
    const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(listMargin, 28, listMargin, listMargin);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new Tile(workspace));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new PlainLabel(workspace);
    name->setLook(TextSize::Body, Weight::Strong);
    name->setElided(true);
    words->addWidget(name);
    auto *welcome = new PlainLabel(person.isEmpty() ? tr("Welcome") : tr("Welcome, %1").arg(person));
    welcome->setObjectName(u"welcome"_s);
    welcome->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    welcome->setElided(true);
    words->addWidget(welcome);
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(28);

    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *row = new NavigationRow(steps.at(i).icon, steps.at(i).title);
        row->setObjectName(u"step-"_s + steps.at(i).id);
        row->setMinimumHeight(stepHeight);
        layout->addWidget(row);
        m_rows += row;
        connect(row, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    layout->addSpacing(32);
    auto *below = new PlainLabel(note);
    below->setLook(TextSize::Body, Weight::Regular, Token::Text3);
    below->setWordWrap(true);
    layout->addWidget(below);
    layout->addStretch();
}

void WizardList::setCurrent(qsizetype current, qsizetype reached)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        NavigationRow *row = m_rows.at(i);
        const bool done = i < reached && i != current;
        row->setIconName(done ? u"circle-check"_s : m_steps.at(i).icon);
        row->setCurrent(i == current); // says that one is here
        if (done)
            row->setAccessibleDescription(tr("Done"));
        row->setEnabled(i <= reached);
        row->setCursor(i <= reached ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

} // namespace atrium
