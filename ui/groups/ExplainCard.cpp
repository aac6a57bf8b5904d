#include "ui/groups/ExplainCard.h"

#include "ui/feed/LinkButton.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atrium {

namespace {

// A 16 px icon that follows the theme.
class Icon : public QWidget {
public:
    explicit Icon(const QString &name)
        : m_icon(Theme::current().icon(name))
    {
        setFixedSize(metrics::icon, metrics::icon + 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, { 0, 3, metrics::icon, metrics::icon });
    }

private:
    QIcon m_icon;
};

} // namespace

ExplainCard::ExplainCard(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(10);
    auto *label = new PlainLabel(heading);
    label->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    layout->addWidget(label);
    layout->addWidget(m_card);
    m_lines = new QVBoxLayout(m_card);
    m_lines->setContentsMargins(15, 13, 15, 13);
    m_lines->setSpacing(10);
    hide();
}

void ExplainCard::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void ExplainCard::addText(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    m_lines->addWidget(label);
    show();
}

void ExplainCard::addLine(const QString &icon, const QString &text, const QString &below, std::function<void()> go)
{
    add(new Icon(icon), text, below, std::move(go), false);
}

void ExplainCard::addPerson(const QString &id, const QString &name, const QString &below, std::function<void()> go)
{
    auto *avatar = new Avatar(metrics::smallAvatar);
    avatar->setPerson(id, name);
    add(avatar, name, below, std::move(go), true);
}

void ExplainCard::add(QWidget *mark, const QString &text, const QString &below, std::function<void()> go, bool strong)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(strong ? 9 : 8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    if (go) {
        auto *link = new LinkButton;
        link->setLook(TextSize::Body, strong ? Weight::Medium : Weight::Regular, Token::Text);
        link->setText(text);
        link->setElided(true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &QAbstractButton::clicked, this, std::move(go));
        words->addWidget(link);
    } else {
        auto *label = new PlainLabel(text);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    if (!below.isEmpty()) {
        auto *label = new PlainLabel(below);
        label->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    layout->addLayout(words, 1);
    m_lines->addWidget(line);
    show();
}

} // namespace atrium
