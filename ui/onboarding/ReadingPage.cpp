#include "ui/onboarding/ReadingPage.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingGap = 12;

class RowLine : public QWidget {
public:
    RowLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::current().color(Token::Border)); }
};

} // namespace

ReadingPage::ReadingPage(Client &client, const QString &lead, QWidget *parent)
    : WizardPage(parent)
    , m_client(client)
    , m_lead(lead)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(readingGap);
}

void ReadingPage::addHeading(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setLook(TextSize::Title, Weight::Strong);
    label->setWordWrap(true);
    label->setContentsMargins(0, m_column->count() == 0 ? 0 : readingGap, 0, 0);
    m_column->addWidget(label);
}

void ReadingPage::addText(const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    auto *box = new MarkdownBox(m_client);
    m_column->addWidget(box); // first: with a text it shows itself
    box->setBody(markdown);
    connect(box, &MarkdownBox::linkActivated, this, &ReadingPage::follow);
}

void ReadingPage::follow(const QUrl &link)
{
    PostActions actions(m_client, this);
    connect(&actions, &PostActions::navigate, this, &WizardPage::navigate);
    actions.follow(link.toString(QUrl::FullyEncoded));
}

QWidget *ReadingPage::line(const QString &icon, Token token, const QString &text, const QString &below)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *mark = new QVBoxLayout; // beside the first line
    mark->setContentsMargins(0, 2, 0, 0);
    mark->addWidget(new IconLabel(icon, token));
    layout->addLayout(mark);
    layout->setAlignment(mark, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    words->addWidget(label);
    if (!below.isEmpty()) {
        auto *small = new PlainLabel(below);
        small->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
        small->setWordWrap(true);
        words->addWidget(small);
    }
    layout->addLayout(words, 1);
    return row;
}

void ReadingPage::addLines(const QStringList &lines, const QString &icon, Token token)
{
    for (const QString &text : lines)
        m_column->addWidget(line(icon, token, text));
}

void ReadingPage::addTable(const QList<QWidget *> &rows)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Card::defaultMargins());
    layout->setSpacing(readingGap);
    for (QWidget *row : rows) {
        if (layout->count() > 0)
            layout->addWidget(new RowLine);
        layout->addWidget(row);
    }
    m_column->addWidget(card);
}

void ReadingPage::empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace atrium
